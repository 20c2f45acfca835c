import type { MasterKeys } from '@gongjian/identity';
import type { Database } from '@gongjian/read-models';
import type { SigningKeysOf } from '@gongjian/transparency';
import { type Command, Option } from 'commander';
import { type Surroundings, action, withExamples } from '../command/define.js';
import { exitCodes, refused } from '../command/exit-codes.js';
import { table } from '../command/output.js';
import { type Stores, withStores } from '../command/stores.js';
import { withDatabase } from '../with-database.js';

interface Rotate {
  readonly keepOld?: boolean;
}

interface RotateSigning extends Rotate {
  readonly retireOld?: boolean;
}

/** Runs the work over the master keys of a platform and the database that names the one in use. */
const withMasterKeys = async <T>(
  { databaseUrl, data }: Stores,
  work: (database: Database, masters: MasterKeys) => Promise<T>,
): Promise<T> => {
  const { KeysUnusable, MasterKeys } = await import('@gongjian/identity');
  try {
    return await withDatabase(databaseUrl, async (database) =>
      work(database, await MasterKeys.find(data.path, process.env.GONGJIAN_MASTER_KEY)),
    );
  } catch (error) {
    throw error instanceof KeysUnusable ? refused(error.zh, error.en) : error;
  }
};

const signingKeysOf = async ({ eventStoreUrl, data }: Stores): Promise<SigningKeysOf> => {
  const { EventStore } = await import('@gongjian/event-store');
  const store = EventStore.connect(eventStoreUrl, { commandKey: Buffer.alloc(32), definitions: [] });
  try {
    return { dataDirectory: data.path, logId: await store.identity(), fromEnvironment: process.env.GONGJIAN_LOG_KEYS };
  } finally {
    await store.close();
  }
};

const states = { used: '使用中 in use', waiting: '待启用 not in use yet', old: '旧 old', missing: '缺失 missing' } as const;

const masterKeysIn = (stores: Stores) =>
  withMasterKeys(stores, async (database, masters) => {
    const { Keyring } = await import('@gongjian/identity');
    const keyring = await Keyring.open((query) => database.own(query), masters);
    const [inUse, wrapped, kept, rotatingTo] = [
      await keyring.inUse(),
      await keyring.wrapped(),
      await masters.versions(),
      await keyring.rotatingTo(),
    ];
    const stateOf = (version: number): keyof typeof states => {
      if (!kept.includes(version)) return 'missing';
      return version === inUse ? 'used' : version > inUse ? 'waiting' : 'old';
    };
    const versions = [...new Set([...kept, ...wrapped.map(({ master }) => master)])].sort((a, b) => a - b);
    return {
      source: masters.inEnvironment ? 'environment' : 'file',
      unfinished: rotatingTo !== undefined,
      keys: versions.map((version) => ({
        version,
        state: stateOf(version),
        wraps: wrapped.find(({ master }) => master === version)?.keys ?? 0,
      })),
    };
  });

const list = async ({ data, output }: Surroundings): Promise<number> =>
  withStores(data, 'shared', async (stores) => {
    const { listSigningKeys } = await import('@gongjian/transparency');
    const master = await masterKeysIn(stores);
    const signing = await listSigningKeys(await signingKeysOf(stores));
    output.text(
      [
        table([
          ['主密钥 master key', '状态 state', '其下密钥 keys under it'],
          ...master.keys.map(({ version, state, wraps }) => [String(version), states[state], String(wraps)]),
        ]),
        `  来自 from ${master.source === 'file' ? 'master.key' : 'GONGJIAN_MASTER_KEY'}`,
        '',
        table([
          ['签名密钥 signing key', '状态 state'],
          ...signing.map(({ text, signs }) => [text, signs ? '签署 signs' : '仅供核验 verifies what it signed']),
        ]),
      ].join('\n'),
    );
    if (master.unfinished)
      output.warn('轮换尚未完成：请再次运行 npx gongjian keys rotate', 'a rotation is unfinished: run npx gongjian keys rotate again');
    output.result({ master, signing });
    return master.unfinished || master.keys.some(({ state }) => state === 'missing') ? exitCodes.notWell : exitCodes.done;
  });

