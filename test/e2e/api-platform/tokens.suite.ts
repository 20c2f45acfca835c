import { beforeAll, describe, expect, it } from '@jest/globals';
import { dayOf, addDays } from '@gongjian/kernel';
import { sql } from '@gongjian/read-models';
import type { Browser, RefusalAnswer } from './browser.js';
import type { Platform, Somebody } from './platform.js';

export const tokens = (given: () => Platform): void =>
  describe('tokens', () => {
    let platform: Platform;
    let somebody: Somebody;
    let browser: Browser;
    beforeAll(async () => {
      platform = given();
      somebody = await platform.somebody();
      browser = await platform.signedIn(somebody);
    }, 60_000);

    interface Made {
      token: string | null;
      apiToken: { id: string; name: string; expiresOn: string } | null;
      refusal: RefusalAnswer | null;
    }
    const today = dayOf(new Date().toISOString());
    const made = '{ token apiToken { id name expiresOn } refusal { code message whatToDo field } }';
    const make = (expiresOn = addDays(today, 30)) => browser.mutate<Made>('createApiToken', { name: '月报脚本', expiresOn }, made);
    const script = (token: string | null) => platform.browser({ authorization: `Bearer ${token}` });
    const viewer = '{ viewer { person { id } actingPost { id } apiTokens { id } } }';

    describe('an API token', () => {
      it('queries for its post, and tells its limits in headers', async () => {
        const { token, apiToken } = await make();
        expect(apiToken).toMatchObject({ name: '月报脚本', expiresOn: addDays(today, 30) });
        const [first, second] = [await script(token).ask(viewer), await script(token).ask(viewer)];
        expect(first.data).toEqual({ viewer: { person: { id: somebody.personId }, actingPost: { id: somebody.postId }, apiTokens: [] } });
        const [limit, remaining, reset] = ['ratelimit-limit', 'ratelimit-remaining', 'ratelimit-reset'].map((name) =>
          Number(second.headers.get(name)),
        );
        expect(limit).toBe(300);
        expect(remaining).toBe(Number(first.headers.get('ratelimit-remaining')) - 1);
        expect(reset).toBeGreaterThan(0);
        expect((await browser.ask(viewer)).headers.get('ratelimit-limit')).toBeNull();
      });

      it('is kept as a hash', async () => {
        const { token } = await make();
        const kept = await platform.database.own(sql<{ all: string }>`select string_agg(t::text, ' ') as all from own.api_token t`);
        expect(kept[0]!.all).not.toContain(token!.replace('gongjian_', ''));
      });

      it('gives no command, makes no token and ends no session', async () => {
        const { token } = await make();
        const rename = 'mutation ($input: RenameUnitInput!) { renameUnit(input: $input) { unit { id } refusal { code } } }';
        const { data } = await script(token).ask(rename, { input: { unitId: somebody.unitId, name: '新名' } });
        expect(data).toEqual({ renameUnit: { unit: null, refusal: { code: 'TOKEN_READ_ONLY' } } });
        const another = await script(token).mutate<Made>('createApiToken', { name: 'x', expiresOn: addDays(today, 3) }, made);
        expect(another.refusal?.code).toBe('TOKEN_READ_ONLY');
        expect((await script(token).ask('mutation { signOut }')).errors?.[0]?.extensions['code']).toBe('TOKEN_READ_ONLY');
        expect((await script(token).ask(`{ unit(id: "${somebody.unitId}") { availableActions { name } } }`)).data).toEqual({
          unit: { availableActions: [] },
        });
      });

      it('is worth nothing once revoked, expired or mistyped', async () => {
        const one = await make();
        expect((await script(one.token).ask(viewer)).status).toBe(200);
        const { refusal } = await browser.mutate(
          'revokeApiToken',
          { id: one.apiToken!.id },
          '{ refusal { code message whatToDo field } }',
          ['id'],
        );
        expect(refusal).toBeNull();
        const other = await make();
        await platform.database.own(
          sql`update own.api_token set expires_at = now() - interval '1 second' where id = ${other.apiToken!.id}`,
        );
        for (const token of [one.token, other.token, 'gongjian_guess', '']) {
          if (token === '') continue;
          const answer = await script(token).ask(viewer, {}, { 'accept-language': 'en' });
          expect(answer).toMatchObject({ status: 401, errors: [{ extensions: { code: 'TOKEN_INVALID', class: 'rights' } }] });
          expect(answer.errors?.[0]?.message).toMatch(/^The API token/);
        }
        const { data } = await browser.ask<{ viewer: { apiTokens: { id: string }[] } }>(viewer);
        const left = data!.viewer.apiTokens.map(({ id }) => id);
        expect(left).not.toContain(one.apiToken!.id);
        expect(left).not.toContain(other.apiToken!.id);
      });

      it('is revoked by its owner alone', async () => {
        const { apiToken, token } = await make();
        const stranger = await platform.signedIn(await platform.somebody());
        const { refusal } = await stranger.mutate('revokeApiToken', { id: apiToken!.id }, '{ refusal { code message whatToDo field } }', [
          'id',
        ]);
        expect(refusal?.code).toBe('NOT_FOUND');
        expect((await script(token).ask(viewer)).status).toBe(200);
      });

      it.each([today, addDays(today, 400)])('may not expire on %s', async (expiresOn) => {
        expect((await make(expiresOn)).refusal).toMatchObject({ code: 'TOKEN_EXPIRY_INVALID', field: 'expiresOn' });
      });

      it('is slowed down beyond its limit', async () => {
        const { token } = await make();
        const answers = await Promise.all(Array.from({ length: 310 }, () => script(token).ask('{ __typename }')));
        const late = answers.filter(({ status }) => status === 429);
        expect(late).toHaveLength(10);
        expect(late[0]).toMatchObject({ errors: [{ extensions: { code: 'TOKEN_TOO_OFTEN' } }] });
        expect(Number(late[0]!.headers.get('retry-after'))).toBeGreaterThan(0);
      }, 30_000);
    });
  });
