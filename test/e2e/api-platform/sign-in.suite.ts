import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from '@gongjian/read-models';
import type { Browser, RefusalAnswer } from './browser.js';
import { type Platform, type Somebody, password } from './platform.js';

export const signIn = (given: () => Platform): void =>
  describe('signIn', () => {
    let platform: Platform;
    let somebody: Somebody;
    beforeAll(async () => {
      platform = given();
      somebody = await platform.somebody();
    }, 60_000);

    const viewer = '{ viewer { person { id email } actingPost { id title rights unit { id } } posts { id } } }';
    const payload = '{ viewer { person { id } } refusal { code message whatToDo field } }';
    interface SignInAnswer {
      viewer: { person: { id: string } } | null;
      refusal: RefusalAnswer | null;
    }

    describe('signing in', () => {
      it('begins a session that only the browser holds, and no script reads', async () => {
        const browser = platform.browser();
        const answer = await browser.mutate<SignInAnswer>('signIn', { email: somebody.email.toUpperCase(), password }, payload);
        expect(answer).toEqual({ viewer: { person: { id: somebody.personId } }, refusal: null });
        expect(browser.lastSetCookie).toMatch(/^gongjian_session=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax$/);
        const { data } = await browser.ask(viewer);
        expect(data).toMatchObject({
          viewer: { person: { email: somebody.email }, actingPost: { id: somebody.postId, unit: { id: somebody.unitId } } },
        });
        const kept = await platform.database.own(
          sql<{ id_hash: string }>`select id_hash from own.session where person_id = ${somebody.personId}`,
        );
        expect(kept.map((row) => row.id_hash)).not.toContain(browser.cookie.split('=')[1]);
      });

      it('fails alike for a wrong password and an unknown address', async () => {
        const one = await platform.browser().mutate<SignInAnswer>('signIn', { email: somebody.email, password: 'wrong' }, payload);
        const other = await platform.browser().mutate<SignInAnswer>('signIn', { email: 'nobody@example.org', password }, payload);
        expect(one.refusal).toMatchObject({ code: 'SIGN_IN_FAILED', field: null });
        expect(other).toEqual(one);
      });

      it('says it in the language asked for', async () => {
        const refused = async (headers: Record<string, string>) =>
          (await platform.browser(headers).mutate<SignInAnswer>('signIn', { email: 'nobody@example.org', password }, payload)).refusal
            ?.message;
        expect(await refused({})).toBe('电子邮箱或密码不正确。');
        expect(await refused({ 'accept-language': 'en-GB,en;q=0.9,zh;q=0.5' })).toMatch(/^The e-mail/);
        expect(await refused({ 'accept-language': 'en', 'x-gongjian-language': 'zh-CN' })).toBe('电子邮箱或密码不正确。');
      });

      it('is slowed down for one account after six wrong passwords, also when they come at once', async () => {
        const victim = await platform.somebody();
        const tries = await Promise.all(
          Array.from({ length: 12 }, () =>
            platform.browser().mutate<SignInAnswer>('signIn', { email: victim.email, password: 'wrong' }, payload),
          ),
        );
        const codes = tries.map(({ refusal }) => refusal?.code);
        expect(codes.filter((code) => code === 'SIGN_IN_FAILED').length).toBeLessThanOrEqual(6);
        expect(codes).toContain('SIGN_IN_TOO_OFTEN');
        const right = await platform.browser().mutate<SignInAnswer>('signIn', { email: victim.email, password }, payload);
        expect(right.refusal?.code).toBe('SIGN_IN_TOO_OFTEN');
        expect((await platform.signedIn(somebody)).cookie).not.toBe('');
        await platform.database.own(sql`delete from own.login_attempt`);
        expect((await platform.signedIn(victim)).cookie).not.toBe('');
      });

      it('is not in the way of others who confirm theirs, however often one person is wrong', async () => {
        const [wrong, right] = await Promise.all(
          [platform.somebody(), platform.somebody()].map(async (one) => platform.signedIn(await one)),
        );
        const change = (browser: Browser, current: string) =>
          browser.mutate<SignInAnswer>('changePassword', { current, next: 'another long password' }, '{ refusal { code } }');
        const codes = new Set<string | undefined>();
        for (let tries = 0; tries < 61; tries += 1) codes.add((await change(wrong!, 'wrong')).refusal?.code);
        expect(codes).toEqual(new Set(['PASSWORD_WRONG', 'SIGN_IN_TOO_OFTEN']));
        expect((await change(right!, password)).refusal).toBeNull();
        await platform.database.own(sql`delete from own.login_attempt`);
      });

      it('keeps neither password nor address nor secret in the log', async () => {
        const browser = await platform.signedIn(somebody);
        const log = platform.logged.join('');
        for (const secret of [password, somebody.email, browser.cookie.split('=')[1]!]) expect(log).not.toContain(secret);
      });
    });

    describe('a session', () => {
      it('ends with sign-out, and its cookie is worth nothing after', async () => {
        const browser = await platform.signedIn(somebody);
        const { cookie } = browser;
        expect(await browser.mutate('signOut', {}, '')).toBe(true);
        expect(browser.cookie).toBe('');
        browser.cookie = cookie;
        expect((await browser.ask(viewer)).data).toEqual({ viewer: null });
      });

      it('ends after its hours, and every answer says whom it is for', async () => {
        const browser = await platform.signedIn(somebody);
        const toldBy = async (one: Browser) => (await one.fetch('/graphql', { method: 'POST' })).headers.get('x-gongjian-person');
        expect(await toldBy(browser)).toBe(somebody.personId);
        await platform.database.own(
          sql`update own.session set expires_at = now() - interval '1 second' where person_id = ${somebody.personId}`,
        );
        expect((await browser.ask(viewer)).data).toEqual({ viewer: null });
        expect(await toldBy(browser)).toBe('');
        const { refusal } = await browser.mutate('createApiToken', { name: 'x', expiresOn: '2030-01-01' });
        expect(refusal?.code).toBe('NOT_SIGNED_IN');
      });

      it('does nothing for a page of somebody else, who is told so', async () => {
        const [other, browser] = [await platform.somebody(), await platform.signedIn(somebody)];
        const from = (personId: string) =>
          browser.ask('mutation { setLanguage(language: "zh-CN") { refusal { code } } }', {}, { 'x-gongjian-person': personId });
        const refused = await from(other.personId);
        expect([refused.status, refused.headers.get('x-gongjian-person')]).toEqual([403, somebody.personId]);
        expect(refused).toMatchObject({ errors: [{ extensions: { code: 'SESSION_OF_ANOTHER' } }] });
        expect(await from(somebody.personId)).toMatchObject({ status: 200, data: { setLanguage: { refusal: null } } });
        const file = await browser.fetch(`/files/${somebody.unitId}`, { method: 'POST', headers: { 'x-gongjian-person': other.personId } });
        expect([file.status, await file.json()]).toMatchObject([403, { refusal: { code: 'SESSION_OF_ANOTHER' } }]);
      });

      it('is not one that somebody else has set in the browser', async () => {
        const browser = platform.browser();
        browser.cookie = `gongjian_session=${'A'.repeat(43)}`;
        await browser.mutate('signIn', { email: somebody.email, password });
        expect(browser.cookie).not.toContain('AAAA');
      });

      it('of others ends when the password changes', async () => {
        const person = await platform.somebody();
        const [here, there] = [await platform.signedIn(person), await platform.signedIn(person)];
        const wrong = await here.mutate('changePassword', { current: 'wrong', next: 'another long password' });
        expect(wrong.refusal).toMatchObject({ code: 'PASSWORD_WRONG', field: 'password' });
        const short = await here.mutate('changePassword', { current: password, next: 'short' });
        expect(short.refusal).toMatchObject({ code: 'INPUT_INVALID', field: 'next' });
        expect((await here.mutate('changePassword', { current: password, next: 'another long password' })).refusal).toBeNull();
        expect((await here.ask(viewer)).data).toMatchObject({ viewer: { person: { id: person.personId } } });
        expect((await there.ask(viewer)).data).toEqual({ viewer: null });
      });
    });

    describe('the unit acted for', () => {
      it('is one of the posts held, remembered for the next sign-in; a page may name another of them', async () => {
        const person = await platform.somebody();
        const unitId = (await platform.somebody()).unitId;
        const postId = await platform.post(unitId, 'contact', person.personId);
        const browser = await platform.signedIn(person);
        const acting = '{ viewer { actingPost { id unit { id } rights } } refusal { code field } }';
        const acted = await browser.mutate<{ viewer: object }>('actFor', { postId }, acting, ['postId']);
        expect(acted.viewer).toEqual({ actingPost: { id: postId, unit: { id: unitId }, rights: ['NEGOTIATE', 'HAND_IN', 'READ'] } });
        const later = await platform.signedIn(person);
        expect((await later.ask(viewer)).data).toMatchObject({ viewer: { actingPost: { id: postId } } });
        const forPost = (one: string) => browser.ask('{ viewer { actingPost { id } } }', {}, { 'x-gongjian-post': one });
        expect((await forPost(person.postId)).data).toEqual({ viewer: { actingPost: { id: person.postId } } });
        const { data, headers } = await browser.ask('{ viewer { actingPost { id } } }');
        expect([data, headers.get('x-gongjian-post')]).toEqual([{ viewer: { actingPost: { id: postId } } }, postId]);
        const unheld = await forPost(somebody.postId);
        expect(unheld).toMatchObject({ status: 403, errors: [{ extensions: { code: 'POST_NOT_HELD' } }] });
        const foreign = await browser.mutate<{ refusal: object }>('actFor', { postId: somebody.postId }, acting, ['postId']);
        expect(foreign.refusal).toEqual({ code: 'POST_NOT_HELD', field: 'postId' });
      });
    });

    describe('a request from another site', () => {
      it.each([{ origin: 'https://evil.example' }, { origin: 'null' }])('is refused: %p', async (headers) => {
        const browser = await platform.signedIn(somebody);
        const answer = await browser.ask('mutation { signOut }', {}, headers);
        expect(answer).toMatchObject({ status: 403, errors: [{ extensions: { code: 'ORIGIN_FOREIGN' } }] });
        expect((await browser.ask(viewer)).data).toMatchObject({ viewer: { person: {} } });
      });

      it('that a form could send is refused', async () => {
        const browser = await platform.signedIn(somebody);
        const form = await browser.fetch('/graphql', {
          method: 'POST',
          body: 'query={viewer{person{id}}}',
          headers: { 'content-type': 'text/plain' },
        });
        expect(form.status).toBeGreaterThanOrEqual(400);
        const link = await browser.fetch('/graphql?query=%7Bviewer%7Bperson%7Bid%7D%7D%7D');
        expect(link.status).toBe(400);
      });

      it('cannot open a web socket', async () => {
        const browser = await platform.signedIn(somebody);
        const socket = await browser
          .fetch('/graphql', {
            headers: {
              ...{
                connection: 'Upgrade',
                upgrade: 'websocket',
                'sec-websocket-version': '13',
                'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
              },
              origin: 'https://evil.example',
            },
          })
          .catch((error: Error) => error);
        expect(socket).not.toMatchObject({ status: 101 });
      });
    });

    describe('inviting a person', () => {
      it('opens an account with a password to hand over, once for an address', async () => {
        const browser = await platform.signedIn(somebody);
        const given = { email: ' New.Person@example.org ', displayName: '新人' };
        const selection = '{ person { id displayName } password refusal { code field } }';
        const tried = async () => {
          const query = `mutation { invitePerson(email: "${given.email.trim()}", displayName: "新人", dryRun: true) ${selection} }`;
          return (await browser.ask<{ invitePerson: object }>(query)).data!.invitePerson;
        };
        for (let twice = 0; twice < 2; twice += 1)
          expect(await tried()).toMatchObject({ person: { displayName: '新人' }, password: null, refusal: null });
        const invited = await browser.mutate<{ person: { id: string }; password: string }>('invitePerson', given, selection);
        expect(invited.person).toMatchObject({ displayName: '新人' });
        const fresh = platform.browser();
        const { viewer: signedIn } = await fresh.mutate<SignInAnswer>(
          'signIn',
          { email: 'new.person@example.org', password: invited.password },
          payload,
        );
        expect(signedIn?.person.id).toBe(invited.person.id);
        const twice = await browser.mutate<{ refusal: object }>('invitePerson', given, selection);
        expect(await tried()).toMatchObject({ person: null, refusal: { code: 'EMAIL_TAKEN', field: 'email' } });
        const commandId = randomUUID();
        const invite = `mutation { invitePerson(email: "lost.answer@example.org", displayName: "答复丢失", commandId: "${commandId}") ${selection} }`;
        const asked = async () => (await browser.ask<{ invitePerson: { refusal: object | null } }>(invite)).data!.invitePerson;
        const [once, again] = [await asked(), await asked()];
        expect(again).toMatchObject({ refusal: null, person: { displayName: '答复丢失' } });
        expect(again).toEqual(once);
        expect(twice.refusal).toEqual({ code: 'EMAIL_TAKEN', field: 'email' });
        const contact = await platform.signedIn(await platform.somebody('contact'));
        expect((await contact.mutate('invitePerson', { email: 'x@example.org', displayName: 'x' })).refusal?.code).toBe('NOT_ENTITLED');
      });
    });
  });
