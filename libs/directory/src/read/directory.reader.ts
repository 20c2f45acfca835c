import { type HeldPost, PostBook } from '@gongjian/identity';
import type { Id, LocalDate, Right, UnitId } from '@gongjian/kernel';
import { type At, Rows, type Viewer } from '@gongjian/read-models';
import { Injectable } from '@nestjs/common';
import { type PostKind, postRights } from '../events/index.js';
import { postState } from './post-state.projection.js';
import { unitState } from './unit-state.projection.js';

/** So long a question waits for a position before it is to be asked again. */
const patienceMs = 5_000;

/** The platform itself, asking who may do what before anybody is signed in. */
const platform: Viewer = { unitIds: [], signedIn: true };

const kindsWith = (right: Right): string[] =>
  Object.entries(postRights).flatMap(([kind, rights]) => ((rights as readonly Right[]).includes(right) ? [kind] : []));

/** What lies between the rows of the directory: children, posts of a unit, posts of a person, subtrees. */
@Injectable()
export class DirectoryReader extends PostBook {
  readonly kinds = ['unit', 'post'];

  constructor(private readonly rows: Rows) {
    super();
  }

  /** The ids of the units directly below each unit, by name. */
  async childrenOf(unitIds: readonly UnitId[], viewer: Viewer, at: At): Promise<ReadonlyMap<UnitId, readonly UnitId[]>> {
    const found = await this.rows.query<Pair>(
      viewer,
      at,
      (sql, tableOf) => sql`select parent_id as owner, id from ${tableOf(unitState)} as t
        where parent_id = any(${unitIds}::uuid[]) order by title collate "zh-x-icu", id`,
    );
    return grouped(found);
  }

  /** The ids of the posts of each unit, by title. */
  async postsOf(unitIds: readonly UnitId[], viewer: Viewer, at: At): Promise<ReadonlyMap<UnitId, readonly Id[]>> {
    const found = await this.rows.query<Pair>(
      viewer,
      at,
      (sql, tableOf) => sql`select unit_id as owner, id from ${tableOf(postState)} as t
        where unit_id = any(${unitIds}::uuid[]) order by title collate "zh-x-icu", id`,
    );
    return grouped(found);
  }

  /** The units of those ids and their posts, by the names they bear. */
  async within(unitIds: readonly UnitId[]): Promise<Within> {
    const [units, posts] = await Promise.all([
      this.rows.query<Within['units'][number]>(
        platform,
        undefined,
        (sql, tableOf) => sql`select id, title as name, parent_id as "parentId" from ${tableOf(unitState)} as t
          where id = any(${[...unitIds]}::uuid[])`,
      ),
      this.rows.query<Within['posts'][number]>(
        platform,
        undefined,
        (sql, tableOf) => sql`select id, unit_id as "unitId", title, holder_id as "holderId" from ${tableOf(postState)} as t
          where unit_id = any(${[...unitIds]}::uuid[])`,
      ),
    ]);
    return { units, posts };
  }

  /** The posts that the person holds on the day, the longest held first. A term's last day is a day in office. */
  async heldBy(personId: Id, on: LocalDate): Promise<HeldPost[]> {
    const held = await this.rows.query<Omit<HeldPost, 'rights'> & { kind: PostKind }>(
      platform,
      undefined,
      (sql, tableOf) => sql`select p.id as "postId", p.title, p.unit_id as "unitId", u.title as "unitName", p.kind
        from ${tableOf(postState)} as p join ${tableOf(unitState)} as u on u.id = p.unit_id
        where p.holder_id = ${personId}::uuid and p.from_on <= ${on}::date and (p.until_on is null or p.until_on >= ${on}::date)
        order by p.from_on, p.id`,
    );
    return held.map(({ kind, ...post }) => ({ ...post, rights: postRights[kind] }));
  }

