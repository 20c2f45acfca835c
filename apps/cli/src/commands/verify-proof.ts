import { readFile } from 'node:fs/promises';
import type { Problem, Proven } from '@gongjian/proof';
import type { Command } from 'commander';

const sentences: Readonly<Record<Problem, string>> = {
  NOT_A_PROOF: '这不是证明文件。 This is no proof file.',
  ALTERED: '文件在出具之后被改动过。 The file was changed after it was issued.',
  CHECKPOINT_UNREADABLE: '树头无法识读。 The tree head cannot be read.',
  KEY_UNREADABLE: '公钥无法识读。 A key cannot be read.',
  SIGNATURE_MISSING: '缺少应有的签名。 A signature is missing.',
  SIGNATURE_WITHOUT_KEY: '有签名找不到对应的公钥。 There is no key for a signature.',
  SIGNATURE_WRONG: '签名不成立。 A signature does not hold.',
  KEY_NOT_TRUSTED: '您信任的公钥没有签署该证明。 A key that you trust has not signed.',
  EVENT_UNREADABLE: '有记录无法识读。 An event cannot be read.',
  EVENT_OF_ANOTHER_LOG: '有记录属于另一份日志。 An event belongs to another log.',
  EVENT_NOT_IN_LOG: '有记录不在日志之中。 An event does not stand in the log.',
  DOCUMENT_NOT_SIGNED: '所附文本与签署的内容不一致。 The document is not the one that was signed.',
};

const told = ({ entries, signatures, origin, size, root, document }: Proven): string[] => [
  '证明有效。 The proof holds.',
  ...entries.map(({ index, event }) => {
    const { recordedAt = '', unitId = '' } = event.metadata as Record<string, string>;
    return `  ${index + 1}/${size}  ${event.type}  ${recordedAt}  ${event.stream}  unit ${unitId}`;
  }),
  ...(document ? [`  文本 document  SHA-256 ${document.sha256}`] : []),
  `  日志 log  ${origin}  root ${root}`,
  ...signatures.map(({ key, time, trusted }) => {
    const seen = time === undefined ? '' : `  ${new Date(time * 1000).toISOString()}`;
    const trust = trusted ? '受信任 trusted' : '请与出具方公布的公钥核对 compare it with what the issuer publishes';
    return `  ${key.signer === 'log' ? '签名 signed by' : '见证 witnessed by'}  ${key.text}${seen}  (${trust})`;
  }),
  '  未证明：内容是否属实、登记时间是否准确、此后是否有变更。 Not proven: that it is true, the time of recording, what came later.',
];

/** Checks a proof file without asking any server; 0 where it holds, 3 where it does not, 1 where it cannot be read. */
export const verifyProof = async (
  path: string,
  trusted: readonly string[],
): Promise<{ code: number; lines: string[]; verdict?: object }> => {
  const file = await readFile(path).catch((error: NodeJS.ErrnoException) => error);
  if (file instanceof Error) return { code: 1, lines: [`无法读取 ${path}。 ${path} cannot be read (${file.code}).`] };
  const [{ verifyFile }, { nodeCryptography }] = await Promise.all([import('@gongjian/proof'), import('@gongjian/transparency')]);
  const verdict = await verifyFile(file, nodeCryptography, trusted);
  if ('proven' in verdict) return { code: 0, lines: told(verdict.proven), verdict: { valid: true, ...verdict.proven } };
  const { problem, about } = verdict;
  const lines = [`证明无效。 The proof does not hold. ${problem}`, `  ${sentences[problem]}${about === undefined ? '' : ` ${about}`}`];
  return { code: 3, lines, verdict: { valid: false, problem, about } };
};

/** `gongjian verify-proof <file>`. */
export const verifyProofCommand = (program: Command): void => {
  program
    .command('verify-proof <file>')
    .description('核验证明文件或自带核验的网页，不联网。Checks a proof file, or the page that holds one, without any server.')
    .option('--key <key...>', '只信任这些公钥。Keys that must have signed, as /transparency/key lists them.')
    .addHelpText(
      'after',
      '\nExample:\n  gongjian verify-proof agreement.gongjian-proof.json\n\nExit codes: 0 holds, 3 does not hold, 1 cannot be read.',
    )
    .action(async (path: string, _: object, command: Command) => {
      const { key = [], json = false } = command.optsWithGlobals<{ key?: string[]; json?: boolean }>();
      const { code, lines, verdict } = await verifyProof(path, key);
      const hexed = (_: string, value: unknown): unknown => (value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value);
      console.log(json ? JSON.stringify(verdict ?? { valid: false, problem: lines[0] }, hexed, 2) : lines.join('\n'));
      process.exitCode = code;
    });
};
