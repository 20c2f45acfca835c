import { createPrivateKey, X509Certificate } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Certificate } from '@gongjian/event-store-server';
import { OptionError, type CertificateFiles } from './options.js';

const PEM = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;

/** The certificate of the server out of its files, checked as far as that can be done without a client; throws OptionError. */
export const readCertificate = ({ certificate, privateKey, roots }: CertificateFiles, warnings: string[]): Certificate => {
  const [cert, key] = [read('certificate-file', certificate), read('certificate-private-key-file', privateKey)];
  const [own, ...between] = certificatesIn('certificate-file', certificate, cert);
  if (!own) throw new OptionError(`--certificate-file ${certificate} holds no certificate as PEM.`);
  if (!own.checkPrivateKey(privateKeyIn(privateKey, key)))
    throw new OptionError(`The key in ${privateKey} is not that of the certificate in ${certificate}.`);
  if (roots !== undefined && !leadsToRoot(own, between, rootsIn(roots)))
    throw new OptionError(`None of the certificates in ${roots} (--trusted-root-certificates-path) has issued ${certificate}.`);
  if (Date.parse(own.validTo) < Date.now()) {
    warnings.push(
      `警告：证书已于 ${own.validTo} 过期，客户端会拒绝连接。\nWarning: the certificate ended on ${own.validTo}; clients will refuse it.`,
    );
  }
  return { cert, key };
};

const read = (option: string, file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new OptionError(`--${option} cannot be read: ${(error as Error).message}`);
  }
};

const certificatesIn = (option: string, file: string, text: string): X509Certificate[] => {
  try {
    return (text.match(PEM) ?? []).map((pem) => new X509Certificate(pem));
  } catch {
    throw new OptionError(`--${option}: what ${file} holds is no certificate.`);
  }
};

/** What is wrong with a key is not repeated: it might be shown with the key. */
const privateKeyIn = (file: string, text: string) => {
  try {
    return createPrivateKey(text);
  } catch {
    throw new OptionError(`--certificate-private-key-file ${file} holds no private key as PEM, or one under a password.`);
  }
};

const rootsIn = (directory: string): X509Certificate[] => {
  const option = 'trusted-root-certificates-path';
  try {
    const files = readdirSync(directory)
      .map((name) => join(directory, name))
      .filter((file) => statSync(file).isFile());
    return files.flatMap((file) => certificatesIn(option, file, read(option, file)));
  } catch (error) {
    throw error instanceof OptionError ? error : new OptionError(`--${option} cannot be read: ${(error as Error).message}`);
  }
};

const leadsToRoot = (own: X509Certificate, between: readonly X509Certificate[], roots: readonly X509Certificate[]): boolean => {
  let last = own;
  for (;;) {
    if (roots.some((root) => issued(root, last))) return true;
    const next = between.find((one) => one.raw.compare(last.raw) !== 0 && issued(one, last));
    if (!next) return false;
    between = between.filter((one) => one !== next);
    last = next;
  }
};

const issued = (issuer: X509Certificate, one: X509Certificate) => one.checkIssued(issuer) && one.verify(issuer.publicKey);
