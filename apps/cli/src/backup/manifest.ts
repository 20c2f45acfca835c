import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { z } from 'zod';
import { refused } from '../command/exit-codes.js';

/** The name of the file that says what a backup holds. */
export const manifestName = 'manifest.json';

/** What a backup holds, with the hash of every part. */
export const Manifest = z.object({
  format: z.literal(1),
  madeAt: z.iso.datetime(),
  logId: z.uuid().nullable(),
  events: z.object({ count: z.int().nonnegative(), hash: z.string() }),
  tables: z.array(z.object({ name: z.string(), columns: z.array(z.string()), bytes: z.int() })),
  migrations: z.array(z.string()),
  files: z.array(z.object({ path: z.string(), bytes: z.int(), sha256: z.string() })),
});
export type Manifest = z.infer<typeof Manifest>;

/** The SHA-256 of a file, in hexadecimal. */
export const hashFile = async (path: string): Promise<string> => {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
};

/** Every file below a folder, by its path with forward slashes. */
export const filesBelow = async (folder: string): Promise<string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
};

/** The part of the manifest that names every file of the backup. */
export const describeFiles = async (folder: string): Promise<Manifest['files']> => {
  const files = [];
  for (const path of await filesBelow(folder)) {
    if (path === manifestName) continue;
    const file = join(folder, path);
    files.push({ path, bytes: (await stat(file)).size, sha256: await hashFile(file) });
  }
  return files;
};

/** Reads the manifest of a backup and holds every file against it. Refused where one is missing, added or changed. */
export const checkedManifest = async (folder: string, report: (done: number, of: number) => void): Promise<Manifest> => {
  const text = await readFile(join(folder, manifestName), 'utf8').catch(() => {
    throw refused(`${folder} 不是备份：没有 ${manifestName}。`, `${folder} is no backup: it has no ${manifestName}.`);
  });
  const parsed = Manifest.safeParse(parse(text));
  if (!parsed.success)
    throw refused(
      `${folder} 的 ${manifestName} 无法识别，可能由更新的版本生成。`,
      `The ${manifestName} of ${folder} cannot be read; a newer version may have made it.`,
    );
  const manifest = parsed.data;
  const changed = (path: string) =>
    refused(`备份已损坏：${path} 与清单不符。`, `The backup is damaged: ${path} is not as its manifest says.`);
  const present = new Set((await filesBelow(folder)).filter((path) => path !== manifestName));
  for (const [index, { path, bytes, sha256 }] of manifest.files.entries()) {
    const file = join(folder, path);
    if (!present.delete(path) || (await stat(file)).size !== bytes || (await hashFile(file)) !== sha256) throw changed(path);
    report(index + 1, manifest.files.length);
  }
  for (const path of present) throw changed(path);
  return manifest;
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
