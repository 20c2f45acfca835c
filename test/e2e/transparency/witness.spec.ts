import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { checkpointText, type VerifierKey, parseVerifierKey, verifyFile } from '@gongjian/proof';
import { type RunningWitness, newSigningKey, nodeCryptography, signingKeysAt, startWitness } from '@gongjian/transparency';
import { TransparentPlatform } from './house.js';

// A busy machine may take its time.
jest.setTimeout(60_000);

let house: TransparentPlatform;
let directory: string;
let witness: RunningWitness;
let witnessKey: string;
const failures: unknown[] = [];

beforeAll(async () => {
  house = await TransparentPlatform.open();
  directory = await mkdtemp(join(tmpdir(), 'gongjian-witness-'));
  const logKey = await publishedKey();
  const [key] = await signingKeysAt(join(directory, 'witness.key'), 'witness.example/w1', 'witness');
  witness = await startWitness({
    key: key!,
    logs: [logKey],
    directory,
    clock: () => 1_800_000_000,
    report: (error) => failures.push(error),
  });
  witnessKey = key!.key.text;
  await house.restartFolder({ witnesses: [{ key: key!.key, url: witness.url }] });
}, 90_000);
afterAll(async () => {
  await witness.stop();
  await house.close();
  await rm(directory, { recursive: true });
}, 30_000);

/** The key of the log, which it publishes with its first tree head. */
const publishedKey = async (): Promise<VerifierKey> => {
  for (;;) {
    const published = await (await house.platform.browser().fetch('/transparency/key')).text();
    const key = await parseVerifierKey(nodeCryptography, published.trim());
    if (key) return key;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};

const bundleOf = async (id: string, at: string): Promise<string> => {
  const query = `query ($id: ID!, $at: Position) { agreement(id: $id, atLeast: $at) { signingProof { bundle } } }`;
  const { data, errors } = await house.inCollege.ask<{ agreement: { signingProof: { bundle: string } } }>(query, { id, at });
  if (errors) throw new Error(JSON.stringify(errors));
  return data!.agreement.signingProof.bundle;
};

const submit = (body: string): Promise<Response> => fetch(`${witness.url}/add-checkpoint`, { method: 'POST', body });
const latest = async (): Promise<string> => (await house.platform.browser().fetch('/transparency/checkpoint')).text();

describe('a witness', () => {
  afterEach(() => expect(failures.splice(0)).toEqual([]));

  it('signs each head, and proofs bear its signature with the time at which it looked', async () => {
    for (let round = 0; round < 2; round += 1) {
      const { id, position } = await house.signed();
      const verdict = await verifyFile(Buffer.from(await bundleOf(id, position)), nodeCryptography, [witnessKey]);
      expect(verdict).toMatchObject({ proven: { signatures: [{ trusted: false }, { trusted: true, time: 1_800_000_000 }] } });
    }
  });

  it('does not sign what it does not know, nor what goes back', async () => {
    const checkpoint = await latest();
    const size = checkpoint.split('\n')[1]!;
    expect((await submit(`old 0\n\n${checkpoint}`)).status).toBe(409);
    const conflict = await submit(`old 1\n\n${checkpoint}`);
    expect(conflict.headers.get('content-type')).toBe('text/x.tlog.size');
    expect(await conflict.text()).toBe(`${size}\n`);
    expect((await submit(`old ${size}\n\n${checkpoint}`)).status).toBe(200);
    expect((await submit(`old ${Number(size) + 1}\n\n${checkpoint}`)).status).toBe(400);
    expect((await submit(`old ${size}\n\n${checkpoint.replace('gongjian.log', 'another.log')}`)).status).toBe(404);
    expect((await submit(`old ${size}\n\n${checkpoint.replace(`\n${size}\n`, `\n${Number(size) + 1}\n`)}`)).status).toBe(403);
    expect((await submit('nonsense')).status).toBe(400);
  });

  it('does not sign another history, even one that the log signs', async () => {
    const origin = 'gongjian.log/another';
    const key = await newSigningKey(origin, 'log');
    const own = await mkdtemp(join(tmpdir(), 'gongjian-witness-own-'));
    const strict = await startWitness({ key: await newSigningKey('w', 'witness'), logs: [key.key], directory: own });
    const signed = (size: number, fill: number): string => {
      const text = checkpointText({ origin, size, root: Buffer.alloc(32, fill) });
      return `${text}\n${key.sign(text, 0)}`;
    };
    const send = async (old: number, checkpoint: string): Promise<number> =>
      (await fetch(`${strict.url}/add-checkpoint`, { method: 'POST', body: `old ${old}\n\n${checkpoint}` })).status;
    expect(await send(0, signed(5, 1))).toBe(200);
    expect(await send(5, signed(5, 1))).toBe(200);
    expect(await send(5, signed(5, 2))).toBe(409);
    expect(await send(5, signed(6, 2))).toBe(422);
    await strict.stop();
    await rm(own, { recursive: true });
  });
});
