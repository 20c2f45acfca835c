import { randomUUID } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { Files } from '@gongjian/files';
import type { Browser } from './browser.js';
import type { Platform, Somebody } from './platform.js';

export const files = (given: () => Platform): void =>
  describe('files', () => {
    let platform: Platform;
    let somebody: Somebody;
    let browser: Browser;
    beforeAll(async () => {
      platform = given();
      somebody = await platform.somebody();
      browser = await platform.signedIn(somebody);
    }, 60_000);

    const pdf = new TextEncoder().encode('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n');
    const upload = async (
      from: Browser,
      subjectId: string | undefined,
      files: [name: string, content: Uint8Array<ArrayBuffer>][],
      headers = {},
    ) => {
      const form = new FormData();
      for (const [name, content] of files) form.append('files', new Blob([content]), name);
      const answer = await from.fetch(subjectId ? `/files/${subjectId}` : '/files', { method: 'POST', body: form, headers });
      return {
        status: answer.status,
        body: (await answer.json()) as { fileId: string; name: string; mediaType: string; sha256: string; bytes: number }[] & {
          refusal?: { code: string; message: string };
        },
      };
    };
    const stored = async (subjectId: string) => (await readdir(join(platform.directory, 'files', subjectId)).catch(() => [])).length;

    describe('an upload', () => {
      it('takes several files and names them by their content', async () => {
        const subjectId = randomUUID();
        const { status, body } = await upload(browser, subjectId, [
          ['协议扫描件.pdf', pdf],
          ['../../名单.csv', new TextEncoder().encode('姓名\n')],
        ]);
        expect(status).toBe(201);
        expect(body.map(({ name, mediaType }) => [name, mediaType])).toEqual([
          ['协议扫描件.pdf', 'application/pdf'],
          ['名单.csv', 'text/csv'],
        ]);
        expect(await stored(subjectId)).toBe(2);
      });

      it("of a program in a document's clothes is refused", async () => {
        const subjectId = randomUUID();
        const { status, body } = await upload(browser, subjectId, [['report.pdf', Uint8Array.from([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0])]], {
          'accept-language': 'en',
        });
        expect([status, body.refusal?.code]).toEqual([400, 'FILE_TYPE_NOT_ALLOWED']);
        expect(body.refusal?.message).toBe('The content of report.pdf is of no allowed type.');
        expect(await stored(subjectId)).toBe(0);
      });

      it('may have 20 MB a file and not a byte more', async () => {
        const subjectId = randomUUID();
        const large = new Uint8Array(20 * 1024 * 1024).fill(0x61);
        expect((await upload(browser, subjectId, [['large.txt', large]])).status).toBe(201);
        const { status, body } = await upload(browser, subjectId, [['large.txt', new Uint8Array(large.length + 1).fill(0x61)]]);
        expect([status, body.refusal?.code]).toEqual([413, 'FILE_TOO_LARGE']);
        expect(await stored(subjectId)).toBe(1);
      }, 30_000);

      it('of nothing, of too many or of no form is refused', async () => {
        expect((await upload(browser, randomUUID(), [])).body.refusal?.code).toBe('FILES_MISSING');
        const many = Array.from({ length: 11 }, (_, index) => [`${index}.pdf`, pdf] as [string, typeof pdf]);
        expect((await upload(browser, randomUUID(), many)).body.refusal?.code).toBe('FILES_TOO_MANY');
        const json = await browser.fetch(`/files/${randomUUID()}`, {
          method: 'POST',
          body: '{}',
          headers: { 'content-type': 'application/json' },
        });
        expect([json.status, ((await json.json()) as { refusal: { code: string } }).refusal.code]).toEqual([400, 'FILES_MISSING']);
      });

      it('that breaks off leaves nothing behind', async () => {
        const subjectId = randomUUID();
        const broken = httpRequest(`${platform.api.url}/files/${subjectId}`, {
          method: 'POST',
          headers: {
            cookie: browser.cookie,
            origin: platform.api.url,
            'content-type': 'multipart/form-data; boundary=x',
            'content-length': '100000',
          },
        });
        broken.on('error', () => undefined);
        broken.write('--x\r\ncontent-disposition: form-data; name="files"; filename="a.pdf"\r\n\r\n%PDF-1.7\n');
        await new Promise((resolve) => setTimeout(resolve, 200));
        broken.destroy();
        await new Promise((resolve) => setTimeout(resolve, 300));
        expect(await stored(subjectId)).toBe(0);
        expect(await readdir(join(platform.directory, 'files', '.incoming'))).toEqual([]);
      });

      it.each([
        ['no boundary', 'multipart/form-data', '--x\r\n'],
        ['no part', 'multipart/form-data; boundary=x', 'nonsense'],
        [
          'no end',
          'multipart/form-data; boundary=x',
          '--x\r\ncontent-disposition: form-data; name="f"; filename="a.pdf"\r\n\r\n%PDF-1.7\n',
        ],
      ])('of %s is refused as malformed', async (_, type, body) => {
        const subjectId = randomUUID();
        const answer = await browser.fetch(`/files/${subjectId}`, { method: 'POST', body, headers: { 'content-type': type } });
        expect([answer.status, await answer.json()]).toMatchObject([400, { refusal: { code: 'REQUEST_MALFORMED' } }]);
        expect(await stored(subjectId)).toBe(0);
      });

      it('is refused without a session, from another site, and to what is no id', async () => {
        expect((await upload(platform.browser(), randomUUID(), [['a.pdf', pdf]])).body.refusal?.code).toBe('NOT_SIGNED_IN');
        expect((await upload(browser, randomUUID(), [['a.pdf', pdf]], { origin: 'https://evil.example' })).body.refusal?.code).toBe(
          'ORIGIN_FOREIGN',
        );
        expect((await upload(browser, '..%2F..%2Fetc', [['a.pdf', pdf]])).body.refusal?.code).toBe('FILE_NOT_FOUND');
      });
    });

    describe('a file that no object names', () => {
      it('is fetched by nobody, and answered like one that never was', async () => {
        const { body } = await upload(browser, somebody.unitId, [['a.pdf', pdf]]);
        const answers = await Promise.all(
          [
            `${somebody.unitId}/${body[0]!.fileId}`,
            `${randomUUID()}/${body[0]!.fileId}`,
            `${somebody.unitId}/${randomUUID()}`,
            '..%2F..%2F/command.key',
          ].map(async (path) => {
            const answer = await browser.fetch(`/files/${path}`);
            return [answer.status, await answer.text()];
          }),
        );
        expect(new Set(answers.map(String)).size).toBe(1);
        expect(answers[0]![0]).toBe(404);
      });

      it('is named in a command only by the unit that stored it, for the object it was stored for', async () => {
        const subjectId = randomUUID();
        const { body } = await upload(browser, subjectId, [
          ['a.pdf', pdf],
          ['b.pdf', pdf],
        ]);
        const files = platform.app(Files);
        const ids = body.map(({ fileId }) => fileId).reverse();
        const { actor } = platform.as(somebody.unitId);
        expect((await files.refs(subjectId, ids, actor)).map(({ name }) => name)).toEqual(['b.pdf', 'a.pdf']);
        await expect(files.refs(randomUUID(), ids, actor)).rejects.toMatchObject({ code: 'FILE_UNKNOWN' });
        await expect(files.refs(subjectId, ids, platform.as(randomUUID()).actor)).rejects.toMatchObject({ code: 'FILE_UNKNOWN' });
      });
    });

    describe('a file that an object names', () => {
      const enter = async (scanFileId: string, other: Somebody) => {
        const input = {
          ...{ scanFileId, kind: 'CO_BUILDING', title: '纸质协议', signedOn: '2024-01-05', effectiveFrom: '2024-01-05' },
          parties: [{ unitId: somebody.unitId }, { unitId: other.unitId }],
          clauses: [{ heading: '第一条', text: '双方共建。' }],
        };
        const mutation = `mutation ($input: EnterPaperAgreementInput!) { enterPaperAgreement(input: $input) {
      agreement { id paper { scan { name url bytes } } } receipt { position } refusal { code field message } } }`;
        interface Entered {
          enterPaperAgreement: {
            agreement: { id: string; paper: { scan: { name: string; url: string; bytes: number } } } | null;
            receipt: { position: string } | null;
            refusal: unknown;
          };
        }
        return (await secretary.ask<Entered>(mutation, { input })).data!.enterPaperAgreement;
      };
      let secretary: Browser;
      let partner: Somebody;
      let scan: { name: string; url: string; bytes: number };
      beforeAll(async () => {
        secretary = await platform.signedIn(await platform.somebody('secretary', somebody.unitId));
        partner = await platform.somebody('secretary');
        const { body } = await upload(secretary, undefined, [['扫描 件（1）.pdf', pdf]]);
        const { agreement, receipt, refusal } = await enter(body[0]!.fileId, partner);
        expect(refusal).toBeNull();
        scan = agreement!.paper.scan;
        await secretary.ask(`{ agreement(id: "${agreement!.id}", atLeast: "${receipt!.position}") { id } }`);
      });

      it('is fetched by every party, as an attachment that no browser runs', async () => {
        for (const browserOfParty of [secretary, await platform.signedIn(partner)]) {
          const answer = await browserOfParty.fetch(`/${scan.url}`);
          expect(answer.status).toBe(200);
          expect(new Uint8Array(await answer.arrayBuffer())).toEqual(pdf);
          expect(Object.fromEntries(answer.headers)).toMatchObject({
            'content-type': 'application/pdf',
            'content-length': String(pdf.length),
            'x-content-type-options': 'nosniff',
            'cache-control': 'private, no-cache',
            'content-disposition': expect.stringMatching(
              /^attachment; .*filename\*=UTF-8''%E6%89%AB%E6%8F%8F%20%E4%BB%B6%EF%BC%881%EF%BC%89\.pdf$/,
            ),
          });
        }
      });

      it('does not exist for another unit, for nobody and under another object', async () => {
        const stranger = await platform.signedIn(await platform.somebody('secretary'));
        const [, , fileId] = scan.url.split('/');
        for (const [who, path] of [
          [stranger, scan.url],
          [platform.browser(), scan.url],
          [secretary, `files/${somebody.unitId}/${fileId}`],
          [stranger, `files/${randomUUID()}/${randomUUID()}`],
        ] as const) {
          const answer = await who.fetch(`/${path}`);
          expect([answer.status, await answer.json()]).toEqual([
            404,
            expect.objectContaining({ refusal: expect.objectContaining({ code: 'FILE_NOT_FOUND' }) }),
          ]);
        }
      });

      it('cannot be claimed for an agreement by a unit that did not store it', async () => {
        const { body } = await upload(await platform.signedIn(partner), undefined, [['a.pdf', pdf]]);
        expect((await enter(body[0]!.fileId, partner)).refusal).toMatchObject({ code: 'FILE_UNKNOWN' });
      });
    });
  });
