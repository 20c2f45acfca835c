import type { Database } from '@gongjian/read-models';

/** Runs the work over a database and closes it whatever becomes of it. Loads what it needs itself, for commands that begin without. */
export const withDatabase = async <T>(url: string, work: (database: Database) => Promise<T>): Promise<T> => {
  const { Database } = await import('@gongjian/read-models');
  const database = Database.connect(url);
  try {
    return await work(database);
  } finally {
    await database.close();
  }
};
