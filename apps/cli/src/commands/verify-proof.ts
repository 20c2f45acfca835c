import { readFile } from 'node:fs/promises';
import type { Problem, Proven } from '@gongjian/proof';
import type { Command } from 'commander';
import { action, withExamples } from '../command/define.js';
import { exitCodes } from '../command/exit-codes.js';

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

/** Checks a proof file without asking any server: done where it holds, not well where it does not, a fault where it cannot be read. */
export const verifyProof = async (
  path: string,
  trusted: readonly string[],
): Promise<{ code: number; lines: string[]; verdict?: object }> => {
  const file = await readFile(path).catch((error: NodeJS.ErrnoException) => error);
  if (file instanceof Error) return { code: exitCodes.fault, lines: [`无法读取 ${path}。 ${path} cannot be read (${file.code}).`] };
  const [{ verifyFile }, { nodeCryptography }] = await Promise.all([import('@gongjian/proof'), import('@gongjian/transparency')]);
  const verdict = await verifyFile(file, nodeCryptography, trusted);
  if ('proven' in verdict) return { code: exitCodes.done, lines: told(verdict.proven), verdict: { valid: true, ...verdict.proven } };
  const { problem, about } = verdict;
  const lines = [`证明无效。 The proof does not hold. ${problem}`, `  ${sentences[problem]}${about === undefined ? '' : ` ${about}`}`];
  return { code: exitCodes.notWell, lines, verdict: { valid: false, problem, about } };
};

interface Options {
  readonly key?: readonly string[];
}

/** `gongjian verify-proof <file>`. */
export const verifyProofCommand = (program: Command): void => {
  const command = program
    .command('verify-proof <file>')
    .summary('核验证明文件 · check a proof file')
    .description(
      '核验证明文件或自带核验的网页，不联网；不成立时退出码为 3，无法读取时为 1。\n' +
        'Check a proof file, or the page that holds one, without any server; the exit code is 3 where it does not hold, 1 where it cannot be read.',
    )
    .option('--key <key...>', '只信任这些公钥。Keys that must have signed, as /transparency/key lists them.')
    .action(
      action<Options>(async ({ output }, { key = [] }, path) => {
        const { code, lines, verdict } = await verifyProof(path!, key);
        output.text(lines.join('\n'));
        output.result(verdict ?? { valid: false, problem: lines[0] });
        return code;
      }),
    );
  withExamples(command, ['npx gongjian verify-proof agreement.gongjian-proof.json']);
};
