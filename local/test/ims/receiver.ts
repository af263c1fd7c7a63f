import { createServer, type IncomingHttpHeaders } from 'node:http';
import { type AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';

/** A callback request. */
export interface Received { readonly path: string; readonly headers: IncomingHttpHeaders; readonly message: any }

/** An HTTP server that receives callbacks. It answers `statuses` in order, then 200. */
export async function openReceiver(statuses: number[] = []) {
  const received: Received[] = [];
  let wake = () => undefined as void;
  const server = createServer((request, response) => {
    json(request).then((message) => {
      received.push({ path: request.url!, headers: request.headers, message });
      response.writeHead(statuses.shift() ?? 200).end();
      wake();
    }, () => response.destroy());
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    /** Resolves when this number of requests has arrived. */
    async got(count: number): Promise<Received[]> {
      while (received.length < count) await new Promise<void>((resolve) => { wake = resolve; });
      return received;
    },
    close: () => new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    }),
  };
}
export type Receiver = Awaited<ReturnType<typeof openReceiver>>;
