import { expect, it } from '@jest/globals';
import { cacheExchange, createClient, fetchExchange, gql } from '@urql/core';
import { asksAgain } from './asks-again.js';
import { personHeader, presence } from './presence.js';

it('asks what the page stands on again once the person has returned, and nothing that it has left', async () => {
  const api = { person: 'ann', unit: 'old name' };
  const asked: string[] = [];
  const own = presence((async (_: unknown, init?: RequestInit) => {
    const { query } = JSON.parse(String(init?.body)) as { query: string };
    asked.push(query.includes('left') ? 'left' : 'unit');
    const headers = { 'content-type': 'application/json', [personHeader]: api.person };
    return new Response(JSON.stringify({ data: { unit: api.person && api.unit } }), { headers });
  }) as typeof fetch);
  const client = createClient({
    url: 'https://example.org/graphql',
    preferGetMethod: false,
    fetch: own.fetch,
    exchanges: [cacheExchange, asksAgain(own), fetchExchange],
  });
  const settle = () => new Promise((resolve) => setTimeout(resolve, 20));
  const seen: unknown[] = [];
  client
    .query(gql('{ left: unit }'), {})
    .subscribe(() => undefined)
    .unsubscribe();
  const page = client.query(gql('{ unit }'), {}).subscribe(({ data }) => seen.push((data as { unit: string }).unit));
  await settle();
  api.person = '';
  const noticed = client.query(gql('{ other: unit }'), {}).subscribe(() => undefined);
  await settle();
  expect([own.gone(), seen.at(-1)]).toEqual([true, 'old name']);
  Object.assign(api, { person: 'ann', unit: 'new name' });
  asked.length = 0;
  noticed.unsubscribe();
  own.comeBack();
  await settle();
  page.unsubscribe();
  expect(seen.at(-1)).toBe('new name');
  expect(new Set(asked)).toEqual(new Set(['unit']));
});
