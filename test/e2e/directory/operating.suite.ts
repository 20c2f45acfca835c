import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { UnitRequest, directoryDeciders } from '@gongjian/directory';
import { EventStore } from '@gongjian/event-store';
import type { Browser } from '../api-platform/browser.js';
import type { Platform, Somebody } from '../api-platform/platform.js';

/** What concerns the whole platform, and what is told of people, seen by an administrator of a unit far below. */
export const operating = (given: () => Platform): void =>
  describe('operating', () => {
    let platform: Platform;
    let operator: Somebody;
    let leaf: Somebody;
    let inHouse: Browser;
    let inLeaf: Browser;

    beforeAll(async () => {
      platform = given();
      operator = await platform.operator();
      const unitId = randomUUID();
      const data = { unitId, name: '学生党支部', kind: 'branch' as const, parentId: operator.unitId };
      await platform.send(new UnitRequest({ type: 'RegisterUnit', data }, platform.as(operator.unitId)));
      leaf = await platform.somebody('administrator', unitId);
      [inHouse, inLeaf] = [await platform.signedIn(operator), await platform.signedIn(leaf)];
    }, 60_000);

    interface Refused {
      readonly code: string;
      readonly field: string | null;
      readonly who: { readonly right: string; readonly unitIds: readonly string[] } | null;
    }
    const refusal = async (from: Browser, mutation: string): Promise<Refused | null> => {
      const { data, errors } = await from.ask<Record<string, { refusal: Refused | null }>>(
        `mutation { ${mutation} { refusal { code field who { right unitIds } } } }`,
      );
      if (!data) throw new Error(JSON.stringify(errors));
      return Object.values(data)[0]!.refusal;
    };

    const [id, reason] = [randomUUID(), 'reason: "原因"'];
    const whole: readonly string[] = [
      `skipProjectionEvent(input: { projection: "unit_state", eventId: "${id}", ${reason} })`,
      'retryProjection(name: "unit_state")',
      'rebuildProjection(name: "unit_state")',
      'rollBackProjection(name: "unit_state")',
      'dropKeptProjection(name: "unit_state")',
      `retryProcessStep(input: { stepId: "${id}" })`,
      `dropProcessStep(input: { stepId: "${id}", ${reason} })`,
      'retryProcess(name: "tell")',
      'signTreeHead',
      'setCalendarDay(input: { date: "2027-05-05", kind: HOLIDAY, name: "校庆" })',
      'clearCalendarDay(input: { date: "2027-05-05" })',
    ];

    describe('what concerns the whole platform', () => {
      it.each(whole)('is for the house that set it up: %s', async (mutation) => {
        const who = { right: 'ADMINISTER', unitIds: [operator.unitId] };
        expect(await refusal(inLeaf, mutation)).toEqual({ code: 'NOT_ENTITLED', field: null, who });
      });

      it('is what the viewer of that house alone is told to do', async () => {
        const viewers = await Promise.all([inHouse, inLeaf].map((one) => one.ask('{ viewer { operates } }')));
        expect(viewers.map(({ data }) => data)).toEqual([{ viewer: { operates: true } }, { viewer: { operates: false } }]);
      });

      it('is asked and told nobody else', async () => {
        for (const query of ['processes { name }', 'processSteps { id }', 'projectionReports { fromVersion }']) {
          expect((await inLeaf.ask(`{ ${query} }`)).errors?.[0]?.extensions).toMatchObject({
            code: 'NOT_ENTITLED',
            who: { unitIds: [operator.unitId] },
          });
          expect((await inHouse.ask(`{ ${query} }`)).errors).toBeUndefined();
        }
      });

      it('is offered to those alone who may do it', async () => {
        const offered = async (from: Browser) => {
          const { data } = await from.ask<{ workCalendar: { availableActions: { name: string; allowed: boolean }[] } }>(
            '{ workCalendar { availableActions { name allowed } } }',
          );
          return data!.workCalendar.availableActions.map(({ allowed }) => allowed);
        };
        expect(await offered(inLeaf)).toEqual([false, false]);
        expect(await offered(inHouse)).toEqual([true, true]);
        expect(await refusal(inHouse, whole.at(-2)!)).toBeNull();
        expect(await refusal(inHouse, whole.at(-1)!)).toBeNull();
      });

      it('is a unit below no other: neither made nor become one by an administrator further down', async () => {
        const who = { right: 'ADMINISTER', unitIds: [operator.unitId] };
        const refused = { code: 'NOT_ENTITLED', field: 'parentId', who };
        expect(await refusal(inLeaf, 'registerUnit(input: { name: "另一家", kind: SCHOOL })')).toEqual(refused);
        expect(await refusal(inLeaf, `moveUnit(input: { unitId: "${leaf.unitId}" })`)).toEqual(refused);
        expect(await refusal(inLeaf, `registerUnit(input: { name: "党小组", kind: BRANCH, parentId: "${leaf.unitId}" })`)).toBeNull();
        expect(await refusal(inHouse, 'registerUnit(input: { name: "另一家", kind: SCHOOL })')).toBeNull();
      });
    });

    describe('a root that was registered', () => {
      interface Made {
        readonly unit?: { readonly id: string } | null;
        readonly post?: { readonly id: string } | null;
        readonly receipt: { readonly position: string } | null;
        readonly refusal: { readonly code: string } | null;
      }
      const give = async (from: Browser, mutation: string, made: string): Promise<Made> => {
        const { data, errors } = await from.ask<Record<string, Made>>(
          `mutation { ${mutation} { ${made} { id } receipt { position } refusal { code } } }`,
        );
        if (!data) throw new Error(JSON.stringify(errors));
        return Object.values(data)[0]!;
      };
      const register = async () =>
        (await give(inHouse, 'registerUnit(input: { name: "海外学院", kind: OVERSEAS_PARTNER })', 'unit')).unit!.id;
      const establish = (from: Browser, unitId: string, kind = 'ADMINISTRATOR') =>
        give(from, `establishPost(input: { unitId: "${unitId}", kind: ${kind}, title: "管理员" })`, 'post');
      const fill = (from: Browser, postId: string, personId: string) =>
        give(from, `fillPost(input: { postId: "${postId}", personId: "${personId}", from: "2026-01-01" })`, 'post');
      const mayFill = async (from: Browser, { post, receipt }: Made) => {
        const query = `{ node(id: "${post!.id}", atLeast: "${receipt!.position}") { ... on Post { availableActions { name allowed } } } }`;
        const { data } = await from.ask<{ node: { availableActions: { name: string; allowed: boolean }[] } }>(query);
        return data!.node.availableActions.find(({ name }) => name === 'FillPost')!.allowed;
      };

      it('gets its first administrator from who operates the platform, who then has the house to himself', async () => {
        const unitId = await register();
        expect((await establish(inHouse, unitId, 'SECRETARY')).refusal!.code).toBe('UNIT_NEEDS_ADMINISTRATOR');
        expect((await establish(inLeaf, unitId)).refusal!.code).toBe('UNIT_NOT_ADMINISTERED');
        const [first, spare] = [await establish(inHouse, unitId), await establish(inHouse, unitId)];
        expect([await mayFill(inHouse, first), await mayFill(inLeaf, first), await mayFill(inHouse, spare)]).toEqual([true, false, true]);

        const guest = await platform.somebody('contact');
        expect((await fill(inLeaf, first.post!.id, guest.personId)).refusal!.code).toBe('UNIT_NOT_ADMINISTERED');
        const filled = await fill(inHouse, first.post!.id, guest.personId);
        expect(filled.refusal).toBeNull();
        expect((await fill(inHouse, spare.post!.id, operator.personId)).refusal!.code).toBe('UNIT_NOT_ADMINISTERED');
        expect((await establish(inHouse, unitId)).refusal!.code).toBe('UNIT_NOT_ADMINISTERED');
        expect(await mayFill(inHouse, { ...spare, receipt: filled.receipt })).toBe(false);

        const inGuest = await platform.signedIn(guest);
        await inGuest.mutate('actFor', { postId: first.post!.id }, '{ viewer { person { id } } }', ['postId']);
        const secretary = await establish(inGuest, unitId, 'SECRETARY');
        expect((await fill(inGuest, secretary.post!.id, guest.personId)).refusal).toBeNull();
      });
    });

    describe('a circle of units', () => {
      it('that two moves at once made is undone by who operates the platform', async () => {
        const [root, lower] = [randomUUID(), randomUUID()];
        const data = { kind: 'school' as const };
        await platform.send(new UnitRequest({ type: 'RegisterUnit', data: { ...data, unitId: root, name: '甲' } }, platform.as(root)));
        await platform.send(
          new UnitRequest({ type: 'RegisterUnit', data: { ...data, unitId: lower, name: '乙', parentId: root } }, platform.as(root)),
        );
        const move = (from: Browser, parentId: string) => refusal(from, `moveUnit(input: { unitId: "${root}", parentId: "${parentId}" })`);
        expect((await move(inHouse, operator.unitId))!.code).toBe('UNIT_NOT_ADMINISTERED');
        const unit = directoryDeciders[0] as never;
        const command = { type: 'MoveUnit', data: { unitId: root, parentId: lower } } as never;
        const sawNoCircle = () => Promise.resolve({ parentLineage: [lower] } as never);
        const mover = { ...platform.as(lower), actor: { ...platform.as(lower).actor, unitIds: [root, lower] } };
        await platform.app<EventStore>(EventStore as never).handle(unit, `unit-${root}`, command, mover, sawNoCircle);
        const renamed = (from: Browser) => refusal(from, `renameUnit(input: { unitId: "${root}", name: "绕成圈的单位" })`);
        expect((await renamed(inLeaf))!.code).toBe('UNIT_NOT_ADMINISTERED');
        expect(await renamed(inHouse)).toBeNull();
        expect((await move(inHouse, lower))!.code).toBe('UNIT_PARENT_UNCHANGED');
        expect(await refusal(inHouse, `moveUnit(input: { unitId: "${root}" })`)).toBeNull();
        expect((await renamed(inHouse))!.code).toBe('UNIT_NOT_ADMINISTERED');
      });
    });

    describe('people', () => {
      const found = async (from: Browser, text: string) => {
        const { data } = await from.ask<{ people: { nodes: { person: { id: string }; email: string | null }[] } }>(
          'query ($text: String) { people(filter: { text: $text }, first: 100) { nodes { person { id } email } } }',
          { text },
        );
        return new Map(data!.people.nodes.map(({ person, email }) => [person.id, email]));
      };

      it('are found by name, and by address those alone who hold a post in a unit of the administrator’s', async () => {
        const byName = await found(inLeaf, 'Holder of administrator');
        expect([byName.get(leaf.personId), byName.get(operator.personId)]).toEqual([leaf.email, null]);
        expect((await found(inLeaf, operator.email)).size).toBe(0);
        expect([...(await found(inLeaf, leaf.email))]).toEqual([[leaf.personId, leaf.email]]);
        expect((await found(inHouse, leaf.email)).get(leaf.personId)).toBe(leaf.email);
      });

      it('are not counted for those who cannot erase them', async () => {
        const preview = `{ erasurePreview(personId: "${operator.personId}") { refusal { code } goes { count } stays { count } } }`;
        expect((await inLeaf.ask(preview)).data).toEqual({
          erasurePreview: { refusal: { code: 'PERSON_NOT_ADMINISTERED' }, goes: [], stays: [] },
        });
      });
    });
  });
