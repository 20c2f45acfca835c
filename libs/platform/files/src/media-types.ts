import { createReadStream } from 'node:fs';
import { extname } from 'node:path';
import { fileTypeFromFile } from 'file-type';

/** What a content is called and how its name may end; the first ending is given to a name that has none of them. */
interface MediaType {
  readonly mediaType: string;
  readonly endings: readonly string[];
}

const office = 'application/vnd.openxmlformats-officedocument';

/** By the type that the content itself shows. */
const allowed: Readonly<Record<string, MediaType>> = {
  'application/pdf': { mediaType: 'application/pdf', endings: ['.pdf'] },
  [`${office}.wordprocessingml.document`]: { mediaType: `${office}.wordprocessingml.document`, endings: ['.docx'] },
  [`${office}.spreadsheetml.sheet`]: { mediaType: `${office}.spreadsheetml.sheet`, endings: ['.xlsx'] },
  [`${office}.presentationml.presentation`]: { mediaType: `${office}.presentationml.presentation`, endings: ['.pptx'] },
  'image/png': { mediaType: 'image/png', endings: ['.png'] },
  'image/jpeg': { mediaType: 'image/jpeg', endings: ['.jpg', '.jpeg'] },
  'image/webp': { mediaType: 'image/webp', endings: ['.webp'] },
  'application/zip': { mediaType: 'application/zip', endings: ['.zip'] },
  'video/mp4': { mediaType: 'video/mp4', endings: ['.mp4'] },
};

/** The old office formats share one container; only the name tells them apart. */
const compound: readonly MediaType[] = [
  { mediaType: 'application/msword', endings: ['.doc'] },
  { mediaType: 'application/vnd.ms-excel', endings: ['.xls'] },
  { mediaType: 'application/vnd.ms-powerpoint', endings: ['.ppt'] },
];

const texts: readonly MediaType[] = [
  { mediaType: 'text/csv', endings: ['.csv'] },
  { mediaType: 'text/plain', endings: ['.txt'] },
];

/** The type of a stored content, and its name with a fitting ending; undefined where the content is of no allowed type. */
export const typeOf = async (path: string, name: string): Promise<{ mediaType: string; name: string } | undefined> => {
  const ending = extname(name).toLowerCase();
  const found = await fileTypeFromFile(path);
  const type = await choose(found?.mime, ending, path);
  return type && { mediaType: type.mediaType, name: type.endings.includes(ending) ? name : `${name}${type.endings[0]}` };
};

const choose = async (mime: string | undefined, ending: string, path: string): Promise<MediaType | undefined> => {
  if (mime === 'application/x-cfb') return compound.find(({ endings }) => endings.includes(ending));
  if (mime !== undefined) return allowed[mime];
  const named = texts.find(({ endings }) => endings.includes(ending)) ?? texts[1]!;
  return (await isText(path)) ? named : undefined;
};

/** Text is what reads as UTF-8 or, as Chinese spreadsheets write it, GB 18030, without control characters. */
const isText = async (path: string): Promise<boolean> => (await decodes(path, 'utf-8')) || (await decodes(path, 'gb18030'));

const control = /(?![\t\n\v\f\r])\p{Cc}/u;

const decodes = async (path: string, encoding: string): Promise<boolean> => {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for await (const chunk of createReadStream(path)) if (control.test(decoder.decode(chunk as Buffer, { stream: true }))) return false;
    return !control.test(decoder.decode());
  } catch (error) {
    if ((error as { code?: string }).code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return false;
    throw error;
  }
};
