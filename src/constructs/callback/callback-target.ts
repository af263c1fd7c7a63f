import { type ICallbackQueue } from './callback-queue';

export interface HttpCallbackOptions {
  /**
   * Key by which the receiver can verify that a message is from the service: at most 32 characters, with upper case, lower case and digits. Give
   * a reference to a sensitive variable, so that it does not stand in the program. Only for the callback of the account (`EventCallback`).
   * @default - messages are not signed
   */
  readonly authKey?: string;
}

/** Who is told that something is done. */
export class CallbackTarget {
  /** A queue of the message service, in the region of the jobs. */
  public static queue(queue: ICallbackQueue): CallbackTarget {
    return CallbackTarget.queueName(queue.queueName);
  }

  /** A queue of the message service by its name, which has to begin with `ice-callback-`. */
  public static queueName(queueName: string): CallbackTarget {
    return new CallbackTarget('MNS', queueName);
  }

  /** A URL that the service can reach: `http(s)://…`, at most 256 bytes. */
  public static http(url: string, options: HttpCallbackOptions = {}): CallbackTarget {
    return new CallbackTarget('HTTP', url, options.authKey);
  }

  private constructor(
    /** `MNS` for a queue, `HTTP` for a URL. */
    public readonly type: string,
    /** Name of the queue, or URL; possibly a token. What a job takes as its notify address. */
    public readonly address: string,
    private readonly authKey?: string,
  ) {}

  /** @internal */
  public _authKey(): string | undefined {
    return this.authKey;
  }
}
