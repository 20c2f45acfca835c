import { removeEmbeddedPostgres } from '@gongjian/read-models/embedded';
import { Database, sql } from '@gongjian/read-models';

/** Removes everything of ours from a database; what others keep in it stays. */
export const emptyDatabase = async (url: string): Promise<void> => {
  const database = Database.connect(url);
  try {
    await database.own(sql`drop schema if exists read, own cascade`);
  } finally {
    await database.close();
  }
};

/** Removes the embedded database of a folder, also where its data had to be put elsewhere. */
export const removeDatabase = (directory: string): Promise<void> => removeEmbeddedPostgres(directory);
