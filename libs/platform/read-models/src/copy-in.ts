import pg from 'pg';

/** What is used of a connection that the driver's published types leave out. */
interface Wire {
  query(text: string): void;
  endCopyFrom(): void;
  readonly stream: { write(bytes: Uint8Array): boolean; cork(): void; uncork(): void };
}

/** COPY whose text follows at once: it takes its place among pipelined statements. A server that refuses it passes the text over. */
class CopyIn extends pg.Query {
  constructor(
    copying: string,
    private readonly parts: readonly Uint8Array[],
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

/** Has the server take in the messages of a CopyText by a COPY statement; they may be used again after it. */
export const copyIn = (client: pg.ClientBase, copying: string, parts: readonly Uint8Array[]): Promise<void> =>
  new Promise((resolve, reject) => {
    client.query(new CopyIn(copying, parts, (error: Error | null | undefined) => (error ? reject(error) : resolve())));
  });
