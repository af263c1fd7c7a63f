import type { Engine } from '../../local/src/engine';
import { InstantEngine } from '../../local/src/server/instant-engine';

/** An engine that renders nothing. While it is held, jobs keep running. */
export class HeldEngine extends InstantEngine {
  private gate: Promise<void> = Promise.resolve();
  release: () => void = () => {};

  hold(): this {
    this.gate = new Promise((resolve) => { this.release = resolve; });
    return this;
  }

  async render(timeline: Parameters<Engine['render']>[0]) {
    await this.gate;
    return super.render(timeline);
  }
}
