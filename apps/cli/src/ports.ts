import { createServer, connect } from 'node:net';

const canListen = (port: number): Promise<number | undefined> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : undefined));
    });
  });

/** The wanted port, or the next free one of the twenty after it, or any. */
export const freePort = async (wanted: number): Promise<number> => {
  for (let port = wanted; port < wanted + 20; port++) {
    if (await canListen(port)) return port;
  }
  return (await canListen(0))!;
};

/** Whether something accepts connections at a port of this machine. */
export const accepts = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(!socket.destroy().connecting));
    socket.once('error', () => resolve(false));
  });
