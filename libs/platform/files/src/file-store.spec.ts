import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { safeName } from './file-name.js';
import { FileStore, mostBytes } from './file-store.js';

const subject = '0b6f5d1c-8f2f-4f0e-9b0a-6a5a3f1f0001';
const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n');
const png = Buffer.from('89504e470d0a1a0a0000000d4948445200000001000000010806000000', 'hex');
const cfb = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504)]);

let directory: string;
let store: FileStore;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'gongjian-files-'));
  store = new FileStore(directory);
  await store.prepare();
});
afterEach(() => rm(directory, { recursive: true, force: true }));

const put = (name: string, content: Buffer | Readable) =>
  store.put(subject, randomUUID(), { name, content: Buffer.isBuffer(content) ? Readable.from([content]) : content });
const left = async () => (await readdir(directory, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).length;

describe('an upload under way', () => {
  it('is left alone by another copy that starts; one that broke off long ago is cleared away', async () => {
    await mkdir(join(directory, '.incoming'), { recursive: true });
    const old = join(directory, '.incoming', randomUUID());
    await writeFile(old, 'half');
    await utimes(old, 0, 0);
    const slow = async function* () {
      yield pdf.subarray(0, 5);
      await new FileStore(directory).prepare();
      yield pdf.subarray(5);
    };
    const fileId = randomUUID();
    await store.put(subject, fileId, { name: 'a.pdf', content: slow() });
    expect(Buffer.concat(await (await store.get(subject, fileId))!.toArray())).toEqual(pdf);
    expect(await readdir(join(directory, '.incoming'))).toEqual([]);
  });
});

describe('a stored file', () => {
  it('is read back byte by byte', async () => {
    const fileId = randomUUID();
    await store.put(subject, fileId, { name: 'a.pdf', content: Readable.from([pdf.subarray(0, 5), pdf.subarray(5)]) });
    expect(Buffer.concat(await (await store.get(subject, fileId))!.toArray())).toEqual(pdf);
    expect(await store.get(subject, randomUUID())).toBeUndefined();
  });

  it.each([
    ['合同.pdf', pdf, 'application/pdf', '合同.pdf'],
    ['scan.exe', pdf, 'application/pdf', 'scan.exe.pdf'],
    ['photo.PNG', png, 'image/png', 'photo.PNG'],
    ['old.doc', cfb, 'application/msword', 'old.doc'],
    ['old.xls', cfb, 'application/vnd.ms-excel', 'old.xls'],
    ['名单.csv', Buffer.from('姓名，单位\n甲，乙\n'), 'text/csv', '名单.csv'],
    ['gbk.csv', Buffer.from('d0d5c3fb2cb5a5ceba0a', 'hex'), 'text/csv', 'gbk.csv'],
    ['page.html', Buffer.from('<b>hello</b>'), 'text/plain', 'page.html.txt'],
  ])('has the type of its content: %s', async (name, content, mediaType, kept) => {
    expect(await put(name, content)).toMatchObject({ mediaType, name: kept, bytes: content.length });
  });

  it.each([
    ['run.pdf', Buffer.from('4d5a90000300000004000000ffff0000b8', 'hex')],
    ['run.pdf', Buffer.from('7f454c46020101000000000000000000', 'hex')],
    ['macro.bin', cfb],
    ['noise.txt', Buffer.from([0xff, 0xff, 0x00, 0x01, 0x02])],
  ])('of another type is refused whatever its name: %s', async (name, content) => {
    await expect(put(name, content)).rejects.toMatchObject({ code: 'FILE_TYPE_NOT_ALLOWED' });
    expect(await left()).toBe(0);
  });

  it('may have 20 MB and not a byte more, nor be empty', async () => {
    const text = (bytes: number) => Buffer.alloc(bytes, 'a');
    expect(await put('a.txt', text(mostBytes))).toMatchObject({ bytes: mostBytes });
    await expect(put('a.txt', text(mostBytes + 1))).rejects.toMatchObject({ code: 'FILE_TOO_LARGE' });
    await expect(put('a.txt', Readable.from([]))).rejects.toMatchObject({ code: 'FILE_EMPTY' });
    expect(await left()).toBe(1);
  });

  it('leaves nothing behind when the upload breaks off', async () => {
    const broken = Readable.from(
      (async function* () {
        yield pdf;
        throw new Error('gone');
      })(),
    );
    await expect(put('a.pdf', broken)).rejects.toThrow('gone');
    expect(await left()).toBe(0);
  });

  it('lies nowhere but under ids', async () => {
    await expect(store.put('../..', randomUUID(), { name: 'a.pdf', content: Readable.from([pdf]) })).rejects.toThrow();
    await expect(store.get(subject, '../../etc/passwd')).rejects.toThrow();
  });

  it('is refused with the reason where the directory cannot hold it', async () => {
    await writeFile(join(directory, subject), 'a file where a directory should be');
    await expect(put('a.pdf', pdf)).rejects.toMatchObject({ code: expect.stringMatching(/FILE_STORE_UNAVAILABLE|EEXIST/) });
  });
});

describe('a name', () => {
  it.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\x\\合同.pdf', '合同.pdf'],
    ['..', 'file'],
    ['a\u202Efdp.exe', 'afdp.exe'],
    ['a\0b\r\n.pdf', 'ab.pdf'],
    [undefined, 'file'],
  ])('%p becomes %p', (given, kept) => {
    expect(safeName(given)).toBe(kept);
  });

  it('is never a path, never hidden and never long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (given) => {
        const name = safeName(given);
        expect(name).not.toMatch(/[/\\\p{Cc}\p{Cf}]|^\./u);
        expect([...name].length).toBeGreaterThan(0);
        expect([...name].length).toBeLessThanOrEqual(150);
        expect(safeName(name)).toBe(name);
      }),
    );
  });
});