const rotate = async ({ data, output }: Surroundings, { keepOld = false }: Rotate): Promise<void> =>
  withStores(data, 'shared', (stores) =>
    withMasterKeys(stores, async (database, masters) => {
      const { rotateMasterKey } = await import('@gongjian/identity');
      const progress = output.progress('重新包裹密钥', 'wrapping keys anew');
      const rotated = await rotateMasterKey(database, masters, {
        keepOld,
        told: (_, done, of) => void (done !== undefined && progress.at(done, of)),
      });
      progress.end(String(rotated.rewrapped));
      const { version, resumed, retired, kept } = rotated;
      if (resumed) output.say('继续了此前中断的轮换', 'went on with a rotation that was broken off');
      output.say(
        `第 ${version} 版主密钥已在使用，运行中的进程自行取用`,
        `master key ${version} is in use; running processes take it up by themselves`,
      );
      if (retired.length > 0)
        output.say(
          `旧的第 ${retired.join('、')} 版已删除；不含 master.key 的旧备份须另有其旧密钥方可恢复`,
          `removed the old ${retired.join(', ')}; a backup of before that holds no master.key needs the old one from elsewhere`,
        );
      if (kept.length > 0 && masters.inEnvironment)
        output.say(
          `已无内容以第 ${kept.join('、')} 版加密：请从各进程的 GONGJIAN_MASTER_KEY 中删去并重启它们`,
          `nothing lies under ${kept.join(', ')} any more: take it out of GONGJIAN_MASTER_KEY of every process and restart them`,
        );
      else if (kept.length > 0)
        output.say(`旧的第 ${kept.join('、')} 版仍保留在 master.key 中`, `the old ${kept.join(', ')} is kept in master.key`);
      output.result({ ...rotated, source: masters.inEnvironment ? 'environment' : 'file' });
    }),
  );

const rotateSigning = async ({ data, output }: Surroundings, { keepOld, retireOld }: RotateSigning): Promise<void> =>
  withStores(data, 'shared', async (stores) => {
    const { rotateSigningKey } = await import('@gongjian/transparency');
    const old = keepOld ? 'keep' : retireOld ? 'only retire' : 'retire';
    const { added, signing, retired } = await rotateSigningKey(await signingKeysOf(stores), { old });
    if (added)
      output.say(
        `新公钥 ${added.text}，自下一个树头起签署，届时在 /transparency/key 公布`,
        'the new key, which signs from the next tree head on and is published with it',
      );
    if (retired.length > 0)
      output.say(`${retired.join('、')} 不再签署；此前出具的证明照常有效`, 'signs no more; proofs made before hold as they did');
    output.result({ added: added?.text ?? null, signing, retired });
  });

/** `gongjian keys …`. */
export const keysCommand = (program: Command): void => {
  const group = program
    .command('keys')
    .summary('密钥 · keys')
    .description('密钥：列出、轮换。平台可照常运行。\nKeys: list and change them. The platform may run.');
  withExamples(
    group
      .command('list')
      .description(
        '主密钥与签名密钥的状况（不显示密钥）；轮换未完成或缺少密钥时退出码为 3。\nMaster keys and signing keys, without any secret; the exit code is 3 where a rotation is unfinished or a key is missing.',
      )
      .action(action(list)),
    ['npx gongjian keys list', 'npx gongjian --json keys list'],
  );
  withExamples(
    group
      .command('rotate')
      .description(
        '启用新的主密钥，将所有密钥改以其加密，然后删除旧的主密钥；中断后再次运行即可继续。\n' +
          '主密钥来自 GONGJIAN_MASTER_KEY 时：先在各进程的该变量中添加新密钥并重启，再运行本命令，最后删去旧密钥并重启。\n' +
          'Bring a new master key into use, wrap every key under it and remove the old one; run it again after a break and it goes on.\n' +
          'Where GONGJIAN_MASTER_KEY gives the keys: add the new one there for every process and restart them, run this, then take the old one out and restart them.',
      )
      .option('--keep-old', '保留旧的主密钥 · keep the old master key')
      .action(action(rotate)),
    ['npx gongjian keys rotate --keep-old', 'npx gongjian keys rotate'],
  );
  withExamples(
    group
      .command('rotate-signing')
      .description(
        '为透明日志启用新的签名密钥，旧密钥不再签署，但继续核验其已签内容。有见证方时先加 --keep-old，告知新公钥后再以 --retire-old 停用。\n' +
          'Have a new key sign the tree heads. The old one signs no more and goes on verifying what it signed. With witnesses use --keep-old, tell them the new key, then --retire-old.',
      )
      .option('--keep-old', '新旧密钥一同签署 · both the new and the old key sign')
      .addOption(
        new Option('--retire-old', '不生成新密钥，仅最新的继续签署 · make no new key, have the newest alone sign').conflicts('keepOld'),
      )
      .action(action(rotateSigning)),
    ['npx gongjian keys rotate-signing --keep-old', 'npx gongjian keys rotate-signing --retire-old', 'npx gongjian keys rotate-signing'],
  );
};
