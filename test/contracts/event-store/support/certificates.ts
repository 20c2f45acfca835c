import 'reflect-metadata';
import { KeyObject } from 'node:crypto';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  BasicConstraintsExtension,
  ExtendedKeyUsage,
  ExtendedKeyUsageExtension,
  SubjectAlternativeNameExtension,
  X509CertificateGenerator,
} from '@peculiar/x509';

/** The files of a root and of a server's certificate that it issued. */
export interface Certificates {
  directory: string;
  /** The root's certificate, for clients. */
  root: string;
  /** What tells a server of them. */
  options: string[];
}

const DAY_MS = 86_400_000;
const signingAlgorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
const keyPair = () => crypto.subtle.generateKey(signingAlgorithm, true, ['sign', 'verify']);

const forThisMachine = new SubjectAlternativeNameExtension([
  { type: 'dns', value: 'localhost' },
  { type: 'ip', value: '127.0.0.1' },
]);

/** Makes a root of its own and a certificate for this machine in a directory of their own; both hold for a day. */
export const makeCertificates = async (): Promise<Certificates> => {
  const directory = mkdtempSync(join(tmpdir(), 'event-store-certificates-'));
  const [roots, root, node, key] = ['ca', 'ca/ca.crt', 'node.crt', 'node.key'].map((name) => join(directory, name)) as Four;
  const [issuer, own] = await Promise.all([keyPair(), keyPair()]);
  const held = { signingAlgorithm, notBefore: new Date(Date.now() - DAY_MS), notAfter: new Date(Date.now() + DAY_MS) };
  const [rootCertificate, certificate] = await Promise.all([
    X509CertificateGenerator.createSelfSigned({
      ...{ ...held, name: 'CN=test root', keys: issuer },
      extensions: [new BasicConstraintsExtension(true)],
    }),
    X509CertificateGenerator.create({
      ...{ ...held, subject: 'CN=test node', issuer: 'CN=test root', publicKey: own.publicKey, signingKey: issuer.privateKey },
      extensions: [forThisMachine, new ExtendedKeyUsageExtension([ExtendedKeyUsage.serverAuth])],
    }),
  ]);
  mkdirSync(roots);
  writeFileSync(root, rootCertificate.toString('pem'));
  writeFileSync(node, certificate.toString('pem'));
  writeFileSync(key, KeyObject.from(own.privateKey).export({ type: 'pkcs8', format: 'pem' }));
  const options = [...['--certificate-file', node, '--certificate-private-key-file', key], ...['--trusted-root-certificates-path', roots]];
  return { directory, root, options };
};

type Four = [string, string, string, string];
