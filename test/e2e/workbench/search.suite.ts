import { beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from '@gongjian/read-models';
import type { Platform } from '../api-platform/platform.js';
import { Office, paperAgreement } from '../projects/office.js';

export const search = (given: () => Platform): void =>
  describe('search', () => {
    let platform: Platform;
    let college: Office;
    let street: Office;
    let stranger: Office;
    let agreementId: string;
    beforeAll(async () => {
      platform = given();
      college = await Office.open(platform, '数字工程学院', 'department', 'secretary');
      street = await Office.open(platform, '梅山港街道', 'street', 'secretary');
      stranger = await Office.open(platform, '远方公司', 'enterprise', 'secretary');
      agreementId = await paperAgreement(college, street);
    }, 60_000);

    interface Answer {
      readonly search: {
        readonly totalCount: number;
        readonly nodes: readonly {
          id: string;
          kind: string;
          title: string;
          excerpt: { place: string; pieces: { text: string; match: boolean }[] };
        }[];
        readonly pageInfo: { hasNextPage: boolean; endCursor: string | null };
      };
    }
    const fields = '{ totalCount nodes { id kind title excerpt { place pieces { text match } } } pageInfo { hasNextPage endCursor } }';
    const search = async (office: Office, text: string, more = '') =>
      (await office.ask<Answer>(`{ search(text: ${JSON.stringify(text)} ${more} ATLEAST) ${fields} }`, college)).search;
    const titleOf = async () =>
      (await college.ask<{ agreement: { title: string } }>(`{ agreement(id: "${agreementId}" ATLEAST) { title } }`)).agreement.title;

    describe('search', () => {
      it('finds an agreement by its title, for its parties alone', async () => {
        const title = await titleOf();
        for (const office of [college, street]) {
          expect((await search(office, title)).nodes).toMatchObject([{ id: agreementId, kind: 'agreement', title }]);
        }
        expect(await search(stranger, title)).toEqual(await search(stranger, '没有这样的标题'));
      });

      it('finds units by a part of their name, by pinyin and by initials, for everybody', async () => {
        for (const text of ['山港', 'msgjd', 'meishangang', 'MSGJD']) {
          expect((await search(stranger, text, 'kinds: ["unit"]')).nodes).toMatchObject([{ id: street.unitId, title: '梅山港街道' }]);
        }
        expect((await search(stranger, 'szgc')).nodes).toMatchObject([{ id: college.unitId }]);
      });

      it('marks what was looked for', async () => {
        const { nodes } = await search(stranger, '山港');
        expect(nodes[0]!.excerpt).toEqual({
          place: 'title',
          pieces: [
            { text: '梅', match: false },
            { text: '山港', match: true },
            { text: '街道', match: false },
          ],
        });
      });

      it('goes on from page to page', async () => {
        const first = await search(college, '学院', 'first: 1');
        const second = await search(college, '学院', `first: 1 after: "${first.pageInfo.endCursor}"`);
        expect(first.totalCount).toBeGreaterThan(1);
        expect(second.nodes[0]!.id).not.toBe(first.nodes[0]!.id);
        const { errors } = await college.browser.ask('{ search(text: "学院", after: "bm90aGluZw") { totalCount } }');
        expect(errors?.[0]?.extensions).toMatchObject({ code: 'CURSOR_INVALID' });
      });

      it('shows nothing but what is public to nobody', async () => {
        const { data } = await platform.browser().ask<Answer>(`{ search(text: "学院") ${fields} }`);
        expect(data!.search).toMatchObject({ totalCount: 0, nodes: [] });
      });

      it('finds units in the directory by initials as well', async () => {
        const { units } = await stranger.ask<{ units: { nodes: { name: string }[] } }>(
          '{ units(filter: { text: "msgjd" } ATLEAST) { nodes { name } } }',
        );
        expect(units.nodes).toEqual([{ name: '梅山港街道' }]);
      });
    });

    describe('what is new', () => {
      const visit = (office: Office) =>
        office.browser.ask<{ beginVisit: { position: string } }>('mutation { beginVisit { position refusal { code } } }');
      const unseen = async (office: Office) =>
        (
          await office.ask<{ agreement: { unseenChanges: number } }>(
            `{ agreement(id: "${agreementId}" ATLEAST) { unseenChanges } }`,
            college,
          )
        ).agreement.unseenChanges;
      const changes = async (office: Office, since = '') =>
        (
          await office.ask<{ changesSince: { totalCount: number; nodes: { words: string; position: string; subjectId: string }[] } }>(
            `{ changesSince(subjectId: "${agreementId}" ${since} ATLEAST) { totalCount nodes { words position subjectId } } }`,
            college,
          )
        ).changesSince;
      const mark = (office: Office, position: string) =>
        office.browser.ask<{ markSeen: { refusal: { code: string } | null } }>(
          `mutation { markSeen(subjectId: "${agreementId}", position: "${position}") { position refusal { code } } }`,
        );
      const start = async () => (await visit(college)).data!.beginVisit.position.replace(/\d+$/, '0');
      const propose = () => college.do('proposeTermination', { agreementId, reason: '提前完成', on: '2026-12-31' }, 'id', 'agreement');

      it('is what others did since one looked, until one looks again', async () => {
        await Promise.all([visit(college), visit(street), visit(stranger)]);
        expect([await unseen(college), await unseen(street)]).toEqual([0, 0]);
        await propose();
        expect([await unseen(college), await unseen(street)]).toEqual([0, 1]);
        const { totalCount, nodes } = await changes(street);
        expect({ totalCount, words: nodes[0]!.words }).toEqual({ totalCount: 1, words: expect.stringContaining('终止') });
        const beyond = `${nodes[0]!.position.split(':')[0]}:5000000000`;
        expect((await mark(street, beyond)).data!.markSeen.refusal).toEqual({ code: 'POSITION_BEYOND_LOG' });
        expect((await mark(street, nodes[0]!.position)).data!.markSeen.refusal).toBeNull();
        expect([await unseen(street), (await changes(street)).totalCount]).toEqual([0, 0]);
        expect((await changes(street, `since: "${nodes[0]!.position.replace(/\d+$/, '0')}"`)).totalCount).toBeGreaterThan(1);
      });

      it('is told since when only to whom was here before', async () => {
        const newcomer = await Office.open(platform, '新来单位', 'street', 'secretary');
        const at = async () =>
          (await newcomer.browser.ask<{ beginVisit: { at: string | null } }>('mutation { beginVisit { at } }')).data!.beginVisit.at;
        expect([await at(), await at()]).toEqual([null, null]);
        const own = sql`person_id = ${newcomer.personId}`;
        await platform.database.own(sql`update own.visit set last_at = '2026-03-01T08:00:00+08' where ${own}`);
        expect(Date.parse((await at())!)).toBe(Date.parse('2026-03-01T08:00:00+08:00'));
        expect(Date.parse((await at())!)).toBe(Date.parse('2026-03-01T08:00:00+08:00'));
      });

      it('tells a stranger nothing, not even that there is something to mark', async () => {
        expect((await changes(stranger)).totalCount).toBe(0);
        const position = (await changes(street, `since: "${await start()}"`)).nodes[0]!.position;
        const other = await stranger.browser.ask(
          `mutation { markSeen(subjectId: "00000000-0000-4000-8000-000000000000", position: "${position}") { position refusal { code } } }`,
        );
        expect((await mark(stranger, position)).data).toEqual(other.data);
        expect((await mark(stranger, position)).data!.markSeen.refusal).toEqual({ code: 'NOT_FOUND' });
      });

      it('stands in lists as well, and is not for those who are not signed in', async () => {
        const { data } = await street.browser.ask<{ agreements: { nodes: { unseenChanges: number }[] } }>(
          '{ agreements { nodes { unseenChanges } } }',
        );
        expect(data!.agreements.nodes).toEqual([{ unseenChanges: 0 }]);
        const { errors } = await platform.browser().ask('{ changesSince { totalCount } }');
        expect(errors?.[0]?.extensions).toMatchObject({ code: 'NOT_SIGNED_IN' });
      });
    });
  });
