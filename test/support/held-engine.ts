import type { Engine } from '../../local/src/engine';
import { InstantEngine } from '../../local/src/server/instant-engine';

/** An engine that renders nothing. While it is held, jobs stay in the status Processing. */
export class HeldEngine extends InstantEngine {
  private gate: Promise<void> = Promise.resolve();
  private startNow?: () => void;
  /** Resolves when the first render has started. */
  readonly started = new Promise<void>((resolve) => { this.startNow = resolve; });
  release: () => void = () => {};

  hold(): this {
    this.gate = new Promise((resolve) => { this.release = resolve; });
    return this;
  }

  async render(timeline: Parameters<Engine['render']>[0]) {
    this.startNow?.();
    await this.gate;
    return super.render(timeline);
  }
}
