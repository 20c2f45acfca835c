import { randomUUID } from 'node:crypto';
import { type FileHandle, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';

/** What the work gives, or undefined where it met a file that is not there. */
export const ifThere = async <T>(work: Promise<T>): Promise<T | undefined> => {
  try {
    return await work;
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
};

/** Makes what was written to a directory's list of names last. */
export const syncDirectory = async (path: string): Promise<void> => {
  const directory = await open(path, 'r');
  try {
    await directory.sync();
  } finally {
    await directory.close();
  }
};

/** Puts a whole file in its place in one step; it is on disk before it can be seen. */
export const putFile = async (path: string, content: Uint8Array | string, mode = 0o644): Promise<void> => {
  await mkdir(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}.${randomUUID()}.draft`;
  try {
    const file = await open(draft, 'wx', mode);
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
  } finally {
    await rm(draft, { force: true });
  }
  await syncDirectory(dirname(path));
};

/** Writes all of a buffer at a place. */
export const writeAt = async (file: FileHandle, content: Buffer, place: number): Promise<void> => {
  for (let done = 0; done < content.length;) {
    done += (await file.write(content, done, content.length - done, place + done)).bytesWritten;
  }
};

/** Reads exactly so many bytes from a place; throws where the file is shorter. */
export const readAt = async (file: FileHandle, place: number, length: number): Promise<Buffer> => {
  const content = Buffer.allocUnsafe(length);
  for (let done = 0; done < length;) {
    const { bytesRead } = await file.read(content, done, length - done, place + done);
    if (bytesRead === 0) throw new Error('a file of the transparency log is shorter than what it was asked for');
    done += bytesRead;
  }
  return content;
};

/** The lines of a text file; none where there is no file. */
export const linesIn = async (path: string): Promise<string[]> =>
  ((await ifThere(readFile(path, 'utf8'))) ?? '').split('\n').filter(Boolean);
