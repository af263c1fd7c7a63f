import { ImsError } from './errors';
import type { Transport } from './transport';
import type { Clock } from '../polling/clock';

/** The interval between requests after the first throttled one, in milliseconds; each further throttling doubles it. */
const FIRST_INTERVAL = 50;
const MAX_INTERVAL = 5_000;
/** Each response multiplies the interval by this. */
const DECAY = 0.96;
/** A shorter interval counts as 0. */
const MIN_INTERVAL = 10;

/**
 * An adaptive rate limiter that all requests of a process share: after the service throttles a request, all requests are spaced, and each response
 * shortens the interval again. Without shared feedback, concurrent requests would use up their attempts against each other. Until the service
 * throttles, no request waits.
 */
export class AdaptiveThrottle {
  private interval = 0;
  private nextSlot = -Infinity;
  /** How often the interval was widened. */
  private widened = 0;

  constructor(private readonly clock: Clock) {}

  /** A transport whose requests, retries included, are spaced. */
  applyTo(transport: Transport): Transport {
    return {
      send: async (request) => {
        const { widened } = this;
        await this.acquire();
        try {
          const response = await transport.send(request);
          this.onSuccess();
          return response;
        } catch (error) {
          if (error instanceof ImsError && error.kind === 'throttled') this.onThrottled(widened, error.retryAfter ?? 0);
          throw error;
        }
      },
    };
  }

  private async acquire(): Promise<void> {
    const now = this.clock.now();
    const slot = Math.max(now, this.nextSlot);
    if (this.interval > 0) this.nextSlot = slot + this.interval;
    if (slot > now) await this.clock.sleep(slot - now);
  }

  /**
   * Widens the interval once for requests that were in flight together.
   * @param widened how often the interval had been widened when the request was made
   * @param retryAfter milliseconds that the service asks to wait
   */
  private onThrottled(widened: number, retryAfter: number): void {
    const now = this.clock.now();
    this.nextSlot = Math.max(this.nextSlot, now + retryAfter);
    if (widened < this.widened) return;
    this.widened++;
    this.interval = Math.min(MAX_INTERVAL, Math.max(FIRST_INTERVAL, this.interval * 2));
    this.nextSlot = Math.max(this.nextSlot, now + this.interval);
  }

  private onSuccess(): void {
    this.interval = this.interval * DECAY < MIN_INTERVAL ? 0 : this.interval * DECAY;
  }
}
