import { lists } from './lists';
import type { Scenario } from './scenarios';
import type { World } from './world';

/** What is scripted to go wrong. */
export type Trouble = Pick<Scenario, 'aim' | 'fault' | 'lasting' | 'kill' | 'lists'>;

interface Ended {
  readonly errors: readonly string[];
}

/** Makes one thing go wrong in a world, and counts how often it really did. */
export class Script {
  struck = 0;

  constructor(private readonly world: World) {}

  arm({ aim, fault, lasting, kill, lists: how = {} }: Trouble): void {
    const { proxy } = this.world;
    proxy.distort = lists(how);
    if (fault) {
      proxy.interfere({ ...aim, times: lasting ? undefined : 1 }, (exchange) => {
        this.struck++;
        return fault.act(exchange);
      });
    }
    if (kill === 'answered') {
      let answers = 0;
      this.world.onAnswer = (operation) => {
        if (operation === aim.operation && ++answers === (aim.nth ?? 1)) this.kill();
      };
    } else if (kill) {
      proxy.interfere({ ...aim, times: 1 }, async (exchange) => {
        if (kill === 'carried out') await exchange.forward();
        this.kill();
        exchange.cut();
      });
    }
  }

  /** Runs a command to whatever end it comes; afterwards nothing is wrong any more. */
  async attempt(command: () => Promise<unknown>): Promise<void> {
    await Promise.race([command(), this.world.killed()]);
    this.world.proxy.heal();
    this.world.onAnswer = () => {};
  }

  private kill(): void {
    this.struck++;
    this.world.kill();
  }
}

/** Whoever sees an error tries again. @returns the errors that were seen on the way */
export async function untilItWorks(command: () => Promise<Ended>, times = 3): Promise<string[]> {
  const seen: string[] = [];
  for (let left = times; ; left--) {
    const { errors } = await command();
    if (errors.length === 0) return seen;
    seen.push(...errors);
    if (left === 1) throw new Error(`still failing:\n${errors.join('\n')}`);
  }
}

export async function works(command: () => Promise<Ended>): Promise<void> {
  expect(await command()).toMatchObject({ errors: [] });
}
