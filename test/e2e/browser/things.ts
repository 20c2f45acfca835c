/** A calendar day in Shanghai, so many days from today. */
export const day = (ahead = 0): string =>
  new Date(Date.now() + ahead * 86_400_000).toLocaleDateString('en-CA', { timeZone: 'Asia/Shanghai' });

/** A calendar day as pages in Chinese show it. */
export const dayText = (day: string): string => day.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日');

/** Tells what a run makes apart from what an earlier one made on the same platform. */
export const mark = Date.now().toString(36).slice(-5);

interface SentFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export const textFile = (name: string, text = `${name}\n`): SentFile => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(text),
});

/** The smallest document that readers of PDF open: one empty page. */
export const pdfFile = (name: string): SentFile => ({
  name,
  mimeType: 'application/pdf',
  buffer: Buffer.from(
    [
      '%PDF-1.4',
      '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
      '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj',
      '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj',
      'trailer<</Root 1 0 R>>',
      '%%EOF',
    ].join('\n'),
  ),
});

/** A program that calls itself a PDF. */
export const program = (name: string): SentFile => ({
  name,
  mimeType: 'application/pdf',
  buffer: Buffer.concat([Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0]), Buffer.alloc(200)]),
});
