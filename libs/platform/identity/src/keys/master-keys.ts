import { chmod, link, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { newKey } from './cipher.js';

/** A reason why the keys cannot be used, for the one who operates the platform. */
export class KeysUnusable extends Error {
  constructor(zh: string, en: string) {
    super(`${zh}\n${en}`);
  }
}

/** A master key with its number; the highest is the one in use, older ones only open what is not rewrapped yet. */
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

  private static made(keys: readonly MasterKey[], file?: string): MasterKeys {
    return new MasterKeys(new Map(keys.map(({ version, key }) => [version, key])), file);
  }

  private static async inFile(file: string): Promise<MasterKey[]> {
    const keys = parse(await readFile(file, 'utf8'), file);
    if (keys.length === 0) throw new KeysUnusable(`${file} 是空的，请从备份恢复。`, `${file} is empty; restore it from its backup.`);
    return keys;
  }

  /** The one to wrap with. */
  get current(): MasterKey {
    const version = Math.max(...this.known.keys());
    return { version, key: this.known.get(version)! };
  }

  get versions(): readonly number[] {
    return [...this.known.keys()].sort((a, b) => a - b);
  }

  /** The key of that number; looks into the file again for one that another process has added. */
  async of(version: number): Promise<Buffer> {
    if (!this.known.has(version) && this.file) await this.reread();
    const key = this.known.get(version);
    if (key) return key;
    throw new KeysUnusable(
      `缺少第 ${version} 版主密钥，个人信息无法解密。请恢复 master.key 或 GONGJIAN_MASTER_KEY。`,
      `Master key ${version} is missing, so what is said of people cannot be opened. Restore master.key or GONGJIAN_MASTER_KEY.`,
    );
  }

  /** Adds a new key to the file and answers its number. */
  async add(): Promise<number> {
    await this.reread();
    const version = this.current.version + 1;
    await this.write([...this.all(), { version, key: newKey() }]);
    return version;
  }

  /** Takes all keys but the newest out of the file: what is still wrapped under them, such as in old backups, opens no more. */
  async retire(): Promise<readonly number[]> {
    await this.reread();
    const { current } = this;
    const retired = this.versions.filter((version) => version !== current.version);
    await this.write([current]);
    return retired;
  }

  private all(): MasterKey[] {
    return this.versions.map((version) => ({ version, key: this.known.get(version)! }));
  }

  private async reread(): Promise<void> {
    if (!this.file)
      throw new KeysUnusable(
        '主密钥来自环境变量，请在其中增减版本。',
        'The master keys come from the environment: add and remove them there.',
      );
    this.known = new Map((await MasterKeys.inFile(this.file)).map(({ version, key }) => [version, key]));
  }

  private async write(keys: readonly MasterKey[]): Promise<void> {
    const draft = `${this.file}.${process.pid}`;
    await writeFile(draft, keys.map(lineOf).join(''), { mode: 0o600, flush: true });
    await rename(draft, this.file!);
    this.known = new Map(keys.map(({ version, key }) => [version, key]));
  }
}
