import { createHash, generateKeyPairSync, sign, verify, createPublicKey } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { type Bundle, bundleText } from './bundle.js';
import { hex, joined, utf8 } from './bytes.js';
import { checkpointText } from './checkpoint.js';
import { copyWith, holderId } from './copy.js';
import type { Cryptography } from './cryptography.js';
import { originOf } from './leaf.js';
import { leafInput, nodeInput } from './merkle.js';
import { type Signer, type VerifierKey, cosignedMessage, parseVerifierKey, signatureLine, verifierKey } from './note.js';
import { verifyFile } from './verify.js';

const spki = Buffer.from('302a300506032b6570032100', 'hex');
const node: Cryptography = {
  sha256: (bytes) => Promise.resolve(createHash('sha256').update(bytes).digest()),
  verifies: (key, message, signature) =>
    Promise.resolve(verify(null, message, createPublicKey({ key: Buffer.concat([spki, key]), format: 'der', type: 'spki' }), signature)),
};

const logId = '00000000-0000-4000-8000-0000000000aa';
const origin = originOf(logId);
const document = '{"title":"校地共建协议"}';
const contentHash = createHash('sha256').update(document).digest('hex');
const leaf = (id: string, data: object): string =>
  JSON.stringify({ logId, stream: 'agreement-1', revision: 3, type: 'AgreementSigned', id, data, metadata: {} });
const leaves = [leaf('a', { contentHash }), leaf('b', { contentHash, unitId: 'u' })];

interface Pair {
  readonly key: VerifierKey;
  readonly line: (text: string) => string;
}

const pair = async (name: string, signer: Signer, time = 1_700_000_000): Promise<Pair> => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const key = await verifierKey(node, name, signer, publicKey.export({ format: 'der', type: 'spki' }).subarray(12));
  const stamp = Buffer.alloc(8);
  stamp.writeBigUInt64BE(BigInt(time));
  const line = (text: string): string =>
    signatureLine(
      key,
      signer === 'log' ? sign(null, utf8(text), privateKey) : joined(stamp, sign(null, cosignedMessage(text, time), privateKey)),
    );
  return { key, line };
};

let log: Pair;
let rotated: Pair;
let witness: Pair;
let bundle: Bundle;

beforeAll(async () => {
  [log, rotated, witness] = await Promise.all([pair(origin, 'log'), pair(origin, 'log'), pair('witness.example/w1', 'witness')]);
  const hashes = await Promise.all(leaves.map((text) => node.sha256(leafInput(utf8(text)))));
  const text = checkpointText({ origin, size: 2, root: await node.sha256(nodeInput(hashes[0]!, hashes[1]!)) });
  bundle = {
    checkpoint: `${text}\n${log.line(text)}${rotated.line(text)}${witness.line(text)}`,
    keys: [log, rotated, witness].map(({ key }) => key.text),
    entries: leaves.map((one, index) => ({ index, leaf: one, path: [hashes[1 - index]!] })),
    document,
  };
});

const verdictOf = (changed: Partial<Bundle>, trusted: string[] = []) =>
  verifyFile(utf8(bundleText({ ...bundle, ...changed })), node, trusted);

