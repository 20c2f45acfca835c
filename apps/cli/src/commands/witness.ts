import { join } from 'node:path';
import type { VerifierKey } from '@gongjian/proof';
import type { Command } from 'commander';
import { action, withExamples } from '../command/define.js';
import { Failed, exitCodes } from '../command/exit-codes.js';
import { makeFolder } from '../make-folder.js';

interface Options {
  readonly name: string;
  readonly log: readonly string[];
  readonly directory: string;
  readonly host: string;
  readonly port: string;
}

const keysOf = async (texts: readonly string[]): Promise<VerifierKey[]> => {
  const [{ parseVerifierKey }, { nodeCryptography }] = await Promise.all([import('@gongjian/proof'), import('@gongjian/transparency')]);
  const keys = await Promise.all(texts.map((text) => parseVerifierKey(nodeCryptography, text)));
  const unreadable = keys.findIndex((key) => key?.signer !== 'log');
  if (unreadable >= 0)
    throw new Failed(exitCodes.usage, `公钥无法识读：${texts[unreadable]}`, `This is no key of a log: ${texts[unreadable]}`);
  return keys as VerifierKey[];
};

const portOf = (text: string): number => {
  if (/^\d{1,5}$/.test(text) && Number(text) < 65_536) return Number(text);
  throw new Failed(
    exitCodes.usage,
    `--port 须为 0 至 65535 的整数，不能是 ${text}。`,
    `--port takes a number from 0 to 65535, not ${text}.`,
  );
};

/** `gongjian witness`: signs tree heads of logs that only grow (C2SP tlog-witness). */
export const witnessCommand = (program: Command): void => {
  const command = program
    .command('witness')
    .summary('运行见证方 · run a witness')
    .description('运行见证方：只为没有改写历史的日志签名。Runs a witness of transparency logs.')
    .requiredOption('--name <name>', '见证方名称，如 witness.example/w1。The name of the witness.')
    .requiredOption('--log <key...>', '所见证日志的公钥（见 /transparency/key）。Keys of the logs it looks at.')
    .option('--directory <path>', '保存密钥与所见树头的目录。Where its key and memory lie.', 'witness')
    .option('--host <host>', '监听地址。The address to listen on.', '127.0.0.1')
    .option('--port <port>', '端口。The port.', '4380')
    .action(
      action<Options>(async (_, { name, log, directory, host, port }) => {
        const { signingKeysAt, startWitness } = await import('@gongjian/transparency');
        const logs = await keysOf(log.flatMap((text) => text.split('\n')).filter(Boolean));
        makeFolder(directory);
        const [key] = await signingKeysAt(join(directory, 'witness.key'), name, 'witness');
        const { url } = await startWitness({ key: key!, logs, directory, host, port: portOf(port), report: console.error });
        console.log(`见证方已启动。 The witness runs.\n  GONGJIAN_WITNESSES="${key!.key.text} ${url}"`);
      }),
    );
  withExamples(command, ['npx gongjian witness --name witness.example/w1 --log "$(curl -s http://127.0.0.1:4000/transparency/key)"']);
};
