import { generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The files of a root and of a server's certificate that it issued. */
export interface Certificates {
  directory: string;
  /** The root's certificate, for clients. */
  root: string;
  /** What tells a server of them. */
  options: string[];
}

/** Makes a root of its own and a certificate for this machine in a directory of their own; both hold for a day. */
export const makeCertificates = (): Certificates => {
  const directory = mkdtempSync(join(tmpdir(), 'event-store-certificates-'));
  const [roots, root, node, key] = ['ca', 'ca/ca.crt', 'node.crt', 'node.key'].map((name) => join(directory, name)) as Four;
  const [issuer, own] = [keyPair(), keyPair()];
  mkdirSync(roots);
  writeFileSync(root, certificate('test root', issuer.publicKey, 'test root', issuer.privateKey, [isRoot]));
  writeFileSync(node, certificate('test node', own.publicKey, 'test root', issuer.privateKey, [forThisMachine, isServer]));
  writeFileSync(key, own.privateKey.export({ type: 'pkcs8', format: 'pem' }));
  const options = [...['--certificate-file', node, '--certificate-private-key-file', key], ...['--trusted-root-certificates-path', roots]];
  return { directory, root, options };
};

type Four = [string, string, string, string];

const keyPair = () => generateKeyPairSync('ec', { namedCurve: 'P-256' });

/** The tags of DER that a certificate needs. */
const tags = { boolean: 0x01, integer: 0x02, bits: 0x03, octets: 0x04, oid: 0x06, text: 0x0c, time: 0x17, sequence: 0x30, set: 0x31 };

const der = (tag: number, ...parts: Uint8Array[]): Buffer => {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
};

const sequence = (...parts: Uint8Array[]) => der(tags.sequence, ...parts);

/** An object identifier: its first two numbers share a byte, the others go in sevens of bits. */
const oid = (dotted: string): Buffer => {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  const sevens = (value: number): number[] => (value < 0x80 ? [value] : [...sevens(value >> 7).map((part) => part | 0x80), value & 0x7f]);
  return der(tags.oid, Buffer.from([40 * first + second, ...rest.flatMap(sevens)]));
};

const named = (commonName: string) => sequence(der(tags.set, sequence(oid('2.5.4.3'), der(tags.text, Buffer.from(commonName)))));

const time = (milliseconds: number) => {
  const digits = new Date(milliseconds).toISOString().replace(/\D/g, '').slice(2, 14);
  return der(tags.time, Buffer.from(`${digits}Z`));
};

const extension = (id: string, value: Buffer) => sequence(oid(id), der(tags.octets, value));
const isRoot = extension('2.5.29.19', sequence(der(tags.boolean, Buffer.of(0xff))));
const isServer = extension('2.5.29.37', sequence(oid('1.3.6.1.5.5.7.3.1')));
const forThisMachine = extension('2.5.29.17', sequence(der(0x82, Buffer.from('localhost')), der(0x87, Buffer.of(127, 0, 0, 1))));

const DAY_MS = 86_400_000;

/** A certificate as PEM, of the public key and signed by the issuer's. */
const certificate = (subject: string, publicKey: KeyObject, issuer: string, issuerKey: KeyObject, extensions: Buffer[]): string => {
  const algorithm = sequence(oid('1.2.840.10045.4.3.2'));
  const serial = randomBytes(12);
  serial[0] = 1;
  const body = sequence(
    der(0xa0, der(tags.integer, Buffer.of(2))),
    der(tags.integer, serial),
    algorithm,
    named(issuer),
    sequence(time(Date.now() - DAY_MS), time(Date.now() + DAY_MS)),
    named(subject),
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(...extensions)),
  );
  const whole = sequence(body, algorithm, der(tags.bits, Buffer.of(0), sign('sha256', body, issuerKey)));
  const lines = whole.toString('base64').replace(/.{64}/g, '$&\n').trimEnd();
  return `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`;
};
