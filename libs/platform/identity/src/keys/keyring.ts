import { createHmac } from 'node:crypto';
import { type Id, type Sealed, type Unsealed, Refusal } from '@gongjian/kernel';
import { type Run, sql } from '@gongjian/read-models';
import { identityRefusals } from '../identity.refusals.js';
import { decrypt, encrypt, newKey, pack, unpack } from './cipher.js';
import { passwordOf } from '../secrets.js';
import { KeysUnusable, MasterKeys } from './master-keys.js';

/** A key as a table keeps it: wrapped under a master key. */
export interface WrappedKey {
  readonly key: Buffer;
  readonly master: number;
}

/** A person's key beside a column sealed under it. */
export interface SealedColumn extends WrappedKey {
  readonly id: Id;
  readonly sealed: Buffer;
}

const lookup = 'lookup';
const secrets = 'secrets';
const batch = 1_000;

/**
 * Keys of people. Read from the table each time they are needed and kept nowhere else, so that nothing about a person can be
 * opened from the moment on at which the row is gone, in whichever process.
 */
export class Keyring {
  private constructor(
    private readonly run: Run,
    private readonly masters: MasterKeys,
    private readonly lookupKey: Buffer,
    private readonly secretsKey: Buffer,
  ) {}

  /** Opens on a database whose tables are there; refuses master keys that are not the ones it was written with. */
  static async open(run: Run, masters: MasterKeys): Promise<Keyring> {
    const named = async (name: string) => {
      const made = await wrap(masters, newKey(), name);
      await run(
        sql`insert into own.keyring (name, key, master) values (${name}, ${made.key}, ${made.master}) on conflict (name) do nothing`,
      );
      const [kept] = await run(sql<WrappedKey>`select key, master from own.keyring where name = ${name}`);
      return unwrap(masters, kept!, name);
    };
    return new Keyring(run, masters, await named(lookup), await named(secrets));
  }

  /** A keyring without keys, for drawing the schema without a database. */
  static empty(): Keyring {
    return new Keyring(() => Promise.resolve([]), MasterKeys.none(), Buffer.alloc(0), Buffer.alloc(0));
  }

  /** What an address is found by, since the address itself lies sealed. */
  addressHash(address: string): string {
    return createHmac('sha256', this.lookupKey).update(address.trim().normalize('NFKC').toLowerCase()).digest('hex');
  }

  /** A secret of the platform's settings, for a column; `about` has to be told again to open it. */
  sealSecret(about: string, plain: string): Buffer {
    return pack(encrypt(this.secretsKey, Buffer.from(plain), about));
  }

  /** What `sealSecret` was given. */
  openSecret(about: string, sealed: Buffer): string {
    return decrypt(this.secretsKey, unpack(sealed), about).toString('utf8');
  }

  /** A mark on a text that nobody without this keyring can make, for one purpose. */
  markOf(purpose: string, text: string): string {
    return createHmac('sha256', this.secretsKey).update(`${purpose}\n${text}`).digest('base64url');
  }

  /** The first password of an account that is opened by a repeatable act: the same for the same act, and for nobody else to reckon. */
  firstPassword(act: string): string {
    return passwordOf(createHmac('sha256', this.lookupKey).update(`first-password/${act}`).digest().subarray(0, 16));
  }

  /** A new key for a person, to be kept, with the columns sealed under it. */
  async newPerson(id: Id, columns: readonly string[]): Promise<WrappedKey & { readonly sealed: readonly Buffer[] }> {
    const key = newKey();
    return { ...(await wrap(this.masters, key, id)), sealed: columns.map((plain) => pack(encrypt(key, Buffer.from(plain), id))) };
  }

  /** The text of a column sealed under the key beside it. */
  async textOf({ sealed, ...owner }: SealedColumn): Promise<string> {
    return (await this.textsOf(owner, [sealed]))[0]!;
  }

  /** The texts of several columns of one person. */
  async textsOf({ id, ...wrapped }: WrappedKey & { readonly id: Id }, sealed: readonly Buffer[]): Promise<string[]> {
    const key = await unwrap(this.masters, wrapped, id);
    return sealed.map((column) => decrypt(key, unpack(column), id).toString('utf8'));
  }

