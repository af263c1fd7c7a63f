import { type ICallbackQueue } from './callback-queue';

/** Options of a URL that receives messages. */
export interface HttpCallbackOptions {
  /**
   * Key with which the receiver verifies that a message is from the service: at most 32 letters and digits, with uppercase letters, lowercase
   * letters and digits. Use a sensitive variable, so that the key is not part of the program. Only for `EventCallback`.
   * @default - messages are not signed
   */
  readonly authKey?: string;
}

/** Where messages about jobs go: a queue or a URL. */
export class CallbackTarget {
  /** A message queue, in the region of the jobs. */
  public static queue(queue: ICallbackQueue): CallbackTarget {
    return CallbackTarget.queueName(queue.queueName);
  }

  /**
   * A message queue by its name, in the region of the jobs.
   * @param queueName begins with `ice-callback-`; possibly a token
   */
  public static queueName(queueName: string): CallbackTarget {
    return new CallbackTarget(true, queueName);
  }

  /**
   * A URL that the service can reach.
   * @param url `http://…` or `https://…`, at most 256 bytes; possibly a token
   */
  public static http(url: string, options: HttpCallbackOptions = {}): CallbackTarget {
    return new CallbackTarget(false, url, options.authKey);
  }

  private constructor(
    /** Whether messages go to a queue; otherwise to a URL. */
    public readonly isQueue: boolean,
    /** Name of the queue, or URL; possibly a token. */
    public readonly address: string,
    private readonly authKey?: string,
  ) {}

  /** @internal */
  public _authKey(): string | undefined {
    return this.authKey;
  }
}
