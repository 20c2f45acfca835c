import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { fromBase64, parseCheckpoint, verifyConsistency, verifyFile } from '@gongjian/proof';
import { nodeCryptography, verifyLog } from '@gongjian/transparency';
import { cryptography as portableCryptography } from '../../../apps/portal/src/pages/verify/cryptography.js';
import type { Browser } from '../api-platform/browser.js';
import { TransparentPlatform } from './house.js';

// A busy machine may take its time over many small reads.
jest.setTimeout(60_000);

let house: TransparentPlatform;
let stranger: Browser;
let anybody: Browser;

beforeAll(async () => {
  house = await TransparentPlatform.open();
  stranger = await house.platform.signedIn(await house.platform.somebody('secretary'));
  anybody = house.platform.browser();
}, 90_000);
afterAll(() => house.close(), 30_000);

interface Entry {
  readonly id: string;
  readonly eventType: string;
  readonly proof: { readonly bundle: string; readonly leaf: string; readonly treeSize: number } | null;
}

const timelineOf = async (browser: Browser, id: string, at: string): Promise<Entry[]> => {
  const query = `query ($id: ID!, $at: Position) { timeline(subjectId: $id, atLeast: $at, first: 50) {
    nodes { id eventType proof { bundle leaf treeSize } } } }`;
  const { data, errors } = await browser.ask<{ timeline: { nodes: Entry[] } }>(query, { id, at });
  if (!data || errors) throw new Error(JSON.stringify(errors));
  return data.timeline.nodes;
};

const signingProofOf = async (browser: Browser, id: string, at: string) => {
  const query = `query ($id: ID!, $at: Position) { agreement(id: $id, atLeast: $at) { canonicalDocument signingProof { fileName bundle } } }`;
  const { data, errors } = await browser.ask<{
    agreement: { canonicalDocument: string; signingProof: { fileName: string; bundle: string } | null } | null;
  }>(query, { id, at });
  if (!data || errors) throw new Error(JSON.stringify(errors));
  return data.agreement;
};

const head = async () => parseCheckpoint(await (await anybody.fetch('/transparency/checkpoint')).text())!;

describe('a signed agreement', () => {
  it('has a proof that anybody checks without the platform, in any browser and in Node alike', async () => {
    const { id, contentHash, position } = await house.signed();
    const agreement = await signingProofOf(house.inStreet, id, position);
    const { bundle, fileName } = agreement!.signingProof!;
    expect(fileName).toBe('校地共建协议.gongjian-proof.json');
    for (const cryptography of [nodeCryptography, portableCryptography]) {
      const verdict = await verifyFile(Buffer.from(bundle), cryptography);
      if ('problem' in verdict) throw new Error(verdict.problem);
      const { entries, document, signatures } = verdict.proven;
      expect(entries.map(({ event }) => event.type)).toEqual(['AgreementSigned', 'AgreementSigned', 'AgreementConcluded']);
      expect(entries.map(({ event }) => event.data['unitId'])).toEqual([house.college.unitId, house.street.unitId, undefined]);
      expect(document).toEqual({ text: agreement!.canonicalDocument, sha256: contentHash });
      expect(signatures).toMatchObject([{ trusted: undefined, key: { signer: 'log' } }]);
    }
    expect(await signingProofOf(stranger, id, position)).toBeNull();
  });

  it('has none before the first signature', async () => {
    const { id, position } = await house.agreed();
    expect(await signingProofOf(house.inCollege, id, position)).toMatchObject({ signingProof: null });
  });
});

describe('an entry of a timeline', () => {
  it('has a proof of the event exactly as it is stored', async () => {
    const { id, position } = await house.signed();
    const entries = await timelineOf(house.inCollege, id, position);
    expect(entries).toHaveLength(10);
    for (const { proof, id: eventId, eventType } of entries) {
      const verdict = await verifyFile(Buffer.from(proof!.bundle), nodeCryptography);
      expect(verdict).toMatchObject({ proven: { entries: [{ event: { id: eventId, type: eventType } }] } });
    }
    const stored = [];
    for await (const event of house.gate.read(`agreement-${id}`, { asStored: true })) stored.push(event);
    expect(entries.toReversed().map(({ proof }) => JSON.parse(proof!.leaf) as object)).toEqual(
      stored.map(({ stream, revision, type, id: eventId, data, metadata }) => ({
        ...{ stream, revision, type, data, metadata, id: eventId, logId: expect.any(String) },
      })),
    );
  });

  it('gives nobody what was written before he was let in', async () => {
    const { id, position } = await house.agreed();
    const entries = await timelineOf(house.inStreet, id, position);
    const without = entries.filter(({ proof }) => proof === null).map(({ eventType }) => eventType);
    expect(without).toEqual(['DraftRevised', 'AgreementDrafted']);
    expect(JSON.stringify(entries)).not.toContain('底价');
    expect(JSON.stringify(await timelineOf(house.inCollege, id, position))).toContain('底价');
  });

  it('is missing for those who may not see the object, as one that never was', async () => {
    const { id, position } = await house.agreed();
    const [{ id: eventId }] = (await timelineOf(house.inCollege, id, position)) as [Entry];
    const query = `query ($id: ID!) { inclusionProof(eventId: $id) { leaf } }`;
    const hidden = await stranger.ask(query, { id: eventId });
    const unknown = await stranger.ask(query, { id: '00000000-0000-4000-8000-000000000000' });
    expect({ data: hidden.data, errors: hidden.errors }).toEqual({ data: unknown.data, errors: unknown.errors });
    expect(hidden.data).toEqual({ inclusionProof: null });
    expect((await anybody.ask(query, { id: eventId })).data).toEqual({ inclusionProof: null });
    expect((await house.inCollege.ask(query, { id: eventId })).data).toMatchObject({ inclusionProof: { leaf: expect.any(String) } });
  });
});

