import { request } from 'node:http';
import { HttpListener } from '../../src/server/http-listener';

const get = (port: number) => new Promise<number | undefined>((resolve, reject) => {
  request({ port, host: '127.0.0.1', agent: false }, (response) => { response.resume(); resolve(response.statusCode); }).once('error', reject).end();
});

describe('HttpListener', () => {
  it('selects a free port for port 0', async () => {
    const listening = await HttpListener.start((_, response) => response.end(), 0, '127.0.0.1');
    expect(listening.port).toBeGreaterThan(0);
    expect(await get(listening.port)).toBe(200);
    await listening.close();
    await expect(get(listening.port)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });

  it('reports a port that is in use', async () => {
    const first = await HttpListener.start((_, response) => response.end(), 0, '127.0.0.1');
    await expect(HttpListener.start((_, response) => response.end(), first.port, '127.0.0.1'))
      .rejects.toThrow(new RegExp(`Port ${first.port} of 127.0.0.1 is in use.*--port 0`));
    await first.close();
  });

  it('reports an unknown address', async () => {
    await expect(HttpListener.start(() => undefined, 0, '192.0.2.1')).rejects.toThrow(/address 192\.0\.2\.1 does not belong.*127\.0\.0\.1/);
  });

  it('waits for a running call before it closes', async () => {
    let arrived!: () => void;
    let answer!: () => void;
    const inside = new Promise<void>((resolve) => { arrived = resolve; });
    const listening = await HttpListener.start((_, response) => { answer = () => response.end(); arrived(); }, 0, '127.0.0.1');
    const status = get(listening.port);
    await inside;
    const closed = listening.close();
    answer();
    expect(await status).toBe(200);
    await closed;
  });
});
