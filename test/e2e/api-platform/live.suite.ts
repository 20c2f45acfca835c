import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Client, createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { Browser } from './browser.js';
import type { Platform, Somebody } from './platform.js';

export const live = (given: () => Platform): void =>
  describe('live', () => {
    let platform: Platform;
    let somebody: Somebody;
    let browser: Browser;
    const clients: Client[] = [];
    beforeAll(async () => {
      platform = given();
      somebody = await platform.somebody();
      browser = await platform.signedIn(somebody);
    }, 60_000);
    afterAll(async () => {
      for (const client of clients) await client.dispose();
    }, 30_000);

    const live = ({ cookie }: Pick<Browser, 'cookie'>, named: Record<string, string> = {}) => {
      class FromPage extends WebSocket {
        constructor(url: string, protocols: string) {
          super(url, protocols, { headers: { cookie, origin: platform.api.url } });
        }
      }
      const client = createClient({
        url: `${platform.api.url.replace('http', 'ws')}/graphql`,
        webSocketImpl: FromPage,
        retryAttempts: 0,
        lazy: true,
        connectionParams: { language: 'en', ...named },
      });
      clients.push(client);
      return client;
    };

    /** What a subscription tells, as it comes. */
    const listen = (client: Client, query: string) => {
      const told: { data?: Record<string, unknown> | null; errors?: readonly { extensions?: { code?: unknown } }[] }[] = [];
      const ended = new Promise<unknown>((resolve) => {
        client.subscribe(
          { query },
          { next: (value) => void told.push(value as never), error: resolve, complete: () => resolve(undefined) },
        );
      });
      return { told, ended };
    };
    const until = async (holds: () => boolean) => {
      for (let tries = 0; !holds(); tries += 1) {
        if (tries > 200) throw new Error('it did not come to pass within 10 seconds');
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    };
    const rename = (name: string) =>
      browser.ask<{ renameUnit: { receipt: { position: string } } }>(
        'mutation ($input: RenameUnitInput!) { renameUnit(input: $input) { receipt { position } } }',
        {
          input: { unitId: somebody.unitId, name },
        },
      );
    const changed = (id: string) => `subscription { objectChanged(id: "${id}") { id position } }`;
    const settle = () => new Promise((resolve) => setTimeout(resolve, 400));

    describe('objectChanged', () => {
      it('tells each change with a position at which queries see it, and nothing of other objects', async () => {
        const { told } = listen(live(browser), changed(somebody.unitId));
        const other = listen(live(browser), changed(randomUUID()));
        await settle();
        told.length = 0;
        const { data } = await rename('直播之一');
        await until(() => told.length > 0);
        const { position } = (told.at(-1)!.data as { objectChanged: { position: string } }).objectChanged;
        expect(position).toBe(data!.renameUnit.receipt.position);
        expect(
          (await platform.browser({ cookie: browser.cookie }).ask(`{ unit(id: "${somebody.unitId}", atLeast: "${position}") { name } }`))
            .data,
        ).toEqual({ unit: { name: '直播之一' } });
        expect(other.told).toEqual([]);
      });

      it('is refused to strangers, in their language', async () => {
        const { told, ended } = listen(live({ cookie: '' }), changed(somebody.unitId));
        const error = await ended;
        expect(JSON.stringify([error, told])).toContain('NOT_SIGNED_IN');
        expect(JSON.stringify([error, told])).toContain('You are not signed in');
      });

      it('falls silent once its listener has signed out', async () => {
        const leaving = await platform.signedIn(somebody);
        const { told } = listen(live(leaving), changed(somebody.unitId));
        await settle();
        await leaving.mutate('signOut', {}, '');
        told.length = 0;
        await rename('已退出');
        await settle();
        expect(told).toEqual([]);
      });
    });

    describe('the socket', () => {
      it.each([
        ['a query', '{ viewer { person { id } } }', 'ONLY_SUBSCRIPTIONS'],
        ['a mutation', 'mutation { signOut }', 'ONLY_SUBSCRIPTIONS'],
        ['nonsense', 'subscription { nothing }', 'QUERY_MALFORMED'],
        ['two operations of which none is named', 'subscription a { inboxChanged { position } } query b { __typename }', 'QUERY_MALFORMED'],
      ])('serves no %s', async (_, query, code) => {
        const { told, ended } = listen(live(browser), query);
        expect(JSON.stringify([await ended, told])).toContain(`"${code}"`);
        expect((await browser.ask('{ viewer { person { id } } }')).data?.['viewer']).not.toBeNull();
      });

      it('listens for the post that the page shows, and for nobody else than its person', async () => {
        const [partner, college] = await Promise.all([platform.somebody('secretary'), platform.somebody('secretary')]);
        const second = await platform.post(partner.unitId, 'secretary', somebody.personId);
        const inbox = 'subscription { inboxChanged { count } }';
        const [shown, other] = [second, somebody.postId].map((post) => listen(live(browser, { 'x-gongjian-post': post }), inbox));
        await settle();
        const proposing = await platform.signedIn(college);
        const input = {
          ...{ kind: 'CO_BUILDING', title: '为第二个岗位而拟', effectiveFrom: '2024-01-01' },
          parties: [{ unitId: college.unitId }, { unitId: partner.unitId }],
          clauses: [{ clauseId: randomUUID(), heading: '第一条', text: '双方共建。' }],
        };
        const draft = 'mutation ($input: DraftAgreementInput!) { draftAgreement(input: $input) { agreement { id } } }';
        const { data } = await proposing.ask<{ draftAgreement: { agreement: { id: string } } }>(draft, { input });
        const agreementId = data!.draftAgreement.agreement.id;
        await proposing.ask(`mutation { proposeVersion(input: { agreementId: "${agreementId}" }) { refusal { code } } }`);
        await until(() => shown!.told.length > 0);
        expect(shown!.told.at(-1)).toMatchObject({ data: { inboxChanged: { count: 1 } } });
        expect(other!.told).toEqual([]);

        for (const [named, code] of [
          [{ 'x-gongjian-post': partner.postId }, 'POST_NOT_HELD'],
          [{ 'x-gongjian-person': partner.personId }, 'SESSION_OF_ANOTHER'],
        ] as const) {
          const { told, ended } = listen(live(browser, named), inbox);
          expect(JSON.stringify([await ended, told])).toContain(`"${code}"`);
        }
      });

      it('is closed to other sites and to other addresses', async () => {
        const outcome = (url: string, origin: string) =>
          new Promise<string>((resolve) => {
            const socket = new WebSocket(url, 'graphql-transport-ws', { headers: { origin, cookie: browser.cookie } });
            socket.on('open', () => resolve('open'));
            socket.on('error', ({ message }) => resolve(message));
          });
        const url = platform.api.url.replace('http', 'ws');
        expect(await outcome(`${url}/graphql`, 'https://evil.example')).toContain('403');
        expect(await outcome(`${url}/elsewhere`, platform.api.url)).toContain('404');
      });

      it('is closed on who sends too much', async () => {
        const socket = new WebSocket(`${platform.api.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
          headers: { origin: platform.api.url },
        });
        const closed = new Promise<number>((resolve) => socket.on('close', resolve));
        socket.on('error', () => undefined);
        socket.on('open', () => socket.send('x'.repeat(100_000)));
        expect(await closed).toBe(1009);
      });
    });
  });
