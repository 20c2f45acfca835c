import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { PostRequest } from '@gongjian/directory';
import { People } from '@gongjian/identity';
import { projections } from '@gongjian/projector';
import { Rows } from '@gongjian/read-models';
import type { Browser, RefusalAnswer } from '../api-platform/browser.js';
import { type Platform, type Somebody, password } from '../api-platform/platform.js';
import { type AgreementAnswer, done, fields } from './commands.js';

export const dryRun = (given: () => Platform): void =>
  describe('dryRun', () => {
    interface Happening {
      readonly eventType: string;
      readonly words: string;
      readonly impersonal: boolean;
      readonly revision: number;
      readonly unit: { readonly id: string; readonly name: string };
      readonly person: { readonly displayName: string };
      readonly details: readonly { readonly label: string; readonly value: string }[];
    }
    interface Answer {
      readonly agreement: AgreementAnswer | null;
      readonly receipt: object | null;
      readonly refusal: (RefusalAnswer & { readonly changes: readonly Happening[] }) | null;
      readonly wouldHappen: readonly Happening[] | null;
    }

    let platform: Platform;
    let college: Somebody;
    let street: Somebody;
    let inCollege: Browser;
    let inStreet: Browser;
    let inNowhere: Browser;
    let agreementId: string;

    const happening = '{ eventType words impersonal revision unit { id name } person { displayName } details { label value } }';
    const give = async (browser: Browser, name: string, input: object, headers = {}): Promise<Answer> => {
      const query = `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) {
    agreement { ${fields} } receipt { position } wouldHappen ${happening} refusal { code field changes ${happening} } } }`;
      const { data, errors } = await browser.ask<Record<string, Answer>>(query, { input }, headers);
      if (!data?.[name]) throw new Error(JSON.stringify(errors));
      return data[name];
    };
    const recorded = async (): Promise<number> => {
      let count = 0;
      for await (const _ of platform.store.read(`agreement-${agreementId}`)) count += 1;
      return count;
    };

    beforeAll(async () => {
      platform = given();
      [college, street] = [await platform.somebody('secretary'), await platform.somebody('secretary')];
      [inCollege, inStreet] = [await platform.signedIn(college), await platform.signedIn(street)];
      inNowhere = await platform.signedIn(await platform.somebody('secretary'));
      const parties = [{ unitId: college.unitId }, { unitId: street.unitId }];
      const clauses = [{ clauseId: randomUUID(), heading: '共建内容', text: '共建党建品牌。' }];
      const content = { kind: 'CO_BUILDING', title: '校地共建协议', parties, clauses, effectiveFrom: '2026-01-01' };
      const drafted = await give(inCollege, 'draftAgreement', { ...content, dryRun: true });
      expect(drafted).toMatchObject({ receipt: null, refusal: null, agreement: { phase: 'DRAFT', title: '校地共建协议' } });
      expect(drafted.wouldHappen).toMatchObject([{ eventType: 'AgreementDrafted', words: '起草了协议', unit: { id: college.unitId } }]);
      agreementId = (await done(inCollege, 'draftAgreement', content)).id;
    }, 60_000);

    describe('the dry run of a command', () => {
      it('tells what would happen in the words of the domain, and what the object would be; nothing is recorded', async () => {
        const { receipt, wouldHappen, agreement } = await give(inCollege, 'proposeVersion', { agreementId, dryRun: true });
        expect(receipt).toBeNull();
        expect(wouldHappen!.map(({ words, revision }) => [words, revision])).toEqual([
          ['提出了第 1 版', 1],
          ['接受了第 1 版', 2],
        ]);
        expect(wouldHappen![0]!.details).toContainEqual({ label: '标题', value: '校地共建协议' });
        expect(wouldHappen![0]!.person.displayName).toBe('Holder of secretary');
        expect(agreement).toMatchObject({ phase: 'NEGOTIATING', revision: 2, waiting: [{ action: 'AcceptVersion' }] });
        expect(await recorded()).toBe(1);
        const english = await give(inCollege, 'proposeVersion', { agreementId, dryRun: true }, { 'x-gongjian-language': 'en' });
        expect(english.wouldHappen![0]!.words).toBe('proposed version 1');
      });

      it('is the command itself, but for its taking effect', async () => {
        const dry = await give(inCollege, 'proposeVersion', { agreementId, dryRun: true });
        const real = await done(inCollege, 'proposeVersion', { agreementId });
        const { phase, revision, contentHash, waiting } = real;
        expect(dry.agreement).toMatchObject({
          phase,
          revision,
          contentHash,
          waiting: waiting.map(({ action, unit }) => ({ action, unit })),
        });
        expect(await recorded()).toBe(3);
      });

      it('is refused as the command would be', async () => {
        const { refusal, wouldHappen } = await give(inCollege, 'openForSigning', { agreementId, dryRun: true });
        expect([refusal!.code, wouldHappen]).toEqual(['AGREEMENT_NOT_AGREED', null]);
        expect((await give(inNowhere, 'openForSigning', { agreementId, dryRun: true })).refusal!.code).toBe('NOT_FOUND');
      });

      it('of a signature asks for no password, the signature does', async () => {
        const hash = (await give(inStreet, 'nudgeParty', { agreementId, unitId: street.unitId, dryRun: true })).refusal!.code;
        expect(hash).toBe('AGREEMENT_WAITS_FOR_NOBODY_ELSE');
        const { agreement } = await give(inCollege, 'proposeVersion', { agreementId, effectiveTo: '2027-01-01' });
        const contentHash = agreement!.contentHash;
        await done(inStreet, 'acceptVersion', { agreementId, version: 2, contentHash });
        await done(inCollege, 'openForSigning', { agreementId });
        await done(inCollege, 'signAgreement', { agreementId, contentHash, password });
        const dry = await give(inStreet, 'signAgreement', { agreementId, contentHash, dryRun: true });
        expect(dry.wouldHappen).toMatchObject([
          { words: '签署了第 2 版', impersonal: false },
          { words: '各方签署完毕', impersonal: true },
        ]);
        expect(dry.agreement!.phase).toBe('CONCLUDED');
        expect((await give(inStreet, 'signAgreement', { agreementId, contentHash })).refusal).toMatchObject({
          code: 'PASSWORD_WRONG',
          field: 'password',
        });
        const wrong = await give(inStreet, 'signAgreement', { agreementId, contentHash, password: 'no', dryRun: true });
        expect(wrong.refusal!.code).toBe('PASSWORD_WRONG');
        expect((await give(inStreet, 'signAgreement', { agreementId, contentHash, dryRun: true })).agreement!.phase).toBe('CONCLUDED');
      });
    });

    describe('a command that names the revision its giver saw', () => {
      it('is told what happened since: who, for which unit, in words', async () => {
        const seen =
          (await give(inCollege, 'nudgeParty', { agreementId, unitId: street.unitId, dryRun: true })).wouldHappen![0]!.revision - 1;
        await done(inStreet, 'declineAgreement', { agreementId, reason: '期限太短。' });
        const { refusal } = await give(inCollege, 'withdrawAgreement', { agreementId, reason: '另议。', expectedRevision: seen });
        expect(refusal!.code).toBe('CONCURRENT_CHANGE');
        expect(refusal!.changes).toMatchObject([
          { words: '不予签署第 2 版，退回磋商', unit: { id: street.unitId }, person: { displayName: 'Holder of secretary' } },
        ]);
        expect(refusal!.changes[0]!.details).toEqual([{ label: '原因', value: '期限太短。' }]);
        const going = { agreementId, reason: '另议。', expectedRevision: refusal!.changes.at(-1)!.revision };
        expect((await give(inCollege, 'withdrawAgreement', going)).refusal).toBeNull();
      });

      it('says nothing to those who may not see the object', async () => {
        const { refusal } = await give(inNowhere, 'withdrawAgreement', { agreementId, reason: '?', expectedRevision: 1 });
        expect([refusal!.code, refusal!.changes]).toEqual(['NOT_FOUND', []]);
      });
    });

    it('of erasing a person it erases nobody', async () => {
      const [administrator, other] = [await platform.somebody('administrator'), await platform.somebody('contact')];
      const postId = await platform.post(administrator.unitId, 'contact', other.personId);
      const elsewhere = new PostRequest({ type: 'VacatePost', data: { postId: other.postId } }, platform.as(other.unitId));
      await platform.send(elsewhere);
      const here = await platform.send(new PostRequest({ type: 'VacatePost', data: { postId } }, platform.as(administrator.unitId)));
      await platform.app(Rows).waitUntil(projections, here.position, 10_000);
      const browser = await platform.signedIn(administrator);
      const input = { personId: other.personId, ground: 'REQUESTED', password, dryRun: true };
      const { data } = await browser.ask<{ erasePerson: { wouldHappen: object[] | null; refusal: { code: string } | null } }>(
        'mutation ($input: ErasePersonInput!) { erasePerson(input: $input) { wouldHappen { eventType } refusal { code } } }',
        { input },
      );
      expect(data!.erasePerson).toEqual({ wouldHappen: [{ eventType: 'PersonErased' }], refusal: null });
      expect(await platform.app(People).byId(other.personId)).toMatchObject({ id: other.personId });
    });
  });
