import { connect, createServer } from 'node:net';

const canListen = (port: number): Promise<number | undefined> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : undefined));
    });
  });

/** The wanted port, or the next free one of the twenty after it, or any; 0 wants any. */
export const freePort = async (wanted: number): Promise<number> => {
  for (let port = wanted; port < wanted + 20 && port < 65_536; port++) {
    const free = await canListen(port);
    if (free) return free;
  }
  return (await canListen(0))!;
};

/** Whether something accepts connections at a port. */
export const accepts = (port: number, host = '127.0.0.1'): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ port, host, timeout: 3_000 });
    const answer = (accepted: boolean) => (): void => {
      socket.destroy();
      resolve(accepted);
    };
    socket.once('connect', answer(true));
    socket.once('error', answer(false));
    socket.once('timeout', answer(false));
  });
