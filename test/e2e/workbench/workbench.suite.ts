import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { type Actor, type Instant, addDays, dayOf, rightNames } from '@gongjian/kernel';
import { ProjectRequest } from '@gongjian/projects';
import { projections } from '@gongjian/projector';
import { Rows } from '@gongjian/read-models';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { Platform } from '../api-platform/platform.js';
import { Office, paperAgreement } from '../projects/office.js';

export const workbench = (given: () => Platform): void =>
  describe('workbench', () => {
    let platform: Platform;
    let college: Office;
    let street: Office;
    let agreementId: string;
    beforeAll(async () => {
      platform = given();
      college = await Office.open(platform, '信息学院', 'department', 'secretary');
      street = await Office.open(platform, '新碶街道', 'street', 'secretary');
      agreementId = await paperAgreement(college, street);
    }, 60_000);

    const today = dayOf(new Date().toISOString());
    const noon = (offset: number): Instant => `${addDays(today, offset)}T04:00:00.000Z`;
    const dashboardFields = `inboxCount overdueCount lateCount soonLateCount lateMilestones { title project { title } }
  agreementsInForce negotiating projectsByLight { light count } brandLadder { level count } agreementsEnding { id }`;

    /** A project told through the commands as they would have been given on past days. */
    const tellPast = async (): Promise<string> => {
      const projectId = randomUUID();
      const give = async (office: Office, at: Instant, type: string, data: object) => {
        const actor: Actor = {
          personId: randomUUID(),
          unitId: office.unitId,
          postId: randomUUID(),
          rights: rightNames,
          unitIds: [office.unitId],
        };
        const command = { type, data: { projectId, ...data } } as never;
        return platform.send(new ProjectRequest(command, { actor, commandId: randomUUID(), clock: () => at }));
      };
      const milestones = [
        {
          ...{
            milestoneId: randomUUID(),
            title: '调研',
            deliverable: '报告',
            ownerUnitId: college.unitId,
            cooperatingUnitIds: [],
            weight: 100,
          },
          ...{ plannedStart: addDays(today, -20), dueOn: addDays(today, -5) },
        },
      ];
      await give(college, noon(-20), 'ProposeProject', {
        ...{ agreementId, title: '往日项目', goal: '目标', leadUnitId: college.unitId, cooperatingUnitIds: [] },
        ...{ plannedStart: addDays(today, -20), plannedEnd: addDays(today, 100) },
      });
      await give(street, noon(-19), 'ApproveProject', {});
      await give(college, noon(-18), 'PlanMilestones', { milestones });
      const { position } = await give(college, noon(-18), 'FixBaseline', {});
      await platform.app(Rows).waitUntil(projections, position, 10_000);
      return projectId;
    };

    describe('the workbench', () => {
      it('says what waits, what is late and how things stand, on any day', async () => {
        await tellPast();
        const dashboardOn = async (offset: number) => {
          const asOf = offset === 0 ? '' : `asOf: "${addDays(today, offset)}"`;
          const { dashboard } = await college.ask<{ dashboard: Record<string, unknown> }>(
            `{ dashboard(${asOf} ATLEAST) { ${dashboardFields} } }`,
          );
          return dashboard;
        };
        expect(await dashboardOn(0)).toMatchObject({
          ...{ inboxCount: 1, overdueCount: 1, lateCount: 1, soonLateCount: 0, agreementsInForce: 1 },
          lateMilestones: [{ title: '调研', project: { title: '往日项目' } }],
          projectsByLight: [{ light: 'RED', count: 1 }],
        });
        expect(await dashboardOn(-10)).toMatchObject({
          ...{ lateCount: 0, soonLateCount: 1, overdueCount: 0, projectsByLight: [{ light: 'AMBER', count: 1 }] },
        });
        expect(await dashboardOn(-19)).toMatchObject({ lateCount: 0, soonLateCount: 0, projectsByLight: [{ light: 'GREY', count: 1 }] });
        expect(await dashboardOn(-30)).toMatchObject({ inboxCount: 0, projectsByLight: [] });
      });

      it('says so in the language of the caller, and what happened this week only', async () => {
        interface Events {
          readonly recentEvents: {
            readonly totalCount: number;
            readonly nodes: readonly { readonly words: string; readonly subjectTitle: string }[];
          };
        }
        const query = `{ recentEvents(since: "${addDays(today, -21)}" first: 100) { totalCount nodes { words subjectTitle } } }`;
        const chinese = await college.ask<Events>(query);
        expect(chinese.recentEvents.nodes).toContainEqual({ words: '确定了第 1 版基线', subjectTitle: '往日项目' });
        const { data } = await college.browser.ask<Events>(query, {}, { 'x-gongjian-language': 'en' });
        expect(data!.recentEvents.nodes).toContainEqual({ words: 'fixed baseline 1', subjectTitle: '往日项目' });
        const lately = await college.ask<Events>('{ recentEvents(first: 100) { totalCount nodes { words subjectTitle } } }');
        expect(lately.recentEvents.nodes.map(({ words }) => words)).not.toContain('确定了第 1 版基线');
      });

      it('goes through the inbox page by page without gap or double', async () => {
        for (let number = 1; number <= 4; number += 1) {
          await college.do('proposeProject', {
            ...{ agreementId, title: `项目 ${number}`, goal: '目标', cooperatingUnitIds: [] },
            ...{ plannedStart: addDays(today, 10 - number), plannedEnd: addDays(today, 100) },
          });
        }
        interface Page {
          readonly inbox: {
            readonly totalCount: number;
            readonly pageInfo: { endCursor: string; hasNextPage: boolean };
            readonly nodes: { title: string }[];
          };
        }
        const page = (args: string) =>
          street.ask<Page>(`{ inbox(${args} ATLEAST) { totalCount pageInfo { endCursor hasNextPage } nodes { title } } }`, college);
        const first = await page('first: 3');
        const second = await page(`first: 3 after: "${first.inbox.pageInfo.endCursor}"`);
        expect([first.inbox.totalCount, first.inbox.pageInfo.hasNextPage, second.inbox.pageInfo.hasNextPage]).toEqual([4, true, false]);
        expect([...first.inbox.nodes, ...second.inbox.nodes].map(({ title }) => title)).toEqual(['项目 4', '项目 3', '项目 2', '项目 1']);
        const last = await page('last: 1');
        expect(last.inbox.nodes).toEqual([{ title: '项目 1' }]);
      });

      it('tells live when the inbox changes, and not when another’s does', async () => {
        const socketOf = ({ browser }: Office) => {
          class Signed extends WebSocket {
            constructor(url: string, protocols: string[]) {
              super(url, protocols, { headers: { cookie: browser.cookie, origin: browser.origin } });
            }
          }
          return createClient({ url: `${browser.origin.replace('http', 'ws')}/graphql`, webSocketImpl: Signed, retryAttempts: 0 });
        };
        const client = socketOf(street);
        const heard: { inboxChanged: { count: number } }[] = [];
        let wake = (): void => undefined;
        const off = client.subscribe<{ inboxChanged: { count: number } }>(
          { query: 'subscription { inboxChanged { position count } }' },
          {
            next: ({ data }) => {
              heard.push(data!);
              wake();
            },
            error: (error) => {
              throw error;
            },
            complete: () => undefined,
          },
        );
        await new Promise((resolve) => setTimeout(resolve, 500));
        const told = new Promise<void>((resolve) => (wake = resolve));
        await college.do('registerBrand', { name: '品牌', description: '简介' }, 'id', 'brand').catch(() => undefined);
        await college.do('proposeProject', {
          ...{ agreementId, title: '又一项目', goal: '目标', cooperatingUnitIds: [] },
          ...{ plannedStart: today, plannedEnd: addDays(today, 100) },
        });
        await told;
        off();
        await client.dispose();
        expect(heard.map(({ inboxChanged }) => inboxChanged.count)).toEqual([5]);
      }, 20_000);
    });

    describe('a handover', () => {
      interface Matters {
        readonly node: {
          readonly openMatters: readonly { title: string; action: string }[];
          readonly handovers: readonly {
            readonly on: string;
            readonly from: { displayName: string };
            readonly to: { displayName: string };
            readonly matters: readonly { readonly stillOpen: boolean; readonly item: { readonly title: string } }[];
          }[];
        };
      }
      const query = `query ($id: ID!) { node(id: $id ATLEAST) { ... on Post { openMatters { title action }
    handovers { on from { displayName } to { displayName } matters { stillOpen item { title } } } } } }`;
      const mattersOf = async (asker: Office, after: Office) => (await asker.ask<Matters>(query, after, { id: street.postId })).node;

      it('passes what is open to the successor, and its sheet says what became of it', async () => {
        const administrator = await Office.enter(platform, street.unitId, '新碶街道', 'administrator');
        const successor = await Office.enter(platform, street.unitId, '继任者', 'contact');
        const { openMatters } = await mattersOf(administrator, college);
        expect(openMatters.length).toBeGreaterThanOrEqual(4);
        expect(new Set(openMatters.map(({ action }) => action))).toEqual(new Set(['ApproveProject']));

        const handOver = { postId: street.postId, personId: successor.personId, from: today, reason: '工作调动' };
        expect(await administrator.refused('handOverPost', { ...handOver, personId: street.personId }, 'post')).toBe(
          'SUCCESSOR_HOLDS_POST',
        );
        expect(await college.refused('handOverPost', handOver, 'post')).toBe('NOT_ENTITLED');
        const titles = openMatters.map(({ title }) => title);
        const told = 'handovers { matters { stillOpen item { title } } }';
        const handing = `mutation ($input: HandOverPostInput!) { handOverPost(input: $input) { post { ${told} } receipt { position } } }`;
        const rehearsed = await administrator.browser.ask(handing, { input: { ...handOver, dryRun: true } });
        expect(rehearsed.data).toEqual({
          handOverPost: {
            receipt: null,
            post: { handovers: [{ matters: titles.map((title) => ({ stillOpen: true, item: { title } })) }] },
          },
        });
        const commandId = randomUUID();
        const handed = await administrator.browser.ask<{ handOverPost: { post: object } }>(handing, { input: { ...handOver, commandId } });
        expect(handed.data!.handOverPost.post).toEqual((rehearsed.data!['handOverPost'] as { post: object }).post);
        expect(await administrator.do('handOverPost', { ...handOver, commandId }, 'holder { displayName } from', 'post')).toEqual({
          holder: { displayName: 'contact 继任者' },
          from: today,
        });
        const { handovers } = await mattersOf(successor, administrator);
        expect(handovers).toMatchObject([
          { on: today, from: { displayName: 'secretary 新碶街道' }, to: { displayName: 'contact 继任者' } },
        ]);
        expect(handovers[0]!.matters.map(({ item }) => item.title)).toEqual(titles);
        expect(handovers[0]!.matters.every(({ stillOpen }) => stillOpen)).toBe(true);

        // The one who left acts no more; the successor does, and the sheet follows.
        const { projects } = await college.ask<{ projects: { nodes: { id: string }[] } }>(
          '{ projects(filter: { text: "项目 1" }) { nodes { id } } }',
        );
        const approve = { projectId: projects.nodes[0]!.id };
        expect(await street.refused('approveProject', approve)).toBe('NO_POST');
        await successor.browser.mutate('actFor', { postId: street.postId }, '{ viewer { person { id } } }', ['postId']);
        await successor.do('approveProject', approve);
        const later = await mattersOf(administrator, successor);
        expect(later.handovers[0]!.matters.filter(({ stillOpen }) => !stillOpen).map(({ item }) => item.title)).toEqual(['项目 1']);
        expect(later.openMatters).toHaveLength(openMatters.length - 1);
      });

      it('tells other units who holds the post, and nothing of what is open', async () => {
        const { openMatters, handovers } = await mattersOf(college, college);
        expect(openMatters).toEqual([]);
        expect(handovers).toMatchObject([{ matters: [] }]);
      });
    });
  });
