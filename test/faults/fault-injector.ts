import type { InProcessEnvironment } from './in-process-environment';
import type { Scenario } from './job-scenarios';
import { laggingLists } from './lagging-lists';

/** What goes wrong. */
export type Injection = Pick<Scenario, 'target' | 'fault' | 'lasting' | 'kill' | 'lists'>;

interface Ended {
  readonly errors: readonly string[];
}

/** Injects one fault, and counts how often it was triggered. */
export class FaultInjector {
  triggered = 0;
  /** Runs after the fault was triggered for the first time. */
  onTriggered?: () => void;

  constructor(private readonly environment: InProcessEnvironment) {}

  arm({ target, fault, lasting, kill, lists: how = {} }: Injection): void {
    const { proxy } = this.environment;
    proxy.transformResponse = laggingLists(how);
    if (fault) {
      proxy.intercept({ ...target, times: lasting ? undefined : 1 }, (exchange) => {
        this.trigger();
        return fault.act(exchange);
      });
    }
    if (kill === 'answered') {
      let responses = 0;
      this.environment.onResponse = (operation) => {
        if (operation === target.operation && ++responses === (target.nth ?? 1)) this.kill();
      };
    } else if (kill) {
      proxy.intercept({ ...target, times: 1 }, async (exchange) => {
        if (kill === 'carried out') await exchange.forward();
        this.kill();
        exchange.cut();
      });
    }
  }

  /** Runs a command until it ends or the provider is killed; afterwards no fault is injected any more. */
  async attempt(command: () => Promise<unknown>): Promise<void> {
    await Promise.race([command(), this.environment.killed()]);
    this.environment.proxy.passThrough();
    this.environment.onResponse = () => {};
  }

  private kill(): void {
    this.trigger();
    this.environment.kill();
  }

  private trigger(): void {
    this.triggered++;
    if (this.triggered === 1) this.onTriggered?.();
  }
}

/** Repeats a command that ends with errors, three times at most. */
export async function retryUntilSuccess(command: () => Promise<Ended>, times = 3): Promise<void> {
  for (let left = times; ; left--) {
    const { errors } = await command();
    if (errors.length === 0) return;
    if (left === 1) throw new Error(`still failing:\n${errors.join('\n')}`);
  }
}

export async function expectSuccess(command: () => Promise<Ended>): Promise<void> {
  expect(await command()).toMatchObject({ errors: [] });
}
