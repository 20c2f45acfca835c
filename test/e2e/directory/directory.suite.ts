import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { DirectoryReader } from '@gongjian/directory';
import { addDays, dayOf } from '@gongjian/kernel';
import { projections } from '@gongjian/projector';
import { Rows } from '@gongjian/read-models';
import type { Browser, RefusalAnswer } from '../api-platform/browser.js';
import type { Platform, Somebody } from '../api-platform/platform.js';

export const directory = (given: () => Platform): void =>
  describe('directory', () => {
    let platform: Platform;
    let administrator: Somebody;
    let browser: Browser;
    const today = dayOf(new Date().toISOString());

    beforeAll(async () => {
      platform = given();
      administrator = await platform.somebody('administrator');
      browser = await platform.signedIn(administrator);
    }, 60_000);

    interface Answer {
      readonly node: Record<string, unknown> & { id: string };
      readonly position: string;
      readonly refusal: RefusalAnswer | null;
    }

    const parts = {
      unit: 'id name kind formerNames { name until } parent { id } revision',
      post: 'id title kind holder { displayName } from until termEndsSoon unit { id } revision',
    };
    const give = async (from: Browser, name: string, input: object): Promise<Answer> => {
      const kind = name.endsWith('Unit') ? 'unit' : 'post';
      const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
      const query = `mutation ($input: ${type}) { ${name}(input: $input) {
    ${kind} { ${parts[kind]} } receipt { position } refusal { code message whatToDo field } } }`;
      const { data, errors } = await from.ask<Record<string, Record<string, unknown>>>(query, { input });
      if (!data?.[name]) throw new Error(JSON.stringify(errors));
      const payload = data[name] as { receipt: { position: string } | null; refusal: RefusalAnswer | null };
      return { node: data[name][kind] as Answer['node'], position: payload.receipt?.position ?? '', refusal: payload.refusal };
    };
    const unit = async (from: Browser, id: string, atLeast?: string, asOf?: string) => {
      const query = `query ($id: ID!, $atLeast: Position, $asOf: Date) { unit(id: $id, atLeast: $atLeast, asOf: $asOf) {
    ${parts.unit} children { id name } posts { ${parts.post} } availableActions { name allowed refusal { code } } } }`;
      const { data, errors } = await from.ask<{ unit: Record<string, unknown> | null }>(query, { id, atLeast, asOf });
      if (!data) throw new Error(JSON.stringify(errors));
      return data.unit;
    };

    describe('units', () => {
      it('grow below the administrator’s own, at once and without waiting for any read model', async () => {
        const college = await give(browser, 'registerUnit', { name: '信息学院', kind: 'DEPARTMENT', parentId: administrator.unitId });
        const branch = await give(browser, 'registerUnit', { name: '学生党支部', kind: 'BRANCH', parentId: college.node.id });
        const renamed = await give(browser, 'renameUnit', { unitId: branch.node.id, name: '学生第一党支部', effectiveOn: '2020-01-01' });
        const post = await give(browser, 'establishPost', { unitId: branch.node.id, kind: 'SECRETARY', title: '支部书记' });
        const filled = await give(browser, 'fillPost', { postId: post.node.id, personId: administrator.personId, from: today });
        expect([college, branch, renamed, post, filled].map(({ refusal }) => refusal)).toEqual(Array(5).fill(null));
        expect(await unit(browser, branch.node.id, filled.position)).toMatchObject({
          name: '学生第一党支部',
          formerNames: [{ name: '学生党支部', until: '2020-01-01' }],
          parent: { id: college.node.id },
          posts: [{ title: '支部书记', holder: { displayName: 'Holder of administrator' }, termEndsSoon: false }],
        });
        expect(await platform.app(DirectoryReader).subtreeOf(administrator.unitId)).toEqual(
          expect.arrayContaining([administrator.unitId, college.node.id, branch.node.id]),
        );
      });

      it('move within what is administered, never below themselves', async () => {
        const above = await give(browser, 'registerUnit', { name: '总支甲', kind: 'GENERAL_BRANCH', parentId: administrator.unitId });
        const below = await give(browser, 'registerUnit', { name: '支部乙', kind: 'BRANCH', parentId: above.node.id });
        expect((await give(browser, 'moveUnit', { unitId: above.node.id, parentId: below.node.id })).refusal!.code).toBe(
          'UNIT_UNDER_ITSELF',
        );
        const moved = await give(browser, 'moveUnit', { unitId: below.node.id, parentId: administrator.unitId });
        expect(moved.refusal).toBeNull();
        const seen = await unit(browser, administrator.unitId, moved.position);
        expect((seen!['children'] as { name: string }[]).map(({ name }) => name)).toEqual(expect.arrayContaining(['总支甲', '支部乙']));
      });

      it('are nobody else’s to change, and all may see them', async () => {
        const other = await platform.somebody('administrator');
        const inOther = await platform.signedIn(other);
        const { refusal } = await give(inOther, 'renameUnit', { unitId: administrator.unitId, name: '别的名称' });
        expect(refusal!.code).toBe('UNIT_NOT_ADMINISTERED');
        const seen = await unit(inOther, administrator.unitId);
        expect(seen).not.toBeNull();
        expect((seen!['availableActions'] as { allowed: boolean }[]).every(({ allowed }) => !allowed)).toBe(true);
        expect(await unit(platform.browser(), administrator.unitId)).toBeNull();
      });

      it('are corrected by a further entry that names the mistaken one', async () => {
        const { node, position } = await give(browser, 'registerUnit', {
          name: '信习学院',
          kind: 'DEPARTMENT',
          parentId: administrator.unitId,
        });
        await unit(browser, node.id, position);
        const [row] = await platform.app(Rows).query<{ corrects: string }>(
          { unitIds: [], signedIn: true },
          undefined,
          (sql, tableOf) => sql`select state->'names'->0->>'eventId' as corrects from ${tableOf({ name: 'unit_state' })} as t
        where id = ${node.id}::uuid`,
        );
        const { corrects } = row!;
        const correct = { unitId: node.id, reason: '错别字', name: '信息学院' };
        expect((await give(browser, 'correctUnit', { ...correct, corrects: randomUUID() })).refusal).toMatchObject({
          code: 'CORRECTED_ENTRY_UNKNOWN',
          field: 'corrects',
        });
        expect((await give(browser, 'correctUnit', { ...correct, corrects })).node).toMatchObject({ name: '信息学院', formerNames: [] });
      });

      it('are listed by kind, parent and part of any name, in Chinese order', async () => {
        const parent = await give(browser, 'registerUnit', { name: '列表学校', kind: 'SCHOOL', parentId: administrator.unitId });
        const names = ['中山街道', '安宁街道', '北仑街道', '新碶街道'];
        for (const name of names) await give(browser, 'registerUnit', { name, kind: 'STREET', parentId: parent.node.id });
        const last = await give(browser, 'registerUnit', { name: '100%园区', kind: 'PARK', parentId: parent.node.id });
        const list = async (filter: object, sort?: object) => {
          const query = `query ($filter: UnitFilter, $sort: UnitSort, $at: Position) {
        units(filter: $filter, sort: $sort, atLeast: $at) { totalCount nodes { name } } }`;
          const { data } = await browser.ask<{ units: { totalCount: number; nodes: { name: string }[] } }>(query, {
            filter,
            sort,
            at: last.position,
          });
          return data!.units.nodes.map(({ name }) => name);
        };
        const parentId = parent.node.id;
        expect(await list({ parentId, kind: 'STREET' })).toEqual(['安宁街道', '北仑街道', '新碶街道', '中山街道']);
        expect(await list({ parentId }, { field: 'NAME', direction: 'DESC' })).toEqual([
          '中山街道',
          '新碶街道',
          '北仑街道',
          '安宁街道',
          '100%园区',
        ]);
        expect(await list({ parentId, text: '街' })).toHaveLength(4);
        expect(await list({ parentId, text: '0%' })).toEqual(['100%园区']);
        expect(await list({ parentId, text: '_' })).toEqual([]);
      });
    });

    describe('posts', () => {
      it('entitle their holders from the first day of the term to the last', async () => {
        const { personId } = await platform.somebody('contact');
        const { node } = await give(browser, 'establishPost', { unitId: administrator.unitId, kind: 'SIGNATORY', title: '签署人' });
        const from = addDays(today, -10);
        const { position } = await give(browser, 'fillPost', { postId: node.id, personId, from, until: addDays(today, 10) });
        await platform.app(Rows).waitUntil(projections, BigInt(position.split(':')[1]!), 5_000);
        const directory = platform.app(DirectoryReader);
        const heldOn = async (days: number) => (await directory.heldBy(personId, addDays(today, days))).map(({ title }) => title);
        expect(await heldOn(-11)).not.toContain('签署人');
        expect(await heldOn(-10)).toContain('签署人');
        expect(await heldOn(10)).toContain('签署人');
        expect(await heldOn(11)).not.toContain('签署人');
      });

      it('are taken away by vacating: the next request acts no more', async () => {
        const somebody = await platform.somebody('secretary', administrator.unitId);
        const from = await platform.signedIn(somebody);
        const acting = async (): Promise<unknown> =>
          (await from.ask<{ viewer: { actingPost: { title: string } | null } }>('{ viewer { actingPost { title } } }')).data!.viewer
            .actingPost;
        expect(await acting()).not.toBeNull();
        const { position, node } = await give(browser, 'vacatePost', { postId: somebody.postId, reason: '调离' });
        expect(node).toMatchObject({ holder: null, from: null });
        await platform.app(Rows).waitUntil(projections, BigInt(position.split(':')[1]!), 5_000);
        expect(await acting()).toBeNull();
      });

      it('are refused to people that the platform does not know', async () => {
        const { node } = await give(browser, 'establishPost', { unitId: administrator.unitId, kind: 'CONTACT', title: '联络员' });
        const { refusal } = await give(browser, 'fillPost', { postId: node.id, personId: randomUUID(), from: today });
        expect(refusal).toMatchObject({ code: 'PERSON_UNKNOWN', field: 'personId' });
      });

      it('have terms that can be put off and corrected', async () => {
        const somebody = await platform.somebody('contact', administrator.unitId);
        const extended = await give(browser, 'extendTerm', { postId: somebody.postId, until: addDays(today, 30) });
        expect(extended.node).toMatchObject({ until: addDays(today, 30), termEndsSoon: true });
        expect((await give(browser, 'extendTerm', { postId: somebody.postId, until: addDays(today, 30) })).refusal).toMatchObject({
          code: 'POST_TERM_NOT_EXTENDED',
          field: 'until',
        });
      });
    });

    describe('node', () => {
      it('finds units and posts by their ids', async () => {
        const query = `query ($id: ID!) { node(id: $id) { __typename ... on Unit { name } ... on Post { title } } }`;
        const ask = async (id: string) => (await browser.ask<{ node: { __typename: string } | null }>(query, { id })).data!.node;
        expect(await ask(administrator.unitId)).toMatchObject({ __typename: 'Unit' });
        expect(await ask(administrator.postId)).toMatchObject({ __typename: 'Post' });
        expect(await ask(randomUUID())).toBeNull();
      });
    });
  });