  /** Every post of the unit whose holder administers it, held or not. */
  async administeringIn(unitId: UnitId): Promise<Id[]> {
    const found = await this.rows.query<{ id: Id }>(
      platform,
      undefined,
      (sql, tableOf) =>
        sql`select id from ${tableOf(postState)} as t where unit_id = ${unitId}::uuid and kind = any(${kindsWith('administer')}::text[])`,
    );
    return found.map(({ id }) => id);
  }

  /** The people who hold a post with the right in the unit on the day, as known up to a position of the log; waits for it. */
  async holding(unitId: UnitId, right: Right, on: LocalDate, upTo: bigint): Promise<Id[]> {
    await this.rows.waitUntil([postState], upTo, patienceMs);
    const found = await this.rows.query<{ id: Id }>(
      platform,
      undefined,
      (sql, tableOf) => sql`select distinct holder_id as id from ${tableOf(postState)} as t
        where unit_id = ${unitId}::uuid and kind = any(${kindsWith(right)}::text[]) and holder_id is not null
          and from_on <= ${on}::date and (until_on is null or until_on >= ${on}::date) order by 1`,
    );
    return found.map(({ id }) => id);
  }

  /** Every post that names the person as its holder in any of its versions, the last one given first. */
  everHeldBy(personId: Id): Promise<{ postId: Id; unitId: UnitId }[]> {
    return this.rows.query<{ postId: Id; unitId: UnitId }>(
      platform,
      undefined,
      (sql) => sql`select id as "postId", unit_id as "unitId" from ${sql.table('read.post_state')}
        where holder_id = ${personId}::uuid group by id, unit_id order by max(valid_from) desc`,
    );
  }

  /** The people who hold a post of one of the units, or are to hold it. */
  async holdersIn(unitIds: readonly UnitId[]): Promise<ReadonlySet<Id>> {
    const found = await this.rows.query<{ id: Id }>(
      platform,
      undefined,
      (sql, tableOf) => sql`select distinct holder_id as id from ${tableOf(postState)} as t
        where unit_id = any(${[...unitIds]}::uuid[]) and holder_id is not null`,
    );
    return new Set(found.map(({ id }) => id));
  }

  /** The root above the unit that was registered before all others: the house that set the platform up. */
  async operatingUnit(): Promise<UnitId | undefined> {
    const [found] = await this.rows.query<{ id: UnitId }>(
      platform,
      undefined,
      (sql, tableOf) => sql`with recursive units as (select id, parent_id from ${tableOf(unitState)} as t),
        above as (
          select * from units where id = (select id from ${sql.table('read.unit_state')} order by valid_from limit 1)
          union select units.* from units join above on units.id = above.parent_id
        )
        select id from above where parent_id is null`,
    );
    return found?.id;
  }

  /** The unit and all units below it. */
  async subtreeOf(unitId: UnitId): Promise<UnitId[]> {
    // `union` without `all` ends even where two moves at once made a circle.
    const found = await this.rows.query<{ id: UnitId }>(
      platform,
      undefined,
      (sql, tableOf) => sql`with recursive units as (select id, parent_id from ${tableOf(unitState)} as t),
        below as (select ${unitId}::uuid as id union select units.id from units join below on units.parent_id = below.id)
        select id from below`,
    );
    return found.map(({ id }) => id);
  }
}

/** Units and their posts, as an import asks for them. */
export interface Within {
  readonly units: readonly { readonly id: UnitId; readonly name: string; readonly parentId: UnitId | null }[];
  readonly posts: readonly { readonly id: Id; readonly unitId: UnitId; readonly title: string; readonly holderId: Id | null }[];
}

interface Pair {
  readonly owner: Id;
  readonly id: Id;
}

const grouped = (pairs: readonly Pair[]): ReadonlyMap<Id, readonly Id[]> => {
  const groups = new Map<Id, Id[]>();
  for (const { owner, id } of pairs) groups.set(owner, [...(groups.get(owner) ?? []), id]);
  return groups;
};
