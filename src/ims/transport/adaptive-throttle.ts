import { ImsError } from './errors';
import type { Clock } from './retry';
import type { Transport } from './transport';

/** Between two requests after the first one that was turned away, in milliseconds; doubled when it was not enough. */
const FIRST_GAP = 50;
const WIDEST_GAP = 5_000;
/** The gap shrinks by this with every answer, until it is not worth a pause. */
const RELIEF = 0.96;
const NO_GAP = 10;

/**
 * What one call learns of throttling holds for all calls of a run: after a request was turned away, all leave room between them, and come
 * closer again with every answer. Each for itself would use up its attempts against the others. Without throttling nobody waits.
 */
export class Congestion {
  private gap = 0;
  private free = -Infinity;
  private slowed = 0;

  constructor(private readonly clock: Clock, private readonly now: () => number = Date.now) {}

  /** A transport whose requests, repeated ones too, keep the gap. */
  applyTo(transport: Transport): Transport {
    return {
      send: async (request) => {
        const { slowed } = this;
        await this.turn();
        try {
          const answer = await transport.send(request);
          this.relieve();
          return answer;
        } catch (error) {
          if (error instanceof ImsError && error.kind === 'throttled') this.slowDown(slowed, error.retryAfter ?? 0);
          throw error;
        }
      },
    };
  }

  private async turn(): Promise<void> {
    const now = this.now();
    const mine = Math.max(now, this.free);
    if (this.gap > 0) this.free = mine + this.gap;
    if (mine > now) await this.clock.sleep(mine - now);
  }

  /**
   * Requests that were under way together are turned away together; that is one reason to slow down, not many.
   * @param known how often it was slowed down when the request asked for its turn
   */
  private slowDown(known: number, wanted: number): void {
    const now = this.now();
    this.free = Math.max(this.free, now + wanted);
    if (known < this.slowed) return;
    this.slowed++;
    this.gap = Math.min(WIDEST_GAP, Math.max(FIRST_GAP, this.gap * 2));
    this.free = Math.max(this.free, now + this.gap);
  }

  private relieve(): void {
    this.gap = this.gap * RELIEF < NO_GAP ? 0 : this.gap * RELIEF;
  }
}