  /** A text for a column of the person. */
  async column(id: Id, plain: string): Promise<Buffer> {
    return pack(encrypt(this.keyIn(await this.keysOf([id]), id), Buffer.from(plain), id));
  }

  /** Seals what an event says of people. Refused for a person who is unknown or erased. */
  async seal(values: readonly Unsealed[]): Promise<readonly Sealed[]> {
    const keys = await this.keysOf(values.map(({ person }) => person));
    return values.map(({ person, plain }) => {
      const { iv, ciphertext, tag } = encrypt(this.keyIn(keys, person), Buffer.from(JSON.stringify(plain)), person);
      return { v: 1, person, iv: iv.toString('base64'), ciphertext: ciphertext.toString('base64'), tag: tag.toString('base64') };
    });
  }

  /** What was sealed, in the order given; undefined where the person was erased. */
  async unseal(values: readonly Sealed[]): Promise<unknown[]> {
    const keys = await this.keysOf(values.map(({ person }) => person));
    return values.map(({ person, iv, ciphertext, tag }) => {
      const key = keys.get(person);
      if (!key) return undefined;
      const parts = { iv: Buffer.from(iv, 'base64'), ciphertext: Buffer.from(ciphertext, 'base64'), tag: Buffer.from(tag, 'base64') };
      return JSON.parse(decrypt(key, parts, person).toString('utf8')) as unknown;
    });
  }

  /** Wraps every key that lies under an older master key under the current one; answers how many. */
  async rewrap(): Promise<number> {
    const { version } = this.masters.current;
    const own = await this.run(
      sql<
        WrappedKey & { name: string }
      >`select name, key, master from own.keyring where name in (${lookup}, ${secrets}) and master <> ${version}`,
    );
    for (const { name, ...wrapped } of own) {
      const { key, master } = await wrap(this.masters, await unwrap(this.masters, wrapped, name), name);
      await this.run(sql`update own.keyring set key = ${key}, master = ${master} where name = ${name}`);
    }
    for (let done = 0; ;) {
      const old = await this.run(
        sql<WrappedKey & { id: Id }>`select person_id as id, key, master from own.person_key where master <> ${version} limit ${batch}`,
      );
      if (old.length === 0) return done;
      for (const { id, ...wrapped } of old) {
        const { key, master } = await wrap(this.masters, await unwrap(this.masters, wrapped, id), id);
        await this.run(sql`update own.person_key set key = ${key}, master = ${master} where person_id = ${id}`);
      }
      done += old.length;
    }
  }

  private async keysOf(ids: readonly Id[]): Promise<ReadonlyMap<Id, Buffer>> {
    const found = await this.run(
      sql<
        WrappedKey & { id: Id }
      >`select person_id as id, key, master from own.person_key where person_id = any(${[...new Set(ids)]}::uuid[])`,
    );
    return new Map(await Promise.all(found.map(async ({ id, ...wrapped }) => [id, await unwrap(this.masters, wrapped, id)] as const)));
  }

  private keyIn(keys: ReadonlyMap<Id, Buffer>, id: Id): Buffer {
    const key = keys.get(id);
    if (!key) throw new Refusal(identityRefusals.PERSON_HAS_NO_KEY);
    return key;
  }
}

const wrap = async (masters: MasterKeys, key: Buffer, about: string): Promise<WrappedKey> => {
  const { version, key: master } = masters.current;
  return { key: pack(encrypt(master, key, about)), master: version };
};

const unwrap = async (masters: MasterKeys, { key, master }: WrappedKey, about: string): Promise<Buffer> => {
  const opening = await masters.of(master);
  try {
    return decrypt(opening, unpack(key), about);
  } catch {
    throw new KeysUnusable(
      `第 ${master} 版主密钥与数据库不符，个人信息无法解密。请恢复原来的 master.key 或 GONGJIAN_MASTER_KEY。`,
      `Master key ${master} is not the one this database was written with. Restore the master.key or GONGJIAN_MASTER_KEY it belongs to.`,
    );
  }
};
