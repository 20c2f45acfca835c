import { expect, it } from '@jest/globals';
import { type OperationResult, cacheExchange, createClient, createRequest, fetchExchange, gql } from '@urql/core';
import { triesAgain } from './tries-again.js';

const settle = () => new Promise((resolve) => setTimeout(resolve, 10));

/** A page on a line that is cut, whose client waits until it is told that the line may be back. */
const page = () => {
  const api = { cut: true, asked: 0, waits: [] as number[], backs: [] as (() => void)[] };
  const send = (async () => {
    api.asked += 1;
    if (api.cut) throw new TypeError('Failed to fetch');
    return new Response(JSON.stringify({ data: { unit: 'name' } }), { headers: { 'content-type': 'application/json' } });
  }) as typeof fetch;
  const before = (retries: number) => {
    api.waits.push(retries);
    return new Promise<void>((resolve) => api.backs.push(resolve));
  };
  const exchanges = [cacheExchange, triesAgain(before), fetchExchange];
  const client = createClient({ url: 'https://example.org/graphql', preferGetMethod: false, fetch: send, exchanges });
  const query = client.createRequestOperation('query', createRequest(gql('{ unit }'), {}), { requestPolicy: 'network-only' });
  const seen: OperationResult[] = [];
  const shown = client.executeRequestOperation(query).subscribe((result) => seen.push(result));
  return {
    api,
    client,
    seen,
    leave: () => shown.unsubscribe(),
    askByHand: () => client.reexecuteOperation(query),
    /** One wait after the other ends. */
    back: async () => {
      for (const resolve of api.backs.splice(0)) {
        resolve();
        await settle();
      }
    },
  };
};

it('asks again for what could not be fetched, ever later, until it is there', async () => {
  const { api, seen, askByHand, back, leave } = page();
  await settle();
  await back();
  expect(seen.at(-1)?.error?.networkError?.message).toBe('Failed to fetch');
  api.cut = false;
  await back();
  expect([seen.at(-1)?.data, api.asked]).toEqual([{ unit: 'name' }, 3]);
  await back();
  expect(api.asked).toBe(3);
  api.cut = true;
  askByHand();
  await settle();
  leave();
  expect(api.waits).toEqual([0, 1, 0]);
});

it('waits anew after somebody has asked by hand', async () => {
  const { api, askByHand, back, leave } = page();
  await settle();
  askByHand();
  await settle();
  await back();
  leave();
  expect(api.asked).toBe(3);
});

it('leaves alone what the page has left, and commands', async () => {
  const { api, client, back, leave } = page();
  await settle();
  leave();
  const command = client.mutation(gql('mutation { rename }'), {}).subscribe(() => undefined);
  await settle();
  await back();
  command.unsubscribe();
  expect(api.asked).toBe(2);
});
