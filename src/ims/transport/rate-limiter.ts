import type { Transport } from './transport';
import type { Clock } from '../polling/clock';

/** Spaces requests evenly, so that a run with many jobs stays within the rate limit of the account. */
export class RateLimiter {
  /** At most so many requests per second. */
  static perSecond(requests: number, clock: Clock): RateLimiter {
    return new RateLimiter(1000 / requests, clock);
  }

  private nextSlot = -Infinity;

  private constructor(private readonly interval: number, private readonly clock: Clock) {}

  /** Resolves when the next request may be sent, in the order of the calls. */
  async acquire(): Promise<void> {
    const now = this.clock.now();
    const slot = Math.max(now, this.nextSlot);
    this.nextSlot = slot + this.interval;
    if (slot > now) await this.clock.sleep(slot - now);
  }

  /** A transport whose requests, retries included, are spaced. */
  applyTo(transport: Transport): Transport {
    return {
      send: async (request) => {
        await this.acquire();
        return transport.send(request);
      },
    };
  }
}
