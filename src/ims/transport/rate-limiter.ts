import type { Clock } from './retry';
import type { Transport } from './transport';

/** Spaces requests out, so that a run with many jobs stays within what the service grants an account. */
export class Pace {
  /** At most so many requests in any second. */
  static perSecond(requests: number, clock: Clock, now: () => number = Date.now): Pace {
    return new Pace(1000 / requests, clock, now);
  }

  private free = -Infinity;

  private constructor(private readonly interval: number, private readonly clock: Clock, private readonly now: () => number) {}

  /** Resolves when the next request may be sent; whoever asks first goes first. @throws when the signal fires meanwhile */
  async turn(signal?: AbortSignal): Promise<void> {
    const now = this.now();
    const mine = Math.max(now, this.free);
    this.free = mine + this.interval;
    if (mine > now) await this.clock.sleep(mine - now, signal);
  }

  /** A transport whose requests, repeated ones too, wait for their turn. */
  applyTo(transport: Transport): Transport {
    return {
      send: async (request) => {
        await this.turn();
        return transport.send(request);
      },
    };
  }
}
