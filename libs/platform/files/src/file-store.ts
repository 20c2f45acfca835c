import { createHash, randomUUID } from 'node:crypto';
import { type FileHandle, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { Id, Refusal } from '@gongjian/kernel';
import { filesRefusals } from './files.refusals.js';
import { typeOf } from './media-types.js';
import { safeName } from './file-name.js';

/** The largest file. */
export const mostBytes = 20 * 1024 * 1024;

/** What is being written is left alone for so long since its last byte: another copy of the api may be at it. */
const draftMs = 60 * 60 * 1000;

/** A content that lies in the store. */
export interface StoredContent {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** Evidence and documents in one directory, `<subjectId>/<fileId>`; what it answers as stored survives a power cut. */
export class FileStore {
  constructor(private readonly directory: string) {}

  /** Makes the directory, and clears away what uploads that broke off long ago have left; throws where it cannot be written. */
  async prepare(): Promise<void> {
    await mkdir(this.incoming, { recursive: true });
    for (const name of await readdir(this.incoming)) {
      const draft = join(this.incoming, name);
      const written = await stat(draft).catch(() => undefined);
      if (written && Date.now() - written.mtimeMs > draftMs) await rm(draft, { force: true });
    }
  }

  /** Checks and stores a content. A refused or broken upload leaves nothing behind. */
  async put(subjectId: Id, fileId: Id, given: { name: string | undefined; content: AsyncIterable<Buffer> }): Promise<StoredContent> {
    const name = safeName(given.name);
    const path = this.pathOf(subjectId, fileId);
    const draft = join(this.incoming, randomUUID());
    return storing(async () => {
      try {
        await mkdir(this.incoming, { recursive: true });
        const { bytes, sha256 } = await written(draft, given.content, name);
        const type = await typeOf(draft, name);
        if (!type) throw new Refusal(filesRefusals.FILE_TYPE_NOT_ALLOWED, { params: { name } });
        await this.settle(subjectId, draft, path);
        return { ...type, bytes, sha256 };
      } finally {
        await rm(draft, { force: true });
      }
    });
  }

  /** The content, or undefined where it does not lie here. */
  async get(subjectId: Id, fileId: Id): Promise<Readable | undefined> {
    const path = this.pathOf(subjectId, fileId);
    return storing(async () => {
      const found = await stat(path).catch((error: NodeJS.ErrnoException) => (error.code === 'ENOENT' ? undefined : Promise.reject(error)));
      return found?.isFile() ? createReadStream(path) : undefined;
    });
  }

  async remove(subjectId: Id, fileId: Id): Promise<void> {
    await storing(() => rm(this.pathOf(subjectId, fileId), { force: true }));
  }

  private get incoming(): string {
    return join(this.directory, '.incoming');
  }

  private pathOf(subjectId: Id, fileId: Id): string {
    return join(this.directory, Id.parse(subjectId), Id.parse(fileId));
  }

  private async settle(subjectId: Id, draft: string, path: string): Promise<void> {
    const folder = join(this.directory, subjectId);
    const made = await mkdir(folder, { recursive: true });
    await rename(draft, path);
    await syncDirectory(folder);
    if (made !== undefined) await syncDirectory(this.directory);
  }
}

const written = async (draft: string, content: AsyncIterable<Buffer>, name: string): Promise<{ bytes: number; sha256: string }> => {
  const file = await open(draft, 'wx', 0o600);
  try {
    const hash = createHash('sha256');
    let bytes = 0;
    for await (const chunk of content) {
      bytes += chunk.length;
      if (bytes > mostBytes) throw new Refusal(filesRefusals.FILE_TOO_LARGE, { params: { name } });
      hash.update(chunk);
      await writeAll(file, chunk);
    }
    if (bytes === 0) throw new Refusal(filesRefusals.FILE_EMPTY, { params: { name } });
    await file.sync();
    return { bytes, sha256: hash.digest('hex') };
  } finally {
    await file.close();
  }
};

const writeAll = async (file: FileHandle, chunk: Buffer): Promise<void> => {
  for (let done = 0; done < chunk.length;) done += (await file.write(chunk, done)).bytesWritten;
};

const syncDirectory = async (path: string): Promise<void> => {
  const directory = await open(path, 'r');
  try {
    await directory.sync();
  } finally {
    await directory.close();
  }
};

const faults = new Set(['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES', 'EPERM', 'EIO', 'EMFILE', 'ENFILE', 'ENOTDIR']);

/** A disk that is full or closed is a refusal with its reason, not a fault of ours. */
const storing = async <T>(work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined || !faults.has(code)) throw error;
    throw Object.assign(new Refusal(filesRefusals.FILE_STORE_UNAVAILABLE, { params: { reason: code } }), { cause: error });
  }
};
