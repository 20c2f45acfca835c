/** The parts as one array of its own, with the end of each part. */
export const join = (parts: readonly Uint8Array[]): { bytes: Uint8Array<ArrayBuffer>; ends: number[] } => {
  const ends: number[] = [];
  let size = 0;
  for (const part of parts) ends.push((size += part.length));
  const bytes = new Uint8Array(size);
  parts.forEach((part, index) => bytes.set(part, index === 0 ? 0 : ends[index - 1]));
  return { bytes, ends };
};

/** A view of one part of joined bytes. */
export const part = (bytes: Uint8Array, start: number, end: number): Buffer =>
  Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start);