describe('what anybody may fetch', () => {
  it('are heads, tiles and keys, from which the root follows', async () => {
    await house.signed();
    const administrator = await house.platform.signedIn(await house.platform.operator());
    const { data } = await administrator.ask<{ signTreeHead: { treeHead: { size: number; rootHash: string } } }>(
      'mutation { signTreeHead { treeHead { size rootHash checkpoint } refusal { code } } }',
    );
    const { size, root } = await head();
    expect(data!.signTreeHead.treeHead).toMatchObject({ size, rootHash: Buffer.from(root).toString('hex') });
    const tile = Buffer.from(await (await anybody.fetch(`/transparency/tile/0/000.p/${size}`)).arrayBuffer());
    expect(tile).toHaveLength(size * 32);
    const rootOf = (hashes: Buffer[]): Buffer => {
      if (hashes.length === 1) return hashes[0]!;
      const split = 2 ** Math.ceil(Math.log2(hashes.length) - 1);
      const sides = [rootOf(hashes.slice(0, split)), rootOf(hashes.slice(split))];
      return createHash('sha256')
        .update(Buffer.concat([Buffer.of(1), ...sides]))
        .digest();
    };
    const leaves = Array.from({ length: size }, (_, at) => tile.subarray(at * 32, at * 32 + 32));
    expect(rootOf(leaves).equals(root)).toBe(true);
    expect(await (await anybody.fetch('/transparency/key')).text()).toMatch(/^gongjian\.log\/[0-9a-f-]{36}\+[0-9a-f]{8}\+AV?\S+\n$/);
    for (const path of [
      'tile/entries/000',
      'tile/0/001',
      'tile/0/../../log.keys',
      'tile/0/..%2f..%2fleaves',
      'leaves',
      'log.keys',
      'heads.jsonl',
    ]) {
      expect((await anybody.fetch(`/transparency/${path}`)).status).toBe(404);
    }
  });

  it('is a new head for administrators alone', async () => {
    const { data } = await house.inCollege.ask('mutation { signTreeHead { treeHead { size } refusal { code } } }');
    expect(data).toEqual({ signTreeHead: { treeHead: null, refusal: { code: 'NOT_ENTITLED' } } });
  });

  it('is the proof that each head continues those before', async () => {
    const before = await head();
    const { id, position } = await house.signed();
    await signingProofOf(house.inCollege, id, position);
    const after = await head();
    expect(after.size).toBeGreaterThan(before.size);
    const query = `query { consistencyProof(from: ${before.size}, to: ${after.size}) { path fromRootHash toRootHash } }`;
    const { data } = await anybody.ask<{ consistencyProof: { path: string[] } }>(query);
    const path = data!.consistencyProof.path.map((hash) => fromBase64(hash)!);
    const given = { from: before.size, to: after.size, path, fromRoot: before.root, toRoot: after.root };
    expect(await verifyConsistency(nodeCryptography, given)).toBe(true);
    const { errors } = await anybody.ask(`query { consistencyProof(from: 1, to: 100000) { path } }`);
    expect(errors![0]!.extensions).toMatchObject({ code: 'TREE_SIZE_UNKNOWN', field: 'to' });
    const { data: heads } = await anybody.ask<{ treeHeads: { size: number }[] }>('{ treeHeads(first: 5) { size rootHash signedAt } }');
    expect(heads!.treeHeads.map(({ size }) => size)).toEqual(expect.arrayContaining([before.size, after.size]));
    expect(await (await anybody.fetch(`/transparency/checkpoint/${before.size}`)).text()).toContain(`\n${before.size}\n`);
  });
});

describe('the files of the log', () => {
  it('hold the whole log, and the private key is for its owner alone', async () => {
    const { id, position } = await house.signed();
    await signingProofOf(house.inCollege, id, position);
    const report = await verifyLog(house.gate, house.platform.directory);
    expect(report.problems).toEqual([]);
    expect(report).toMatchObject({ heads: expect.any(Number), tiles: 1 });
    expect(report.heads).toBeGreaterThan(1);
    const secrets = join(house.platform.directory, 'transparency', report.logId, 'log.keys');
    expect((await stat(secrets)).mode & 0o777).toBe(0o600);
    expect(await readFile(secrets, 'utf8')).toMatch(/^PRIVATE\+KEY\+/);
  });
});
