import { type Duplex, finished } from 'node:stream';
import { EventStoreDBClient } from '@eventstore/db-client';

/** The parts of the client that are not in its published types and that the hardening needs. */
interface Internals {
  GRPCStreamCreator: (service: unknown, name: string, creator: (stub: unknown) => Duplex | Promise<Duplex>, cache?: unknown) => unknown;
  createChannel: () => Promise<Channel>;
}

interface Channel {
  close(): void;
}

/** A client of the store with a way to know that its append stream broke, and to be closed for good. */
export interface HardenedClient {
  readonly client: EventStoreDBClient;
  close(): Promise<void>;
}

/**
 * Makes the client's append stream safe. As it comes, the client keeps the appends of all clients of the process in one table:
 * a break of one stream rejects the appends of every other, a late answer then throws outside any promise, and a write waiting for
 * room rejects where nobody listens. Here an unknown answer is dropped, a break is told to `onBreak`, and writes never wait.
 */
const tame = (stream: Duplex, onBreak: (error: Error) => void): Duplex => {
  const answers = stream.listeners('data') as ((answer: unknown) => void)[];
  stream.removeAllListeners('data').removeAllListeners('error');
  stream.on('data', (answer: unknown) => {
    try {
      for (const take of answers) take(answer);
    } catch {
      // The answer to an append that was given up.
    }
  });
  stream.on('error', () => undefined);
  finished(stream, (error) => onBreak(error ?? new Error('the server ended the append stream')));
  const write = stream.write.bind(stream) as (chunk: unknown) => boolean;
  stream.write = (chunk: unknown) => {
    if (stream.destroyed || stream.writableEnded) return true;
    write(chunk);
    return true;
  };
  return stream;
};

/**
 * The connection string with a keep-alive time-out that differs by generation. grpc-js shares connections of equal options, together
 * with their growing delay before reconnecting (up to two minutes): a new generation connects at once.
 */
export const urlOfGeneration = (url: string, generation: number): string => {
  const [base = '', query = ''] = url.split('?', 2);
  const pairs = query.split('&').filter(Boolean);
  const named = (pair: string) => pair.split('=')[0]!.trim().toLowerCase().replace(/[_-]/g, '') === 'keepalivetimeout';
  const given = Number(pairs.find(named)?.split('=')[1] ?? 10_000);
  if (!(given > 0)) return url;
  return `${base}?${[...pairs.filter((pair) => !named(pair)), `keepAliveTimeout=${given + (generation % 1000)}`].join('&')}`;
};

/** Opens a client; nothing is sent before the first call. */
export const openClient = (url: string, generation: number, onBreak: (error: Error) => void = () => undefined): HardenedClient => {
  const client = EventStoreDBClient.connectionString(urlOfGeneration(url, generation));
  const internals = client as unknown as Internals;
  const channels = new Set<Channel>();
  let closed = false;
  const { createChannel, GRPCStreamCreator } = internals;
  internals.createChannel = async () => {
    const channel = await createChannel();
    channels.add(channel);
    if (closed) channel.close();
    return channel;
  };
  internals.GRPCStreamCreator = (service, name, creator, cache) =>
    name === 'appendToStream'
      ? GRPCStreamCreator(service, name, async (stub) => tame(await creator(stub), onBreak), cache)
      : GRPCStreamCreator(service, name, creator, cache);
  return {
    client,
    close: async () => {
      closed = true;
      // Streams end when they are cancelled, unless the server is gone in silence: closing the channel ends those.
      await Promise.race([client.dispose(), new Promise((resolve) => setTimeout(resolve, 500).unref())]);
      for (const channel of channels) channel.close();
    },
  };
};
