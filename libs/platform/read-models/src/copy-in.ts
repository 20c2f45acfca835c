import pg from 'pg';
import { recycle } from './copy-text.js';

/** What is used of a connection that the driver's published types leave out. */
interface Wire {
  query(text: string): void;
  endCopyFrom(): void;
  readonly stream: { write(bytes: Buffer): boolean; cork(): void; uncork(): void };
}

/** COPY whose text follows at once: it takes its place among pipelined statements. A server that refuses it passes the text over. */
class CopyIn extends pg.Query {
  constructor(
    copying: string,
    private readonly parts: readonly Buffer[],
    done: (error: Error | undefined) => void,
  ) {
    super(copying, done);
    this.submit = (connection: pg.Connection): null => {
      const wire = connection as unknown as Wire;
      wire.stream.cork();
      wire.query(copying);
      for (const part of this.parts) wire.stream.write(part);
      wire.endCopyFrom();
      wire.stream.uncork();
      return null;
    };
  }

  /** The text is on its way already. */
  handleCopyInResponse(): void {
    return undefined;
  }
}

/** Has the server take in the messages of a CopyText by a COPY statement. */
export const copyIn = (client: pg.ClientBase, copying: string, parts: readonly Buffer[]): Promise<void> =>
  new Promise((resolve, reject) => {
    const done = (error: Error | null | undefined): void => {
      if (error) return reject(error);
      recycle(parts);
      resolve();
    };
    client.query(new CopyIn(copying, parts, done));
  });
