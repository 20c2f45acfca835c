import { qualified, quote } from './names.js';

/** How many rows one way of fitting may bring in of one kind: what is asked too broadly is not read to its end. */
export const mostHits = 200;

/** How many rows that fit are asked whether they may be seen, before it is begun with what may be seen. */
export const mostLooked = 4_000;

const suffix = '_search';

/** Whether the read model is one that search looks at. */
export const isSearch = (name: string): boolean => name.endsWith(suffix);

/** By who may see, and by what is said; they serve past moments as well. */
export const searchIndexes = (table: string): string[] =>
  ['unit_ids', 'grams'].map((column) => `create index ${quote(`${table}_${column}`)} on ${qualified(table)} using gin (${column})`);

/** One way in which rows fit. */
interface Way {
  readonly grams: string;
  readonly text: string;
  readonly rank: string;
  readonly further?: string;
}

/** In what an object is called. */
const outside: readonly Way[] = [
  { grams: 'beginning', text: 'head', rank: '1', further: 'starts_with(s.head, terms[1])' },
  { grams: 'head', text: 'head', rank: 'case when s.number_key = question then 0 else 2 end' },
  { grams: 'sound', text: 'sounds', rank: 'case when starts_with(s.sounds, terms[1]) then 3 else 4 end' },
];

/** In what it says. */
const inside: readonly Way[] = [{ grams: 'everywhere', text: 'body', rank: '5' }];

/** Pairs of neighbours prove a word of two characters; a longer one has to be looked for. */
const contained = (text: string) => `not exists (select from unnest(terms) as t where length(t) > 2 and strpos(s.${text}, t) = 0)`;

/** Looks in one kind of object in one way; a row may be told twice. */
const look = (name: string, { grams, text, rank, further }: Way): string => {
  const kind = `'${name.slice(0, -suffix.length)}'`;
  const found = `select ${kind}::text, s.key, ${rank}, length(s.title), s.changed_at`;
  const fits = `from ${qualified(name)} s where s.grams @> ${grams} and s.valid_from <= moment and (s.valid_to is null or s.valid_to > moment)
      and ${contained(text)}${further ? ` and ${further}` : ''}`;
  return `if ${kind} = any(kinds) and cardinality(${grams}) > 0 then
      looked := 0; hits := 0;
      for kind, key, rank, width, changed_at, visible in ${found}, s.unit_ids && units ${fits} limit ${mostLooked} loop
        looked := looked + 1;
        continue when not visible;
        return next;
        hits := hits + 1;
        exit when hits = ${mostHits};
      end loop;
      if looked = ${mostLooked} and hits < ${mostHits} then
        return query ${found} ${fits} and s.unit_ids && units limit ${mostHits};
        get diagnostics hits = row_count;
      end if;
      many := many + hits;
    end if;`;
};

const looks = (names: readonly string[], ways: readonly Way[]): string =>
  names.flatMap((name) => ways.map((way) => look(name, way))).join('\n    ');

/**
 * `read.search`: the rows that fit and that the viewer of the transaction may see. An index behind row security serves no operator
 * that may leak, so the function reads past the policies and asks itself who may see, by the setting that the policies ask.
 * Where titles alone are more than are listed, what is said inside is not looked at. It begins with what fits, since an index of
 * who may see costs the more the more units somebody sees for; only who is shown little of much that fits is served by that index.
 */
export const searchFunction = (names: readonly string[]): string => {
  const searched = names.filter(isSearch);
  return `drop function if exists read.search; create function read.search(question text, terms text[], beginning bigint[], head bigint[],
      sound bigint[], everywhere bigint[], kinds text[], moment bigint)
    returns table (kind text, key text, rank int, width int, changed_at timestamptz)
    language plpgsql stable security definer set search_path = pg_catalog set plan_cache_mode = force_custom_plan set enable_seqscan = off
    as $search$
    #variable_conflict use_variable
    declare
      units uuid[] := coalesce(nullif(current_setting('gongjian.units', true), '')::uuid[], '{}');
      many bigint := 0;
      looked int;
      hits int;
      visible boolean;
    begin
    ${looks(searched, outside)}
    if many < ${mostHits} then
    ${looks(searched, inside) || 'null;'}
    end if;
    end $search$`;
};
