import { chmod, link, mkdir, open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { newKey } from './cipher.js';

/** A reason why the keys cannot be used, for the one who operates the platform. */
export class KeysUnusable extends Error {
  constructor(
    readonly zh: string,
    readonly en: string,
  ) {
    super(`${zh}\n${en}`);
  }
}

/** A master key with its number. The database says which one is in use: a newer one waits for a rotation, older ones open what is not rewrapped yet. */
export interface MasterKey {
  readonly version: number;
  readonly key: Buffer;
}

const entry = /^(?:(\d+):)?([0-9a-f]{64})$/i;

const parse = (text: string, source: string): MasterKey[] =>
  text
    .split(/[\s,]+/)
    .filter(Boolean)
    .map((part) => {
      const [, version = '1', hex] = entry.exec(part) ?? [];
      if (!hex || Number(version) < 1)
        throw new KeysUnusable(
          `${source} 中的主密钥无效。格式为“版本:64位十六进制”。`,
          `${source} holds no valid master key; each is written version:64 hexadecimal digits.`,
        );
      return { version: Number(version), key: Buffer.from(hex, 'hex') };
    });

const lineOf = ({ version, key }: MasterKey): string => `${version}:${key.toString('hex')}\n`;

/** The keys under which the keys of people lie wrapped: from the environment, or from a file in the data directory. */
export class MasterKeys {
  private constructor(
    /** Those of the file and what was there before: a row read a moment ago may lie under one that was retired since. */
    private known: ReadonlyMap<number, Buffer>,
    /** Undefined where they came from the environment. */
    private readonly file: string | undefined,
  ) {}

  /** None at all. */
  static none(): MasterKeys {
    return MasterKeys.made([]);
  }

  /** Those of the variable GONGJIAN_MASTER_KEY, else of the file `master.key`, which is made where it is missing. */
  static async open(directory: string, fromEnvironment?: string): Promise<MasterKeys> {
    if (fromEnvironment) return MasterKeys.made(parse(fromEnvironment, 'GONGJIAN_MASTER_KEY'));
    const file = join(directory, 'master.key');
    await mkdir(directory, { recursive: true });
    const draft = `${file}.${process.pid}`;
    await writeFile(draft, lineOf({ version: 1, key: newKey() }), { mode: 0o600, flush: true });
    await link(draft, file).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
    await rm(draft, { force: true });
    if (((await stat(file)).mode & 0o077) !== 0) await chmod(file, 0o600);
    return MasterKeys.made(await MasterKeys.inFile(file), file);
  }

  /** The same for whoever must not make one: refused where the file is missing. */
  static async find(directory: string, fromEnvironment?: string): Promise<MasterKeys> {
    if (fromEnvironment) return MasterKeys.open(directory, fromEnvironment);
    const file = join(directory, 'master.key');
    const keys = await MasterKeys.inFile(file).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
      throw new KeysUnusable(
        `没有 ${file}，环境中也没有 GONGJIAN_MASTER_KEY。请以平台启动时的环境运行，或用 --data 指定其数据目录。`,
        `There is no ${file}, and no GONGJIAN_MASTER_KEY in the environment. Run this in the environment of the platform, or name its data directory with --data.`,
      );
    });
    return MasterKeys.made(keys, file);
  }

  private static made(keys: readonly MasterKey[], file?: string): MasterKeys {
    return new MasterKeys(new Map(keys.map(({ version, key }) => [version, key])), file);
  }

  private static async inFile(file: string): Promise<MasterKey[]> {
    const keys = parse(await readFile(file, 'utf8'), file);
    if (keys.length === 0) throw new KeysUnusable(`${file} 是空的，请从备份恢复。`, `${file} is empty; restore it from its backup.`);
    return keys;
  }

  /** Whether they stand in the environment, where nothing can be added to them or taken away. */
  get inEnvironment(): boolean {
    return this.file === undefined;
  }

  /** The newest known, which is the first to be used on an empty database. */
  get newest(): MasterKey {
    const version = Math.max(...this.known.keys());
    return { version, key: this.known.get(version)! };
  }

  /** The numbers that are kept now. */
  async versions(): Promise<readonly number[]> {
    return (await this.kept()).map(({ version }) => version);
  }

  /** The key of that number; looks into the file again for one that another process has added. */
  async of(version: number): Promise<Buffer> {
    if (!this.known.has(version) && this.file) await this.kept();
    const key = this.known.get(version);
    if (key) return key;
    throw new KeysUnusable(
      `缺少第 ${version} 版主密钥，个人信息无法解密。请恢复 master.key 或 GONGJIAN_MASTER_KEY。`,
      `Master key ${version} is missing, so what is said of people cannot be opened. Restore master.key or GONGJIAN_MASTER_KEY.`,
    );
  }

  /** Adds a new key to the file and answers its number. Nothing lies under it before it is on disk. */
  async add(): Promise<number> {
    const kept = await this.kept();
    const version = kept.at(-1)!.version + 1;
    await this.write([...kept, { version, key: newKey() }]);
    return version;
  }

  /** Takes all keys but one out of the file: what is still wrapped under them, such as in old backups, opens no more. */
  async retireAllBut(version: number): Promise<readonly number[]> {
    const kept = await this.kept();
    const staying = kept.filter((one) => one.version === version);
    if (staying.length === 0) await this.of(version);
    else if (staying.length < kept.length) await this.write(staying);
    return kept.map((one) => one.version).filter((one) => one !== version);
  }

  /** Those that are kept now, the oldest first. */
  private async kept(): Promise<MasterKey[]> {
    const keys = this.file ? await MasterKeys.inFile(this.file) : [...this.known].map(([version, key]) => ({ version, key }));
    this.known = new Map([...this.known, ...keys.map(({ version, key }) => [version, key] as const)]);
    return keys.toSorted((a, b) => a.version - b.version);
  }

  private async write(keys: readonly MasterKey[]): Promise<void> {
    const { file } = this;
    if (!file)
      throw new KeysUnusable(
        '主密钥来自环境变量，请在其中增减版本。',
        'The master keys come from the environment: add and remove them there.',
      );
    // One name, so that what a break leaves behind is written over by the next try.
    const draft = `${file}.draft`;
    await writeFile(draft, keys.map(lineOf).join(''), { mode: 0o600, flush: true });
    await rename(draft, file);
    const directory = await open(dirname(file), 'r');
    await directory.sync().finally(() => directory.close());
    await this.kept();
  }
}
