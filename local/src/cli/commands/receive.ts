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

/** `ims-local receive`: prints the messages of a queue, e.g. callbacks. */
export function receiveCommand(host: Host): Command {
  return withEndpoint(new Command('receive'))
    .description('print the messages of a queue, one per line, and delete them')
    .argument('<queue>', 'name of the queue, e.g. ice-callback-episodes')
    .option('--peek', 'keep the messages in the queue')
    .addOption(new Option('--wait <seconds>', 'how long to wait for the first message').default(0).argParser(integerFrom(0, 30)))
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

/** Decodes Base64 if it contains JSON: the SDKs of the vendor encode messages by default. */
function readable(body: string): string {
  const decoded = Buffer.from(body, 'base64').toString();
  try {
    JSON.parse(decoded);
    return decoded;
  } catch {
    return body;
  }
}
