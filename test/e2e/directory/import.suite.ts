import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, RefusalAnswer } from '../api-platform/browser.js';
import type { Platform, Somebody } from '../api-platform/platform.js';
import { workbook } from './workbook.js';

export const importing = (given: () => Platform): void =>
  describe('importing', () => {
    let platform: Platform;
    let administrator: Somebody;
    let browser: Browser;

    beforeAll(async () => {
      platform = given();
      administrator = await platform.somebody('administrator');
      browser = await platform.signedIn(administrator);
    }, 60_000);

    interface Row {
      readonly sheet: string;
      readonly row: number;
      readonly label: string;
      readonly outcome: string;
      readonly password: string | null;
      readonly refusal: RefusalAnswer | null;
    }

    interface File {
      readonly subjectId: string;
      readonly fileId: string;
    }

    const upload = async (from: Browser, content: Uint8Array<ArrayBuffer>, name = '导入.xlsx'): Promise<File> => {
      const form = new FormData();
      form.append('files', new Blob([content]), name);
      const subjectId = randomUUID();
      const answer = await from.fetch(`/files/${subjectId}`, { method: 'POST', body: form });
      const [file] = (await answer.json()) as { fileId: string }[];
      return { subjectId, fileId: file!.fileId };
    };

    const rehearse = async (from: Browser, file: File) => {
      const query = `query ($subjectId: ID!, $fileId: ID!) { importRehearsal(subjectId: $subjectId, fileId: $fileId) {
    rows { sheet row label outcome } faultCount faults { sheet row column refusal { code message whatToDo } } } }`;
      const { data, errors } = await from.ask<{
        importRehearsal: {
          rows: Row[];
          faultCount: number;
          faults: { sheet: string; row: number; column: string; refusal: RefusalAnswer }[];
        };
      }>(query, file);
      return { rehearsal: data?.importRehearsal, refused: errors?.[0]?.extensions['code'] };
    };

    const stretch = async (from: Browser, file: File, after: number, more: { dryRun?: true } = {}) => {
      const query = `mutation ($input: ImportDirectoryInput!) { importDirectory(input: $input) {
    done total rows { sheet row label outcome password refusal { code message whatToDo field } } refusal { code message whatToDo field } } }`;
      const { data, errors } = await from.ask<{
        importDirectory: { done: number; total: number; rows: Row[] | null; refusal: RefusalAnswer | null };
      }>(query, { input: { ...file, after, ...more } });
      if (!data) throw new Error(JSON.stringify(errors));
      return data.importDirectory;
    };

    const importAll = async (from: Browser, file: File): Promise<Row[]> => {
      const rows: Row[] = [];
      for (let done = 0, total = 1; done < total;) {
        const answer = await stretch(from, file, done);
        if (answer.refusal) throw new Error(answer.refusal.code);
        rows.push(...answer.rows!);
        ({ done, total } = answer);
      }
      return rows;
    };

    /** How many events the log has of each kind that an import can make. */
    const recorded = async () => {
      const counts: Record<string, number> = {};
      const end = new AbortController();
      for await (const item of platform.store.subscribe({ from: 'start', signal: end.signal })) {
        if (item.kind === 'event') counts[item.event.type] = (counts[item.event.type] ?? 0) + 1;
        if (item.kind === 'caughtUp') break;
      }
      end.abort();
      return counts;
    };

    const sheetsOf = (mark: string) => ({
      单位: [
        ['单位名称*', '类型*', '上级单位'],
        [`支部${mark}`, '党支部', `学院${mark}`],
        [`学院${mark}`, '院系', ''],
        ...Array.from({ length: 30 }, (_, at) => [`小组${mark}-${at}`, 'branch', `支部${mark}`]),
      ],
      岗位: [
        ['单位', '岗位名称', '类型'],
        [`学院${mark}`, '院长', '行政负责人'],
      ],
      人员: [
        ['姓名', '电子邮箱', '单位', '岗位', '任期开始', '任期截止'],
        [`院长${mark}`, `dean.${mark}@example.org`, `学院${mark}`, '院长', '2024/9/1', ''],
      ],
    });

    describe('an import', () => {
      it('is rehearsed without a trace, then makes everything once, whatever breaks between and however often it is repeated', async () => {
        const mark = randomUUID().slice(0, 6);
        const file = await upload(browser, workbook(sheetsOf(mark)));
        const before = await recorded();
        const { rehearsal } = await rehearse(browser, file);
        expect(rehearsal!.faults).toEqual([]);
        expect(rehearsal!.rows).toHaveLength(34);
        expect(rehearsal!.rows.every(({ outcome }) => outcome === 'TO_MAKE')).toBe(true);
        expect(rehearsal!.rows[0]).toMatchObject({ sheet: 'UNITS', row: 3, label: `学院${mark}` });
        const tried = await stretch(browser, file, 0, { dryRun: true });
        expect(tried.rows!.map(({ row, label, outcome, password }) => ({ row, label, outcome, password }))).toEqual(
          rehearsal!.rows.slice(0, tried.done).map(({ row, label, outcome }) => ({ row, label, outcome, password: null })),
        );
        expect(tried.total).toBe(34);
        expect(await recorded()).toEqual(before);

        // The first stretch is done; its answer is lost, and somebody begins again from the start.
        await stretch(browser, file, 0);
        const rows = await importAll(browser, file);
        expect(rows.map(({ refusal }) => refusal)).toEqual(Array(34).fill(null));
        const after = await recorded();
        expect(after['UnitRegistered']! - before['UnitRegistered']!).toBe(32);
        expect(after['PostEstablished']! - before['PostEstablished']!).toBe(1);
        expect(after['PostFilled']! - before['PostFilled']!).toBe(1);

        const again = await upload(browser, workbook(sheetsOf(mark)));
        await importAll(browser, again);
        expect(await recorded()).toEqual(after);

        const { password } = rows.at(-1)!;
        const dean = platform.browser();
        const answer = await dean.mutate<{ viewer: { posts: { title: string; unit: { name: string } }[] } | null }>(
          'signIn',
          { email: `dean.${mark}@example.org`, password },
          '{ viewer { posts { title unit { name } } } }',
        );
        expect(answer.viewer!.posts).toEqual([{ title: '院长', unit: { name: `学院${mark}` } }]);

        // Who left the post since takes it again by the same workbook.
        const postsOf = async () => {
          const query = '{ viewer { posts { id } } }';
          return (await dean.ask<{ viewer: { posts: { id: string }[] } }>(query)).data!.viewer.posts.map(({ id }) => id);
        };
        const [postId] = await postsOf();
        const vacated = await browser.ask<{ vacatePost: { receipt: { position: string } } }>(
          'mutation ($postId: ID!) { vacatePost(input: { postId: $postId }) { receipt { position } } }',
          { postId },
        );
        const { position } = vacated.data!.vacatePost.receipt;
        await browser.ask('query ($id: ID!, $at: Position) { node(id: $id, atLeast: $at) { id } }', { id: postId, at: position });
        expect(await postsOf()).toEqual([]);
        const [made] = (await importAll(browser, await upload(browser, workbook(sheetsOf(mark))))).slice(-1);
        expect(made).toMatchObject({ outcome: 'MADE', refusal: null, password: null });
        expect((await recorded())['PostFilled']! - after['PostFilled']!).toBe(1);
      }, 120_000);

      it('makes nothing while anything is wrong, and says what and where', async () => {
        const mark = randomUUID().slice(0, 6);
        const sheets = sheetsOf(mark);
        sheets.人员.push([`甲`, '不是邮箱', `学院${mark}`, '院长', '2024-09-01', '2023-09-01']);
        const file = await upload(browser, workbook(sheets));
        const before = await recorded();
        const { rehearsal } = await rehearse(browser, file);
        expect(rehearsal!.faults.map(({ sheet, row, column, refusal }) => [sheet, row, column, refusal.code])).toEqual([
          ['人员', 3, 'B', 'IMPORT_EMAIL_INVALID'],
          ['人员', 3, 'D', 'IMPORT_ROW_DOUBLED'],
        ]);
        expect((await stretch(browser, file, 0)).refusal).toMatchObject({ code: 'IMPORT_HAS_ERRORS' });
        expect((await stretch(browser, file, 0, { dryRun: true })).refusal).toMatchObject({ code: 'IMPORT_HAS_ERRORS' });
        expect(await recorded()).toEqual(before);
      });

      it('is for administrators, and of workbooks alone', async () => {
        const file = await upload(browser, workbook(sheetsOf('x')));
        const secretary = await platform.signedIn(await platform.somebody('secretary'));
        expect((await rehearse(secretary, file)).refused).toBe('NOT_ENTITLED');
        const stranger = await platform.signedIn(await platform.somebody('administrator'));
        expect((await rehearse(stranger, file)).refused).toBe('FILE_UNKNOWN');
        const text = await upload(browser, new TextEncoder().encode('姓名,邮箱\n'), '名单.csv');
        expect((await rehearse(browser, text)).refused).toBe('WORKBOOK_UNREADABLE');
      });
    });
  });
