import { join } from 'node:path';

/** Where the files of one log's tree lie. What is below `published` may be served by anybody; the rest is not for others. */
export interface Places {
  readonly directory: string;
  readonly published: string;
  readonly checkpoint: string;
  readonly tiles: string;
  /** Public keys that have signed, one a line. */
  readonly keys: string;
  /** The same of witnesses. */
  readonly witnesses: string;
  /** Every tree head that was published, one a line. */
  readonly heads: string;
  /** Private keys. */
  readonly secrets: string;
}

/** The places of a log below the data directory. */
export const placesOf = (dataDirectory: string, logId: string): Places => {
  const directory = join(dataDirectory, 'transparency', logId);
  const published = join(directory, 'public');
  return {
    directory,
    published,
    checkpoint: join(published, 'checkpoint'),
    tiles: join(published, 'tile'),
    keys: join(published, 'keys'),
    witnesses: join(published, 'witnesses'),
    heads: join(directory, 'heads.jsonl'),
    secrets: join(directory, 'log.keys'),
  };
};
