import { createHash, randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from '../api-platform/browser.js';
import { type Platform, type Somebody, password } from '../api-platform/platform.js';
import { type AgreementAnswer, done, give, read } from './commands.js';

export const agreements = (given: () => Platform): void =>
  describe('agreements', () => {
    let platform: Platform;
    let college: Somebody;
    let street: Somebody;
    let inCollege: Browser;
    let inStreet: Browser;
    let stranger: Browser;
    let elsewhere: Somebody;

    beforeAll(async () => {
      platform = given();
      college = await platform.somebody('secretary');
      street = await platform.somebody('secretary');
      elsewhere = await platform.somebody('secretary');
      [inCollege, inStreet, stranger] = await Promise.all([
        platform.signedIn(college),
        platform.signedIn(street),
        platform.signedIn(elsewhere),
      ]);
    }, 60_000);

    const clauses = [
      { clauseId: randomUUID(), heading: '共建内容', text: '双方每学期联合开展两次主题党日活动。' },
      { clauseId: randomUUID(), heading: '经费', text: '经费由双方共同承担。' },
    ];
    const content = () => ({
      kind: 'CO_BUILDING',
      title: '校地共建协议',
      documentNumber: '共建〔2024〕1号',
      parties: [{ unitId: college.unitId }, { unitId: street.unitId }],
      clauses,
      areas: ['RED_BRAND', 'YOUTH'],
      effectiveFrom: '2024-01-01',
      effectiveTo: '2039-12-31',
    });

    const upload = async (from: Browser, path: string): Promise<string> => {
      const form = new FormData();
      form.append('files', new Blob(['%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n']), '扫描件.pdf');
      const [scan] = (await (await from.fetch(path, { method: 'POST', body: form })).json()) as [{ fileId: string }];
      return scan.fileId;
    };
    const negotiated = async (): Promise<AgreementAnswer> => {
      const { id } = await done(inCollege, 'draftAgreement', content());
      return done(inCollege, 'proposeVersion', { agreementId: id });
    };
    const opened = async (): Promise<AgreementAnswer & { position: string }> => {
      const { id, contentHash } = await negotiated();
      await done(inStreet, 'acceptVersion', { agreementId: id, version: 1, contentHash });
      return done(inCollege, 'openForSigning', { agreementId: id, signBy: '2039-01-31' });
    };
    const list = async (browser: Browser, filter: object, position?: string, sort?: object) => {
      const query = `query ($filter: AgreementFilter, $sort: AgreementSort, $at: Position) {
    agreements(filter: $filter, sort: $sort, atLeast: $at, first: 100) { totalCount nodes { id title } } }`;
      const { data, errors } = await browser.ask<{ agreements: { totalCount: number; nodes: { id: string; title: string }[] } }>(query, {
        filter,
        sort,
        at: position,
      });
      if (!data) throw new Error(JSON.stringify(errors));
      return data.agreements;
    };

    describe('an agreement from draft to force', () => {
      it('goes the whole way over GraphQL', async () => {
        const draft = await done(inCollege, 'draftAgreement', content());
        expect(draft).toMatchObject({ phase: 'DRAFT', standing: null, parties: [{ role: '甲方' }, { role: '乙方' }] });
        expect(await read(inStreet, draft.id, draft.position)).toBeNull();

        await done(inCollege, 'proposeVersion', { agreementId: draft.id });
        const counter = await done(inStreet, 'proposeVersion', {
          agreementId: draft.id,
          basedOn: 1,
          clauses: [clauses[0], { ...clauses[1], text: '经费由学院承担。' }],
        });
        await done(inCollege, 'commentOnClause', { agreementId: draft.id, version: 2, clauseId: clauses[1]!.clauseId, text: '同意。' });
        const agreed = await done(inCollege, 'acceptVersion', { agreementId: draft.id, version: 2, contentHash: counter.contentHash });
        expect(agreed.phase).toBe('AGREED');
        await done(inCollege, 'openForSigning', { agreementId: draft.id, signBy: '2039-01-31' });

        const sign = { agreementId: draft.id, contentHash: counter.contentHash, password };
        await done(inCollege, 'signAgreement', sign);
        const concluded = await done(inStreet, 'signAgreement', sign);
        expect(concluded).toMatchObject({ phase: 'CONCLUDED', standing: 'IN_FORCE', waiting: [] });
        expect(concluded.parties.every(({ signedAt }) => signedAt)).toBe(true);
        expect(createHash('sha256').update(concluded.canonicalDocument!).digest('hex')).toBe(counter.contentHash);

        const seen = await read(inStreet, draft.id, concluded.position);
        expect({ ...seen, availableActions: [] }).toEqual({ ...concluded, position: undefined, availableActions: [] });
        expect(seen!.versions[1]!.clauses[1]!.comments.map(({ text }) => text)).toEqual(['同意。']);
      });

      it('shows what changed between two versions by clause and word', async () => {
        const { id } = await negotiated();
        const { position } = await done(inStreet, 'proposeVersion', {
          agreementId: id,
          clauses: [{ ...clauses[1], text: '经费由学院共同承担。' }],
        });
        const query = `query ($id: ID!, $at: Position) { agreement(id: $id, atLeast: $at) {
      changes(from: 1, to: 2) { clauseId kind segments { kind text } } } }`;
        const { data } = await inStreet.ask<{ agreement: { changes: { kind: string; segments: object[] }[] } }>(query, {
          id,
          at: position,
        });
        expect(data!.agreement.changes.map(({ kind }) => kind)).toEqual(['REMOVED', 'CHANGED']);
        expect(data!.agreement.changes[1]!.segments).toEqual([
          { kind: 'SAME', text: '经费由' },
          { kind: 'REMOVED', text: '双方' },
          { kind: 'ADDED', text: '学院' },
          { kind: 'SAME', text: '共同承担。' },
        ]);
      });

      it('keeps the name that a party had', async () => {
        const administrator = await platform.signedIn(await platform.somebody('administrator', street.unitId));
        const before = await negotiated();
        const query = `mutation ($input: RenameUnitInput!) { renameUnit(input: $input) { receipt { position } refusal { code } } }`;
        const { data } = await administrator.ask<{ renameUnit: { receipt: { position: string } } }>(query, {
          input: { unitId: street.unitId, name: '更名后的街道' },
        });
        const after = await read(inStreet, before.id, data!.renameUnit.receipt.position);
        expect(after!.parties[1]).toMatchObject({ name: before.parties[1]!.name, unit: { name: '更名后的街道' } });
        expect(before.parties[1]!.name).not.toBe('更名后的街道');
      });
    });

    describe('an act of two events', () => {
      it('is seen whole or not at all', async () => {
        for (let round = 0; round < 12; round += 1) {
          const { id, position } = await done(inCollege, 'draftAgreement', content());
          await read(inCollege, id, position);
          const given = done(inCollege, 'proposeVersion', { agreementId: id });
          const seen = new Set<number>();
          while (!seen.has(2)) seen.add((await read(inCollege, id))!.revision);
          await given;
          expect([...seen].filter((revision) => revision > 0)).toEqual([2]);
        }
      });
    });

    describe('signing', () => {
      it('asks for the password', async () => {
        const { id, contentHash } = await opened();
        const { refusal } = await give(inStreet, 'signAgreement', { agreementId: id, contentHash, password: 'wrong' });
        expect(refusal).toMatchObject({ code: 'PASSWORD_WRONG', field: 'password' });
      });

      it('is refused for another text than the one in force', async () => {
        const { id } = await opened();
        const { refusal } = await give(inStreet, 'signAgreement', { agreementId: id, contentHash: 'f'.repeat(64), password });
        expect(refusal).toMatchObject({ code: 'AGREEMENT_CONTENT_CHANGED', field: 'contentHash' });
      });

      it('is concluded once when both sign at the same time', async () => {
        const { id, contentHash } = await opened();
        const sign = { agreementId: id, contentHash, password };
        const answers = await Promise.all([give(inCollege, 'signAgreement', sign), give(inStreet, 'signAgreement', sign)]);
        expect(answers.map(({ refusal }) => refusal)).toEqual([null, null]);
        expect(answers.map(({ agreement }) => agreement!.phase).sort()).toEqual(['CONCLUDED', 'SIGNING']);
        const last = answers.find(({ agreement }) => agreement!.phase === 'CONCLUDED')!;
        expect((await read(inCollege, id, last.receipt!.position))!.parties.filter(({ signedAt }) => signedAt)).toHaveLength(2);
      });

      it('answers the original receipt when sent again, and refuses another content under the same id', async () => {
        const { id, contentHash } = await opened();
        const commandId = randomUUID();
        const sign = { agreementId: id, contentHash, password, commandId };
        const first = await give(inStreet, 'signAgreement', sign);
        const second = await give(inStreet, 'signAgreement', sign);
        expect(second.receipt).toEqual({ ...first.receipt, repeated: true });
        const other = await give(inStreet, 'declineAgreement', { agreementId: id, reason: '反悔', commandId });
        expect(other.refusal!.code).toBe('COMMAND_ID_REUSED');
      });

      it('is refused where somebody changed the agreement meanwhile', async () => {
        const { id, contentHash, revision } = await opened();
        const sign = { agreementId: id, contentHash, password, expectedRevision: revision };
        await done(inCollege, 'signAgreement', sign);
        expect((await give(inStreet, 'signAgreement', sign)).refusal!.code).toBe('CONCURRENT_CHANGE');
      });
    });

    describe('what waits', () => {
      it('is listed for those who may do it, until it is done', async () => {
        const { id, contentHash, position } = await opened();
        const { position: nudged } = await done(inCollege, 'nudgeParty', { agreementId: id, unitId: street.unitId, message: '请尽快签署' });
        expect((await list(inStreet, { waitingForMe: true }, nudged)).nodes.map((node) => node.id)).toContain(id);
        const seen = await read(inStreet, id, position);
        expect(seen!.waiting.find(({ unit }) => unit.id === street.unitId)).toMatchObject({ action: 'SignAgreement', dueOn: '2039-01-31' });
        expect(seen!.waiting.find(({ unit }) => unit.id === street.unitId)!.nudgedAt).not.toBeNull();
        const signed = await done(inStreet, 'signAgreement', { agreementId: id, contentHash, password });
        expect((await list(inStreet, { waitingForMe: true }, signed.position)).nodes.map((node) => node.id)).not.toContain(id);
      });

      it('comes with the actions that the post allows, or why not', async () => {
        const contact = await platform.signedIn(await platform.somebody('contact', street.unitId));
        const { id, position } = await opened();
        const sign = (await read(contact, id, position))!.availableActions.find(({ name }) => name === 'SignAgreement');
        expect(sign).toMatchObject({ allowed: false, refusal: { code: 'NOT_ENTITLED' }, who: { right: 'SIGN' } });
      });
    });

    describe('lists', () => {
      it('narrow by phase, standing, kind, party, area and text, and sort', async () => {
        const title = `乡村振兴 ${randomUUID()}`;
        const { id, contentHash } = await done(inCollege, 'draftAgreement', {
          ...content(),
          title,
          kind: 'OTHER',
          areas: ['BEAUTIFUL_VILLAGE'],
        }).then((draft) => done(inCollege, 'proposeVersion', { agreementId: draft.id }));
        const { position } = await done(inStreet, 'acceptVersion', { agreementId: id, version: 1, contentHash });
        for (const filter of [
          { phase: 'AGREED' },
          { kind: 'OTHER' },
          { unitId: street.unitId },
          { area: 'BEAUTIFUL_VILLAGE' },
          { text: title.slice(0, 9).toUpperCase() },
        ])
          expect((await list(inStreet, filter, position)).nodes.map((node) => node.id)).toContain(id);
        for (const filter of [{ phase: 'DRAFT' }, { standing: 'IN_FORCE' }, { area: 'TALENT' }, { text: '100%' }, { unitId: randomUUID() }])
          expect((await list(inStreet, filter, position)).nodes.map((node) => node.id)).not.toContain(id);
        const titles = (await list(inStreet, {}, position, { field: 'TITLE', direction: 'ASC' })).nodes.map((node) => node.title);
        expect(titles).toEqual([...titles].sort(new Intl.Collator('zh').compare));
      });
    });

    describe('strangers', () => {
      it('get the same answer as for nothing at all', async () => {
        const { id, contentHash, position } = await opened();
        expect(await read(stranger, id, position)).toBeNull();
        expect(await read(stranger, randomUUID(), position)).toBeNull();
        const sign = { contentHash, password };
        const known = await give(stranger, 'signAgreement', { ...sign, agreementId: id });
        const unknown = await give(stranger, 'signAgreement', { ...sign, agreementId: randomUUID() });
        expect(known).toEqual(unknown);
        expect(known.refusal!.code).toBe('NOT_FOUND');
      });

      it('cannot find by beginning an agreement where another one lies', async () => {
        const { id } = await opened();
        const parties = [{ unitId: elsewhere.unitId }, { unitId: street.unitId }];
        const enter = async (agreementId: string) => {
          const scanFileId = await upload(stranger, `/files/${agreementId}`);
          return give(stranger, 'enterPaperAgreement', { ...content(), parties, signedOn: '2023-12-20', scanFileId });
        };
        const [known, unknown] = [await enter(id), await enter(randomUUID())];
        expect(known).toEqual(unknown);
        expect(known.refusal).toMatchObject({ code: 'FILE_UNKNOWN', field: 'scanFileId' });
      });

      it('read the public register without signing in, and only what is concluded', async () => {
        const { id, contentHash } = await opened();
        await done(inCollege, 'signAgreement', { agreementId: id, contentHash, password });
        const query = `query ($at: Position) { agreementRegister(atLeast: $at, first: 100) {
      nodes { id title partyNames standing documentNumber effectiveFrom effectiveTo } } }`;
        const entries = async (at: string) =>
          (await platform.browser().ask<{ agreementRegister: { nodes: { id: string; partyNames: string[] }[] } }>(query, { at })).data!
            .agreementRegister.nodes;
        expect((await entries((await opened()).position)).map((entry) => entry.id)).not.toContain(id);
        const { position } = await done(inStreet, 'signAgreement', { agreementId: id, contentHash, password });
        expect((await entries(position)).find((entry) => entry.id === id)).toMatchObject({
          standing: 'IN_FORCE',
          partyNames: { length: 2 },
        });
      });

      it('open one entry of the register, which says its last day also once it ended early', async () => {
        const { id, contentHash } = await opened();
        await done(inCollege, 'signAgreement', { agreementId: id, contentHash, password });
        const entry = async (id: string, at?: string) => {
          const query = 'query ($id: ID!, $at: Position) { registerEntry(id: $id, atLeast: $at) { id standing effectiveTo } }';
          return (await platform.browser().ask<{ registerEntry: object | null }>(query, { id, at })).data!.registerEntry;
        };
        expect(await entry(id, (await opened()).position)).toBeNull();
        expect(await entry(randomUUID())).toBeNull();
        const signed = await done(inStreet, 'signAgreement', { agreementId: id, contentHash, password });
        expect(await entry(id, signed.position)).toEqual({ id, standing: 'IN_FORCE', effectiveTo: '2039-12-31' });
        await done(inStreet, 'proposeTermination', { agreementId: id, reason: '区划调整', on: '2031-07-01' });
        const { position } = await done(inCollege, 'agreeToTermination', { agreementId: id });
        expect(await entry(id, position)).toMatchObject({ id, effectiveTo: '2031-06-30' });
      });
    });

    describe('bad input', () => {
      it.each([
        [{ title: ' ' }, 'INPUT_INVALID', 'title'],
        [{ title: '共建\u0000协议' }, 'INPUT_INVALID', 'title'],
        [{ clauses: [{ heading: '一', text: '半个字\ud83d' }] }, 'INPUT_INVALID', 'clauses.0.text'],
        [{ parties: [] }, 'INPUT_INVALID', 'parties'],
        [{ clauses: [{ heading: '', text: '文' }] }, 'INPUT_INVALID', 'clauses.0.heading'],
        [{ effectiveTo: '2023-12-31' }, 'AGREEMENT_TERM_INVALID', 'effectiveTo'],
      ])('%j is refused at its field', async (wrong, code, field) => {
        expect((await give(inCollege, 'draftAgreement', { ...content(), ...wrong })).refusal).toMatchObject({ code, field });
      });

      it('of an unknown party is refused', async () => {
        const parties = [{ unitId: college.unitId }, { unitId: randomUUID() }];
        expect((await give(inCollege, 'draftAgreement', { ...content(), parties })).refusal).toMatchObject({
          code: 'AGREEMENT_PARTY_UNKNOWN',
        });
      });
    });

    describe('a paper agreement', () => {
      it('is entered with its scan, which only the parties can fetch', async () => {
        const input = { ...content(), signedOn: '2023-12-20', scanFileId: await upload(inCollege, '/files') };
        const entered = await done(inCollege, 'enterPaperAgreement', input);
        expect(entered).toMatchObject({
          phase: 'CONCLUDED',
          standing: 'IN_FORCE',
          paper: { signedOn: '2023-12-20', scan: { name: '扫描件.pdf' } },
        });
        await read(inStreet, entered.id, entered.position);
        expect((await inStreet.fetch(`/${entered.paper!.scan.url}`)).status).toBe(200);
        expect((await stranger.fetch(`/${entered.paper!.scan.url}`)).status).toBe(404);
        expect((await give(inCollege, 'enterPaperAgreement', input)).refusal!.code).toBe('ALREADY_EXISTS');
      });

      it('is refused with a scan that was never uploaded', async () => {
        const input = { ...content(), signedOn: '2023-12-20', scanFileId: randomUUID() };
        expect((await give(inCollege, 'enterPaperAgreement', input)).refusal).toMatchObject({ code: 'FILE_UNKNOWN', field: 'scanFileId' });
      });
    });

    describe('ending', () => {
      it('takes both parties', async () => {
        const { id, contentHash } = await opened();
        await done(inCollege, 'signAgreement', { agreementId: id, contentHash, password });
        await done(inStreet, 'signAgreement', { agreementId: id, contentHash, password });
        await done(inStreet, 'proposeTermination', { agreementId: id, reason: '区划调整' });
        const ended = await done(inCollege, 'agreeToTermination', { agreementId: id });
        expect(ended).toMatchObject({ phase: 'TERMINATED', standing: null });
      });
    });
  });
