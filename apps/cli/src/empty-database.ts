import { removeEmbeddedPostgres } from '@gongjian/read-models/embedded';
import { sql } from '@gongjian/read-models';
import { withDatabase } from './with-database.js';

/** Removes everything of ours from a database; what others keep in it stays. */
export const emptyDatabase = async (url: string): Promise<void> => {
  await withDatabase(url, (database) => database.own(sql`drop schema if exists read, own cascade`));
};

/** Removes the embedded database of a folder, also where its data had to be put elsewhere. */
export const removeDatabase = (directory: string): Promise<void> => removeEmbeddedPostgres(directory);
