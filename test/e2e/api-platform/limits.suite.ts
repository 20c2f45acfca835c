import { randomUUID } from 'node:crypto';
import { get } from 'node:http';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from './browser.js';
import type { Platform, Somebody } from './platform.js';

export const limits = (given: () => Platform): void =>
  describe('limits', () => {
    let platform: Platform;
    let somebody: Somebody;
    let browser: Browser;
    beforeAll(async () => {
      platform = given();
      somebody = await platform.somebody();
      browser = await platform.signedIn(somebody);
    }, 60_000);

    const codeOf = async (query: string, variables: object = {}) => (await browser.ask(query, variables)).errors?.[0]?.extensions['code'];
    const nested = (depth: number) => `{ units { nodes ${'{ parent '.repeat(depth)}{ id }${' }'.repeat(depth)} } }`;
    const children = (depth: number, page: number) =>
      `{ units(first: ${page}) { nodes ${'{ children '.repeat(depth)}{ id }${' }'.repeat(depth)} } }`;

    describe('a query', () => {
      it('of the size that pages ask for is answered', async () => {
        expect(
          await codeOf(
            '{ units(first: 200) { totalCount nodes { id name posts { id title } children { id name } availableActions { name allowed } } } }',
          ),
        ).toBeUndefined();
      });

      it('that goes too deep is refused', async () => {
        expect(await codeOf(nested(5))).toBeUndefined();
        expect(await codeOf(nested(30))).toBe('QUERY_TOO_COSTLY');
      });

      it('that multiplies lists by lists is refused, also through fragments and variables', async () => {
        expect(await codeOf(children(4, 200))).toBe('QUERY_TOO_COSTLY');
        const fragment = 'fragment F on Unit { children { children { children { children { id } } } } }';
        expect(
          await codeOf(`query ($n: Int) { units(first: $n) { nodes { ...F } edges { node { ...F } } } } ${fragment}`, { n: 200 }),
        ).toBe('QUERY_TOO_COSTLY');
      });

      it('is as large as its variables make it, however often its text came with small ones', async () => {
        const deep = (declared: string) =>
          `query (${declared}) { units(first: $n) { nodes { children { children { children { id } } } } } }`;
        expect(await codeOf(deep('$n: Int'), { n: 2 })).toBeUndefined();
        expect(await codeOf(deep('$n: Int'))).toBeUndefined();
        expect(await codeOf(deep('$n: Int'), { n: 200 })).toBe('QUERY_TOO_COSTLY');
        expect(await codeOf(deep('$n: Int = 200'))).toBe('QUERY_TOO_COSTLY');
        expect(await codeOf(deep('$n: Int = 200'), { n: 2 })).toBeUndefined();
      });

      it('with more mistakes than are counted is refused as too costly', async () => {
        const { errors } = await browser.ask(`{ ${Array.from({ length: 200 }, (_, index) => `nothing${index}`).join(' ')} }`);
        expect(errors?.at(-1)?.extensions['code']).toBe('QUERY_TOO_COSTLY');
      });

      it('that listens is told to come by WebSocket', async () => {
        const { errors, status } = await browser.ask('subscription { inboxChanged { count } }');
        expect([status, errors?.[0]?.extensions]).toMatchObject([
          400,
          { code: 'SUBSCRIPTION_OVER_HTTP', whatToDo: expect.stringContaining('WebSocket') },
        ]);
      });

      it('that asks the same under many names is refused, __typename included', async () => {
        const flood = (field: string) => `{ ${Array.from({ length: 200 }, (_, index) => `a${index}: ${field}`).join(' ')} }`;
        expect(await codeOf(flood('viewer { person { id } }'))).toBe('QUERY_TOO_COSTLY');
        expect(await codeOf(flood('__typename'))).toBe('QUERY_TOO_COSTLY');
      });

      it('of too many words is refused before it is understood', async () => {
        expect(await codeOf(`{ viewer { ${'person { id } '.repeat(3_000)} } }`)).toBe('QUERY_TOO_COSTLY');
      });

      it('whose fragments go round is refused', async () => {
        expect(
          await codeOf('{ units { nodes { ...A } } } fragment A on Unit { children { ...B } } fragment B on Unit { parent { ...A } }'),
        ).toMatch(/^QUERY_/);
      });

      it.each(['{', '{ nothing }', 'mutation { viewer { person { id } } }', '{ units(first: "ten") { totalCount } }', ''])(
        'that is malformed is refused: %p',
        async (query) => {
          const { errors, status } = await browser.ask(query, {}, { 'x-gongjian-language': 'en' });
          expect(status).toBe(400);
          expect(errors?.[0]?.extensions).toMatchObject({ code: 'QUERY_MALFORMED', class: 'input' });
          expect(errors?.[0]?.message).toMatch(/^The query is malformed/);
        },
      );

      it('does not learn field names by guessing', async () => {
        const { errors } = await browser.ask('{ unitz { totalCount } }');
        expect(JSON.stringify(errors)).not.toMatch(/Did you mean|uggestion|units/);
      });

      it('comes alone: batches are refused', async () => {
        const answer = await browser.fetch('/graphql', {
          method: 'POST',
          body: JSON.stringify([{ query: '{ __typename }' }, { query: '{ __typename }' }]),
          headers: { 'content-type': 'application/json' },
        });
        expect(answer.status).toBe(400);
      });
    });

    describe('a request', () => {
      it('of more than a mebibyte is refused', async () => {
        const answer = await browser.fetch('/graphql', {
          method: 'POST',
          body: JSON.stringify({ query: '{ __typename }', variables: { x: 'x'.repeat(1_100_000) } }),
          headers: { 'content-type': 'application/json' },
        });
        expect(answer.status).toBe(413);
        expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'BODY_TOO_LARGE' } }] });
      });

      it.each(['{"query": "{ __typename }"', 'null', '"{ __typename }"', '[]', '{}'])(
        'that is no GraphQL request is refused: %p',
        async (body) => {
          const answer = await browser.fetch('/graphql', { method: 'POST', body, headers: { 'content-type': 'application/json' } });
          expect(answer.status).toBe(400);
          const { errors } = (await answer.json()) as { errors: { extensions: { code: string } }[] };
          expect(errors[0]!.extensions.code).toMatch(/^(QUERY|REQUEST)_MALFORMED$/);
        },
      );

      it('to nowhere finds nothing, and says so', async () => {
        const answer = await browser.fetch('/nothing/here', { headers: { 'accept-language': 'en' } });
        expect(answer.status).toBe(404);
        expect(await answer.json()).toMatchObject({ refusal: { code: 'PATH_UNKNOWN', message: 'There is nothing at this address.' } });
      });

      it.each(['/%', '/files/%', '/graphql%zz'])('to what is no address is refused: %s', async (path) => {
        const answer = await new Promise<[number, string]>((resolve, reject) => {
          const { hostname, port } = new URL(platform.api.url);
          get({ hostname, port, path }, (response) => {
            let text = '';
            response.on('data', (chunk: Buffer) => (text += chunk.toString()));
            response.on('end', () => resolve([response.statusCode!, text]));
          }).on('error', reject);
        });
        expect(answer).toEqual([400, expect.stringContaining('"REQUEST_MALFORMED"')]);
      });

      it('cannot be guessed wrong by a browser', async () => {
        const { headers } = await browser.fetch('/health/live');
        expect(headers.get('x-content-type-options')).toBe('nosniff');
        expect(headers.get('cache-control')).toBe('no-store');
      });
    });

    describe('input', () => {
      const rename =
        'mutation ($input: RenameUnitInput!) { renameUnit(input: $input) { unit { name } receipt { position } refusal { code class field message whatToDo } } }';

      it('tells how much is allowed', async () => {
        const { errors } = await browser.ask('query ($text: String!) { search(text: $text) { totalCount } }', { text: '共'.repeat(201) });
        expect(errors?.[0]).toMatchObject({
          message: '填写的内容不符合要求：最多 200 个字。',
          extensions: { code: 'INPUT_INVALID', field: 'text' },
        });
        expect((await browser.ask('{ units(first: 201) { totalCount } }')).errors?.[0]?.message).toBe(
          '填写的内容不符合要求：不能大于 200。',
        );
      });

      it("that does not fit is refused by its field, in the caller's language", async () => {
        const { data } = await browser.ask(rename, { input: { unitId: somebody.unitId, name: ' ' } });
        expect(data).toMatchObject({
          renameUnit: {
            unit: null,
            receipt: null,
            refusal: { code: 'INPUT_INVALID', class: 'INPUT', field: 'name', message: '填写的内容不符合要求：须为 1 至 200 个字。' },
          },
        });
        const english = await browser.ask(rename, { input: { unitId: 'x', name: 'y' } }, { 'x-gongjian-language': 'en' });
        expect(english.data).toMatchObject({
          renameUnit: { refusal: { field: 'unitId', message: 'The input does not fit: not a valid id.' } },
        });
      });

      it('of a day beyond 1900 to 2199 is refused, written or asked for, and every read model goes on', async () => {
        const filling = 'mutation ($input: FillPostInput!) { fillPost(input: $input) { refusal { code field message } } }';
        const input = { postId: somebody.postId, personId: somebody.personId, from: '0000-01-01' };
        expect((await browser.ask(filling, { input })).data).toEqual({
          fillPost: {
            refusal: {
              ...{ code: 'INPUT_INVALID', field: 'from' },
              message: '填写的内容不符合要求：须为 1900-01-01 至 2199-12-31 之间的日期，如 2026-03-01。',
            },
          },
        });
        for (const query of [
          'units(asOf: "0000-01-01") { totalCount }',
          'projects(filter: { dueBefore: "0000-01-01" }) { totalCount }',
          'recentEvents(since: "0000-01-01") { totalCount }',
        ])
          expect(await codeOf(`{ ${query} }`)).toBe('INPUT_INVALID');
        expect(await codeOf('{ units { totalCount } }')).toBeUndefined();
      });

      it('is one line where a line is asked for, and shows as what it is', async () => {
        for (const name of ['甲\r\n乙', '甲\u202e乙', '甲\u2066乙', '甲\u2028乙', '\u200b', '\u3164\u2800'])
          expect((await browser.ask(rename, { input: { unitId: somebody.unitId, name } })).data).toMatchObject({
            renameUnit: { receipt: null, refusal: { code: 'INPUT_INVALID', field: 'name' } },
          });
      });

      it('answers the changed object at once, and a query that names the position sees it', async () => {
        const { data } = await browser.ask<{ renameUnit: { unit: object; receipt: { position: string } } }>(rename, {
          input: { unitId: somebody.unitId, name: '新的名称' },
        });
        expect(data!.renameUnit.unit).toEqual({ name: '新的名称' });
        const { position } = data!.renameUnit.receipt;
        const seen = await browser.ask(
          `{ unit(id: "${somebody.unitId}", atLeast: "${position}") { name } node(id: "${somebody.unitId}", atLeast: "${position}") { __typename id } }`,
        );
        expect(seen.data).toEqual({ unit: { name: '新的名称' }, node: { __typename: 'Unit', id: somebody.unitId } });
        const foreign = `00000000-0000-4000-8000-000000000000:${position.split(':')[1]}`;
        expect(await codeOf(`{ unit(id: "${somebody.unitId}", atLeast: "${foreign}") { name } }`)).toBe('POSITION_OF_ANOTHER_LOG');
        const since = (await browser.ask(`{ changesSince(since: "${foreign}") { totalCount } }`)).errors?.[0]?.extensions;
        expect(since).toMatchObject({ code: 'POSITION_OF_ANOTHER_LOG', field: 'since', whatToDo: expect.stringContaining('since') });
        const never = await browser.ask(rename, { input: { unitId: somebody.unitId, name: '再改', expectedRevision: 99 } });
        expect(never.data).toMatchObject({ renameUnit: { refusal: { code: 'REVISION_UNKNOWN', field: 'expectedRevision' } } });
      });

      it('sent twice under one id takes effect once, with other content it is refused', async () => {
        const input = { unitId: somebody.unitId, name: '只改一次', commandId: '7d8e4a52-9a3c-4c27-8f1e-0a1b2c3d4e5f' };
        const receipt = rename.replace('{ position }', '{ position repeated }');
        const first = await browser.ask<{ renameUnit: { receipt: { position: string; repeated: boolean } } }>(receipt, { input });
        const again = await browser.ask<{ renameUnit: { receipt: { position: string; repeated: boolean } } }>(receipt, { input });
        expect(again.data!.renameUnit.receipt).toEqual({ ...first.data!.renameUnit.receipt, repeated: true });
        const other = await browser.ask(receipt, { input: { ...input, name: '别的内容' } });
        expect(other.data).toMatchObject({ renameUnit: { refusal: { code: 'COMMAND_ID_REUSED' } } });
      });

      it('takes effect once for each object to which one id is sent', async () => {
        const register = 'mutation ($input: RegisterUnitInput!) { registerUnit(input: $input) { unit { id } } }';
        const below = await browser.ask<{ registerUnit: { unit: { id: string } } }>(register, {
          input: { name: '下级单位', kind: 'BRANCH', parentId: somebody.unitId },
        });
        const commandId = randomUUID();
        const receipt = rename.replace('{ position }', '{ repeated }');
        for (const unitId of [somebody.unitId, below.data!.registerUnit.unit.id])
          expect((await browser.ask(receipt, { input: { unitId, name: '同一编号', commandId } })).data).toMatchObject({
            renameUnit: { receipt: { repeated: false }, refusal: null },
          });
      });
    });
  });
