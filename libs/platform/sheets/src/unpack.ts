import { Refusal } from '@gongjian/kernel';
import { Unzip, UnzipInflate } from 'fflate';
import { sheetsRefusals } from './sheets.refusals.js';

const megabyte = 1024 * 1024;
/** What a workbook may unpack to, in megabytes. */
export const mostUnpacked = 64;
// What one push may unpack to at most is a thousand times this, whatever the archive claims of itself.
const pushed = 16 * 1024;

/** The parts of a workbook that are wanted, by their path; what they unpack to is counted while it comes, not believed. */
export const unpack = (bytes: Uint8Array, wanted: (path: string) => boolean): ReadonlyMap<string, string> => {
  const parts = new Map<string, string>();
  const open = new Set<string>();
  let unpacked = 0;
  const archive = new Unzip((file) => {
    if (!wanted(file.name)) return;
    const decoder = new TextDecoder();
    const texts: string[] = [];
    open.add(file.name);
    file.ondata = (error, chunk, final) => {
      if (error) throw error;
      unpacked += chunk.length;
      if (unpacked > mostUnpacked * megabyte) throw new Refusal(sheetsRefusals.WORKBOOK_TOO_LARGE, { params: { most: mostUnpacked } });
      texts.push(decoder.decode(chunk, { stream: !final }));
      if (!final) return;
      parts.set(file.name, texts.join(''));
      open.delete(file.name);
    };
    file.start();
  });
  archive.register(UnzipInflate);
  for (let at = 0; at < bytes.length; at += pushed) archive.push(bytes.subarray(at, at + pushed), at + pushed >= bytes.length);
  if (open.size > 0) throw new Refusal(sheetsRefusals.WORKBOOK_UNREADABLE);
  return parts;
};
