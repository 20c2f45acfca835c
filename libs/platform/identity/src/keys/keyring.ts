import { createHmac } from 'node:crypto';
import { type Id, type Sealed, type Unsealed, Refusal } from '@gongjian/kernel';
import { type Run, sql } from '@gongjian/read-models';
import { identityRefusals } from '../identity.refusals.js';
import { decrypt, encrypt, newKey, pack, unpack } from './cipher.js';
import { passwordOf } from '../secrets.js';
import { KeysUnusable, type MasterKey, MasterKeys } from './master-keys.js';

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

/** The keys of the platform itself. The master key that the first lies under is the one in use: new keys are wrapped under it. */
const lookup = 'lookup';
const secrets = 'secrets';
const rotation = 'rotation';
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
      const made = wrap(masters.newest, newKey(), name);
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

  /** A new key for a person, to be kept while `isInUse` holds for its master key, with the columns sealed under it. */
  async newPerson(id: Id, columns: readonly string[]): Promise<WrappedKey & { readonly sealed: readonly Buffer[] }> {
    const key = newKey();
    const version = await this.inUse();
    const master = { version, key: await this.masters.of(version) };
    return { ...wrap(master, key, id), sealed: columns.map((plain) => pack(encrypt(key, Buffer.from(plain), id))) };
  }

  /** The number of the master key that new keys are wrapped under. */
  async inUse(): Promise<number> {
    const [row] = await this.run(sql<{ master: number }>`select master from own.keyring where name = ${lookup}`);
    return row!.master;
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

  /** How many keys lie under each master key. */
  wrapped(): Promise<{ master: number; keys: number }[]> {
    return this.run(
      sql<{ master: number; keys: number }>`select master, count(*)::int as keys
        from (select master from own.keyring where name <> ${rotation} union all select master from own.person_key) as every
        group by master order by master`,
    );
  }

  /** The number of the master key to which a rotation that did not come to its end goes. */
  async rotatingTo(): Promise<number | undefined> {
    const [row] = await this.run(sql<{ master: number }>`select master from own.keyring where name = ${rotation}`);
    return row?.master;
  }

  /**
   * Has a master key in use from here on: no person's key that was wrapped under another one is kept any more. In one transaction, which
   * also notes that a rotation has begun.
   */
  async use(version: number, run: Run): Promise<void> {
    const own = await run(
      sql<WrappedKey & { name: string }>`select name, key, master from own.keyring where name in (${lookup}, ${secrets}) for update`,
    );
    for (const { name, ...wrapped } of own) {
      const { key } = await this.rewrapped(wrapped, version, name);
      await run(sql`update own.keyring set key = ${key}, master = ${version} where name = ${name}`);
    }
    await run(
      sql`insert into own.keyring (name, key, master) values (${rotation}, '', ${version}) on conflict (name) do update set master = excluded.master`,
    );
  }

  /** Notes that the rotation has come to its end. */
  async endRotation(): Promise<void> {
    await this.run(sql`delete from own.keyring where name = ${rotation}`);
  }

  /** Wraps every person's key that lies under another master key under the one in use; answers how many. */
  async rewrap(told: (done: number) => void = () => undefined): Promise<number> {
    const version = await this.inUse();
    for (let done = 0; ; told(done)) {
      const old = await this.run(
        sql<WrappedKey & { id: Id }>`select person_id as id, key, master from own.person_key where master <> ${version} limit ${batch}`,
      );
      if (old.length === 0) return done;
      const keys = await Promise.all(old.map(async ({ id, ...wrapped }) => (await this.rewrapped(wrapped, version, id)).key));
      // A key that went with its person meanwhile, or made room for another, is left alone.
      await this.run(
        sql`update own.person_key k set key = made.key, master = ${version}
          from unnest(${old.map(({ id }) => id)}::uuid[], ${old.map(({ key }) => key)}::bytea[], ${keys}::bytea[]) as made (id, old, key)
          where k.person_id = made.id and k.key = made.old`,
      );
      done += old.length;
    }
  }

  private async rewrapped(wrapped: WrappedKey, version: number, about: string): Promise<WrappedKey> {
    const key = await unwrap(this.masters, wrapped, about);
    return wrap({ version, key: await this.masters.of(version) }, key, about);
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

/** Whether a master key is still the one in use; it stays so until the statement that asks is done. */
export const isInUse = (master: number) => sql`select from own.keyring where name = ${lookup} and master = ${master}::int for share`;

const wrap = ({ version, key: master }: MasterKey, key: Buffer, about: string): WrappedKey => ({
  key: pack(encrypt(master, key, about)),
  master: version,
});

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