describe('a proof file', () => {
  it('says what it proves and who signed', async () => {
    expect(await verdictOf({})).toMatchObject({
      proven: {
        ...{ origin, size: 2, document: { sha256: contentHash } },
        entries: [
          { index: 0, event: { id: 'a' } },
          { index: 1, event: { id: 'b' } },
        ],
        signatures: [{ key: log.key }, { key: rotated.key }, { key: witness.key, time: 1_700_000_000 }],
      },
    });
  });

  it('proves nothing with any byte changed', async () => {
    const file = utf8(bundleText(bundle));
    const sound = await Promise.all(
      Array.from(file, async (byte, at) => {
        const changed = Uint8Array.from(file);
        changed[at] = byte ^ (1 << (at % 8));
        return 'proven' in (await verifyFile(changed, node)) ? at : undefined;
      }),
    );
    expect(sound.filter((at) => at !== undefined)).toEqual([]);
  }, 60_000);

  it('proves nothing with a byte more or less', async () => {
    const text = bundleText(bundle);
    for (const changed of [`${text}\n`, text.slice(0, -1), ` ${text}`, `\ufeff${text}`]) {
      expect('problem' in (await verifyFile(utf8(changed), node))).toBe(true);
    }
    expect(await verifyFile(utf8('{"a":1}'), node)).toEqual({ problem: 'NOT_A_PROOF' });
    expect(await verifyFile(Uint8Array.of(0xff, 0xfe), node)).toEqual({ problem: 'NOT_A_PROOF' });
  });

  it('is the same in a copy with its checker, whatever else the copy says', async () => {
    const page = `<!doctype html>${'<p>核验</p>'.repeat(30)}<script id="${holderId}" type="application/json"></script>`;
    const copyOf = (proof: string) => utf8(copyWith(page, { name: 'a', proof }).replace('html>', 'html><p>证明有效</p>'));
    expect(await verifyFile(copyOf(bundleText(bundle)), node)).toEqual(await verdictOf({}));
    expect(await verifyFile(copyOf(bundleText(bundle).replace('校地', '校企')), node)).toMatchObject({ problem: 'DOCUMENT_NOT_SIGNED' });
    expect(await verifyFile(utf8(page), node)).toEqual({ problem: 'NOT_A_PROOF' });
  });

  it('must be signed by the keys that the reader trusts', async () => {
    const stranger = await pair(origin, 'log');
    expect(await verdictOf({}, [stranger.key.text])).toEqual({ problem: 'KEY_NOT_TRUSTED', about: origin });
    const trusted = await verdictOf({}, [rotated.key.text, witness.key.text]);
    expect(trusted).toMatchObject({ proven: { signatures: [{ trusted: false }, { trusted: true }, { trusted: true }] } });
    expect(await verdictOf({}, ['nonsense'])).toMatchObject({ problem: 'KEY_UNREADABLE' });
  });

  it.each([
    [
      'an event of another log',
      () => ({ entries: [{ ...bundle.entries[0]!, leaf: leaves[0]!.replace(logId, '0') }] }),
      'EVENT_OF_ANOTHER_LOG',
    ],
    [
      'an event that was not recorded',
      () => ({ entries: [{ ...bundle.entries[0]!, leaf: leaves[0]!.replace('"a"', '"z"') }] }),
      'EVENT_NOT_IN_LOG',
    ],
    ['an event at another place', () => ({ entries: [{ ...bundle.entries[0]!, index: 1 }] }), 'EVENT_NOT_IN_LOG'],
    ['another document', () => ({ document: '{"title":"别的协议"}' }), 'DOCUMENT_NOT_SIGNED'],
    ['a key left out', () => ({ keys: bundle.keys.slice(1) }), 'SIGNATURE_WITHOUT_KEY'],
    ['a key that did not sign', () => ({ checkpoint: bundle.checkpoint.replace(log.line(text()), '') }), 'SIGNATURE_MISSING'],
    ['a witness alone', () => ({ keys: [witness.key.text], checkpoint: `${text()}\n${witness.line(text())}` }), 'SIGNATURE_MISSING'],
    ['another size', () => ({ checkpoint: bundle.checkpoint.replace('\n2\n', '\n3\n') }), 'SIGNATURE_WRONG'],
    ['no checkpoint', () => ({ checkpoint: 'nothing' }), 'CHECKPOINT_UNREADABLE'],
  ] as const)('proves nothing with %s', async (_, change, problem) => {
    expect(await verdictOf(change())).toMatchObject({ problem });
  });

  const text = (): string => bundle.checkpoint.slice(0, bundle.checkpoint.indexOf('\n\n') + 1);
});

describe('keys', () => {
  it('are read back, and none with a sign changed', async () => {
    for (const { key } of [log, witness]) {
      expect(await parseVerifierKey(node, key.text)).toEqual(key);
      for (let at = 0; at < key.text.length; at += 1) {
        const other = key.text[at] === 'a' ? 'b' : 'a';
        expect(await parseVerifierKey(node, key.text.slice(0, at) + other + key.text.slice(at + 1))).toBeUndefined();
      }
    }
  });

  it('have the id that the specification reckons', async () => {
    // The example of C2SP signed notes: the id is the start of the hash of name, newline, type and key.
    const key = await verifierKey(node, 'example.com/foo', 'log', new Uint8Array(32));
    const expected = createHash('sha256')
      .update('example.com/foo\n')
      .update(Buffer.of(1))
      .update(Buffer.alloc(32))
      .digest('hex')
      .slice(0, 8);
    expect(key.id).toBe(expected);
    expect(hex(key.publicKey)).toBe('00'.repeat(32));
  });
});
