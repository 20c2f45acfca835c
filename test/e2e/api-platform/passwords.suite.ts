import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, RefusalAnswer } from './browser.js';
import { type Platform, type Somebody, password } from './platform.js';

interface ResetAnswer {
  readonly person: { id: string } | null;
  readonly password: string | null;
  readonly receipt: { position: string; repeated: boolean } | null;
  readonly wouldHappen: { eventType: string }[] | null;
  readonly refusal: RefusalAnswer | null;
}

/** A password that its holder lost, and what an administrator hands over in its place. */
export const passwords = (given: () => Platform): void =>
  describe('a password that is handed over', () => {
    let platform: Platform;
    let administrator: Somebody;
    let inOffice: Browser;
    beforeAll(async () => {
      platform = given();
      administrator = await platform.somebody('administrator');
      inOffice = await platform.signedIn(administrator);
    }, 60_000);

    const own = 'a password of my own';
    const colleague = () => platform.somebody('administrator', administrator.unitId);

    const reset = async (browser: Browser, personId: string, more: object = {}): Promise<ResetAnswer> => {
      const query = `mutation ($input: ResetPasswordInput!) { resetPassword(input: $input) {
        person { id } password receipt { position repeated } wouldHappen { eventType } refusal { code message whatToDo field } } }`;
      const { data, errors } = await browser.ask<{ resetPassword: ResetAnswer }>(query, { input: { personId, password, ...more } });
      if (!data) throw new Error(JSON.stringify(errors));
      return data.resetPassword;
    };

    const signIn = async ({ email }: Somebody, secret: string): Promise<Browser | undefined> => {
      const browser = platform.browser();
      const { viewer } = await browser.mutate<{ viewer: object | null }>(
        'signIn',
        { email, password: secret },
        '{ viewer { person { id } } refusal { code } }',
      );
      return viewer ? browser : undefined;
    };

    const isHandedOver = async (browser: Browser): Promise<boolean | undefined> =>
      (await browser.ask<{ viewer: { person: { passwordHandedOver: boolean } } | null }>('{ viewer { person { passwordHandedOver } } }'))
        .data?.viewer?.person.passwordHandedOver;

    const change = async (browser: Browser, current: string, next: string) =>
      (await browser.mutate<{ refusal: RefusalAnswer | null }>('changePassword', { current, next })).refusal;

    const sign = async (browser: Browser, secret: string): Promise<string | undefined> => {
      const input = { agreementId: randomUUID(), contentHash: '0'.repeat(64), password: secret };
      const { data } = await browser.ask<{ signAgreement: { refusal: { code: string } | null } }>(
        'mutation ($input: SignAgreementInput!) { signAgreement(input: $input) { refusal { code } } }',
        { input },
      );
      return data?.signAgreement.refusal?.code;
    };

    it('takes the place of the old one and ends every session', async () => {
      const person = await colleague();
      const before = await platform.signedIn(person);
      expect(await isHandedOver(before)).toBe(false);
      const { password: handed, ...answer } = await reset(inOffice, person.personId);
      expect(answer).toMatchObject({ person: { id: person.personId }, receipt: { repeated: false }, refusal: null });
      expect(handed).toMatch(/^[a-zA2-9]{16}$/);
      expect((await before.ask('{ viewer { person { id } } }')).data).toEqual({ viewer: null });
      expect(await signIn(person, password)).toBeUndefined();
      expect(await isHandedOver((await signIn(person, handed!))!)).toBe(true);
    });

    it('signs nothing and confirms nothing until its holder has set his own', async () => {
      const person = await colleague();
      const { password: handed } = await reset(inOffice, person.personId);
      const browser = (await signIn(person, handed!))!;
      expect(await sign(browser, handed!)).toBe('PASSWORD_HANDED_OVER');
      expect((await reset(browser, administrator.personId, { password: handed })).refusal?.code).toBe('PASSWORD_HANDED_OVER');
      expect(await change(browser, handed!, handed!)).toMatchObject({ code: 'PASSWORD_UNCHANGED', field: 'next' });
      expect(await change(browser, handed!, own)).toBeNull();
      expect(await isHandedOver(browser)).toBe(false);
      // Whether there is such an agreement is asked only now.
      expect(await sign(browser, own)).toBe('NOT_FOUND');
    });

    it('is the same for the same command, which does nothing a second time', async () => {
      const person = await colleague();
      const commandId = randomUUID();
      const first = await reset(inOffice, person.personId, { commandId });
      const browser = (await signIn(person, first.password!))!;
      const again = await reset(inOffice, person.personId, { commandId });
      expect(again).toMatchObject({ password: first.password, receipt: { position: first.receipt!.position, repeated: true } });
      expect(await change(browser, first.password!, own)).toBeNull();
      expect(await reset(inOffice, person.personId, { commandId })).toMatchObject({ password: null, receipt: { repeated: true } });
      expect(await isHandedOver(browser)).toBe(false);
      const other = await reset(inOffice, person.personId);
      expect(other.password).not.toBe(first.password);
      expect(await signIn(person, own)).toBeUndefined();
    });

    it('is made by nobody in a dry run', async () => {
      const person = await colleague();
      const answer = await reset(inOffice, person.personId, { dryRun: true });
      expect(answer).toMatchObject({ password: null, receipt: null, wouldHappen: [{ eventType: 'PasswordReset' }] });
      expect(await signIn(person, password)).toBeDefined();
    });

    it('is refused for people of other units and to others than administrators', async () => {
      const stranger = await platform.somebody('administrator');
      const code = async (browser: Browser, personId: string) => (await reset(browser, personId)).refusal?.code;
      expect(await code(inOffice, stranger.personId)).toBe('PERSON_NOT_ADMINISTERED');
      const both = await colleague();
      await platform.post(stranger.unitId, 'secretary', both.personId);
      expect(await code(inOffice, both.personId)).toBe('PERSON_NOT_ADMINISTERED');
      expect(await code(inOffice, randomUUID())).toBe('PERSON_UNKNOWN');
      const contact = await platform.signedIn(await platform.somebody('contact', administrator.unitId));
      expect(await code(contact, both.personId)).toBe('NOT_ENTITLED');
      expect((await reset(inOffice, both.personId, { password: 'wrong' })).refusal?.code).toBe('PASSWORD_WRONG');
    });

    it('is offered where it may be given, page by page, and says of the others why not', async () => {
      const stranger = await platform.somebody('administrator');
      interface Entries {
        readonly totalCount: number;
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
        readonly nodes: readonly {
          readonly person: { readonly id: string };
          readonly availableActions: readonly { readonly name: string; readonly refusal: { readonly code: string } | null }[];
        }[];
      }
      const page = async (after?: string): Promise<Entries> =>
        (
          await inOffice.ask<{ people: Entries }>(
            `query ($after: String) { people(first: 3, after: $after) { totalCount pageInfo { hasNextPage endCursor }
              nodes { person { id } availableActions { name refusal { code } } } } }`,
            { after },
          )
        ).data!.people;
      const entries: Entries['nodes'][number][] = [];
      for (let after: string | undefined, next = true; next;) {
        const { nodes, pageInfo, totalCount } = await page(after);
        entries.push(...nodes);
        [after, next] = [pageInfo.endCursor, pageInfo.hasNextPage];
        if (!next) expect(new Set(entries.map(({ person }) => person.id)).size).toBe(totalCount);
      }
      const obstacles = ({ personId }: Somebody) =>
        entries.find(({ person }) => person.id === personId)!.availableActions.map(({ name, refusal }) => [name, refusal?.code]);
      expect(obstacles(administrator)).toEqual([
        ['ResetPassword', undefined],
        ['ErasePerson', 'PERSON_HOLDS_POST'],
      ]);
      expect(obstacles(stranger)).toEqual([
        ['ResetPassword', 'PERSON_NOT_ADMINISTERED'],
        ['ErasePerson', 'PERSON_NOT_ADMINISTERED'],
      ]);
    });

    it('is also the first one of an account', async () => {
      const email = `${randomUUID()}@example.org`;
      const { password: handed } = await inOffice.mutate<{ password: string }>(
        'invitePerson',
        { email, displayName: '新人' },
        '{ password }',
      );
      expect(await isHandedOver((await signIn({ ...administrator, email }, handed))!)).toBe(true);
    });
  });
