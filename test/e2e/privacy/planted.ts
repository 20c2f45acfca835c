import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Every way in which a text could lie in a file: as UTF-8, as UTF-16, escaped in JSON, in base64 at any offset, in hexadecimal. */
const shapesOf = (text: string): Buffer[] => {
  const bytes = Buffer.from(text);
  const escaped = JSON.stringify(text).replace(/[\u0080-\uffff]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
  const base64 = [0, 1, 2].map((offset) =>
    // The characters at both ends depend on what stands beside the text.
    Buffer.concat([Buffer.alloc(offset), bytes])
      .toString('base64')
      .replace(/=+$/, '')
      .slice(offset === 0 ? 0 : 4, -4),
  );
  return [
    bytes,
    Buffer.from(text, 'utf16le'),
    Buffer.from(escaped.slice(1, -1)),
    Buffer.from(bytes.toString('hex')),
    ...base64.map((one) => Buffer.from(one)),
  ];
};

const filesIn = (directory: string): string[] =>
  readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** The files below the directory that hold the text in any shape. */
export const holding = (directory: string, text: string): string[] => {
  const shapes = shapesOf(text);
  return filesIn(directory).filter((file) => {
    const content = readFileSync(file);
    return shapes.some((shape) => content.includes(shape));
  });
};

/** The files below the directory that hold exactly these bytes. */
export const holdingBytes = (directory: string, bytes: Buffer): string[] =>
  filesIn(directory).filter((file) => readFileSync(file).includes(bytes));
