import { Command, Option } from 'commander';
import { Queues, type ReceivedMessage } from '../../alicloud/client/queues';
import { type Host } from '../host';
import { integerFrom } from '../option-values';
import { connectionOf, withEndpoint } from './connection';

interface ReceiveOptions {
  readonly endpoint?: string;
  readonly peek?: boolean;
  readonly wait: number;
}

/** `ims-local receive`: what was sent to a queue, e.g. by a callback of the IMS. */
export function receiveCommand(host: Host): Command {
  return withEndpoint(new Command('receive'))
    .description('take the messages out of a queue and print them, one per line')
    .argument('<queue>', 'e.g. ice-callback-episodes')
    .option('--peek', 'leave them in the queue')
    .addOption(new Option('--wait <seconds>', 'how long to wait for the first one').default(0).argParser(integerFrom(0, 30)))
    .action(async (queue: string, { peek = false, wait, ...options }: ReceiveOptions) => {
      const queues = new Queues(connectionOf(options, host), new AbortController().signal);
      const print = (message: ReceivedMessage) => host.terminal.out(readable(message.MessageBody));
      if (peek) {
        (await queues.receive(queue, { peek })).forEach(print);
        return;
      }
      for (let messages = await queues.receive(queue, { wait }); messages.length > 0; messages = await queues.receive(queue)) {
        for (const message of messages) {
          print(message);
          await queues.remove(queue, message);
        }
      }
    });
}

/** Some senders write Base64, as the vendor's SDKs do unless told otherwise: JSON inside of it is shown as it is. */
function readable(body: string): string {
  const decoded = Buffer.from(body, 'base64').toString();
  try {
    JSON.parse(decoded);
    return decoded;
  } catch {
    return body;
  }
}
