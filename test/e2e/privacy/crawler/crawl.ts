import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { type Id, type RecordedEvent, aggregateIdOf } from '@gongjian/kernel';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { markOf } from '../../../histories/commands.js';
import { theCalendarId } from '../../../histories/random-history.js';
import type { Model, Subject } from './model.js';
import { commandsOn, queries, selectionOf } from './selections.js';
import { type Onlooker, filesIn } from './world.js';

type Json = Readonly<Record<string, unknown>>;
interface Connection {
  readonly totalCount: number;
  readonly nodes: readonly Json[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const atOnce = 6;
const typeOf = new Map(queries.map((field) => [field.name, field.type]));
const objects = ['agreement', 'project', 'brand', 'cohort', 'unit'] as const;
const lists = { agreements: 'agreement', projects: 'project', brands: 'brand', cohorts: 'cohort', units: 'unit' } as const;

/** All that one onlooker is answered, held against what he may see. */
export class Crawl {
  answers = 0;
  private readonly differences: string[] = [];
  private readonly secrets: readonly { readonly id: Id; readonly words: readonly string[] }[];
  private readonly registered: ReadonlySet<string>;

  constructor(
    private readonly onlooker: Onlooker,
    private readonly model: Model,
    registered: ReadonlySet<string>,
  ) {
    this.registered = registered;
    // That there is a calendar, and its id, is the same for everybody on every platform.
    this.secrets = model.hidden(onlooker).map(({ id }) => ({ id, words: id === theCalendarId ? [markOf(id)] : [id, markOf(id)] }));
  }

  private differs(what: string): void {
    this.differences.push(`${this.onlooker.name}: ${what}`);
  }

  private same(what: string, found: unknown, expected: unknown): void {
    const [one, other] = [JSON.stringify(found), JSON.stringify(expected)];
    if (one !== other) this.differs(`${what}: answered ${one.slice(0, 600)}, expected ${other.slice(0, 600)}`);
  }

  /** What was found to differ since the last time. */
  taken(): string[] {
    return this.differences.splice(0);
  }

  /** Asks, and looks for any word of what is hidden in the whole answer. */
  async ask(query: string, variables: object = {}, but: ReadonlySet<string> = new Set()): Promise<string> {
    const answer = await this.onlooker.browser.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const text = await answer.text();
    this.answers += 1;
    if (/QUERY_TOO_COSTLY|GRAPHQL_VALIDATION_FAILED|BAD_USER_INPUT|"code":"RATE|INTERNAL|Syntax Error/.test(text))
      this.differs(`could not ask ${query.slice(0, 200)}: ${text.slice(0, 300)}`);
    for (const { id, words } of this.secrets) {
      if (but.has(id)) continue;
      const word = words.find((one) => text.includes(one));
      if (word) this.differs(`${query.slice(0, 120)} ${JSON.stringify(variables)} tells of hidden ${id}: …${excerpt(text, word)}…`);
    }
    return text;
  }

  /** A list with all its pages. */
  async list(name: string, args: string, selection: string, but?: ReadonlySet<string>): Promise<{ nodes: Json[]; total: number }> {
    const nodes: Json[] = [];
    let total = -1;
    for (let after: string | null = null, more = true; more;) {
      const text: string = await this.ask(
        `query ($after: String) { ${name}(first: 17, after: $after${args}) { totalCount nodes ${selection} pageInfo { hasNextPage endCursor } } }`,
        { after },
        but,
      );
      const page = (JSON.parse(text) as { data?: Record<string, Connection> | null }).data?.[name];
      if (!page) return { nodes, total };
      if (total >= 0 && total !== page.totalCount) this.differs(`${name}: the total changed from page to page`);
      total = page.totalCount;
      nodes.push(...page.nodes);
      [after, more] = [page.pageInfo.endCursor, page.pageInfo.hasNextPage];
    }
    if (total !== nodes.length) this.differs(`${name}${args}: ${nodes.length} listed, ${total} counted`);
    return { nodes, total };
  }

  /** Every object by its own query and by `node`, with all its parts: hidden is missing, byte for byte. */
  async objects(subjects: readonly Subject[], levels: number, args = '', at?: bigint): Promise<void> {
    for (const root of [...objects, 'node'] as const) {
      const query = `query ($id: ID!) { ${root}(id: $id${args}) ${selectionOf(typeOf.get(root)!, levels, 5)} }`;
      const missing = await this.ask(query, { id: randomUUID() });
      await inTurns(
        subjects.filter(({ kind }) => root === 'node' || kind === root),
        async ({ id, kind }) => {
          const text = await this.ask(query, { id });
          if (root === 'node' && !objects.includes(kind as never)) return;
          if (!this.model.sees(this.onlooker, id, at)) return this.same(`${root} ${id}${args}`, text, missing);
          const found = (JSON.parse(text) as { data: Record<string, Json | null> | null }).data?.[root];
          if (!found || ('id' in found && found['id'] !== id))
            this.differs(`${root} ${id}${args} is to be seen, answered ${text.slice(0, 300)}`);
        },
      );
    }
  }

  async lists(args = '', at?: bigint): Promise<void> {
    for (const [name, kind] of Object.entries(lists)) {
      const { nodes } = await this.list(name, args, selectionOf(typeOf.get(kind)!, 1, 5));
      const ids = nodes.map(({ id }) => id as Id).sort();
      this.same(`${name}${args}`, ids, [...this.model.seen(this.onlooker, kind, at)].sort());
    }
    await this.list('milestones', args, '{ id title project { id title } }');
    await this.list('inbox', args, '{ id subjectId title unit { name } about { title } }');
    const units = [...this.model.subjects.values()].filter(({ kind }) => kind === 'unit').map(({ id }) => id);
    const open = new Set([...this.registered, ...units]);
    const { nodes } = await this.list('agreementRegister', args, '{ id title partyNames documentNumber }', open);
    for (const { id } of nodes)
      if (!this.registered.has(id as Id)) this.differs(`agreementRegister${args} tells of ${String(id)}, which is not concluded`);
    const entry = (id: string) => this.ask(`query ($id: ID!) { registerEntry(id: $id${args}) { id title documentNumber } }`, { id });
    const none = await entry(randomUUID());
    const closed = [...this.model.subjects.values()].filter(({ id, kind }) => kind === 'agreement' && !this.registered.has(id));
    await inTurns(closed, async ({ id }) => this.same(`registerEntry ${id}${args}`, await entry(id), none));
    await this.ask(`{ dashboard${args ? `(${args.slice(2)})` : ''} ${selectionOf(typeOf.get('dashboard')!, 2, 5)} }`);
  }

  /** Timelines of each object, of all lately, and of all since the beginning. */
  async timelines(subjects: readonly Subject[], start: string, asOf?: { date: string; at: bigint }): Promise<void> {
    const { onlooker, model } = this;
    const when = asOf ? `, asOf: "${asOf.date}"` : '';
    const fields = '{ id eventType words subjectId subjectTitle details { label value } unit { id name } person { displayName } }';
    const told = model.told(onlooker, asOf?.at);
    const recent = await this.list('recentEvents', `${when}, since: "2000-01-01"`, fields);
    this.same(
      `recentEvents${when}`,
      recent.nodes.map(({ id }) => id),
      told,
    );
    const missing = await this.ask(`{ timeline(subjectId: "${randomUUID()}"${when}) { totalCount nodes ${fields} } }`);
    await inTurns(subjects, async ({ id }) => {
      if (!model.sees(onlooker, id))
        return this.same(
          `timeline ${id}`,
          await this.ask(`{ timeline(subjectId: "${id}"${when}) { totalCount nodes ${fields} } }`),
          missing,
        );
      const { nodes } = await this.list('timeline', `, subjectId: "${id}"${when}`, fields);
      const own = new Set(model.events.filter(({ stream }) => aggregateIdOf(stream) === id).map((event) => event.id));
      this.same(
        `timeline ${id}${when}`,
        nodes.map((node) => node['id']),
        told.filter((one) => own.has(one)),
      );
    });
    if (!onlooker.personId || asOf) return;
    const others = new Set(model.events.filter(({ metadata }) => metadata.personId !== onlooker.personId).map(({ id }) => id));
    const { nodes } = await this.list('changesSince', `, since: "${start}"`, fields);
    this.same(
      'changesSince',
      nodes.map(({ id }) => id),
      told.filter((id) => others.has(id)),
    );
  }

  /** What an object was before others might see it is nobody else's, though the object is to be seen now. */
  async before(words: ReadonlyMap<Id, readonly { readonly at: bigint; readonly word: string }[]>): Promise<void> {
    for (const [id, said] of words) {
      if (!this.model.sees(this.onlooker, id)) continue;
      const own = said.filter(({ at }) => !this.model.sees(this.onlooker, id, at));
      const kept = new Set(said.filter(({ at }) => this.model.sees(this.onlooker, id, at)).map(({ word }) => word));
      const text = await this.ask(
        `{ timeline(subjectId: "${id}", first: 100) { nodes { details { value } } } agreement(id: "${id}") ${selectionOf(typeOf.get('agreement')!, 2, 5)} }`,
      );
      for (const { word } of own) if (!kept.has(word) && text.includes(word)) this.differs(`the draft of ${id} is told: ${word}`);
    }
  }

  async proofs(events: readonly RecordedEvent[]): Promise<void> {
    const query = 'query ($id: ID!) { inclusionProof(eventId: $id) { eventId leaf } }';
    const missing = await this.ask(query, { id: randomUUID() });
    await inTurns(events, async ({ id, stream, position, data }) => {
      const subject = aggregateIdOf(stream);
      const sees = this.model.sees(this.onlooker, subject) && this.model.sees(this.onlooker, subject, position);
      // A leaf is the event as it is stored: it names by id what its object refers to, and says no word of it.
      const named = JSON.stringify(data);
      const text = await this.ask(query, { id }, new Set(this.secrets.filter((one) => named.includes(one.id)).map((one) => one.id)));
      if (!sees) this.same(`inclusionProof ${id}`, text, missing);
      else if (text === missing) this.differs(`inclusionProof ${id} is to be seen`);
    });
  }

  /** Addresses of files: who may not see the object gets what a file that never was gets. */
  async files(events: readonly RecordedEvent[]): Promise<void> {
    const get = async (path: string) => {
      const answer = await this.onlooker.browser.fetch(path);
      this.answers += 1;
      const kept = [...answer.headers].filter(([name]) => !['date', 'x-request-id'].includes(name) && !name.startsWith('ratelimit'));
      return { status: answer.status, text: JSON.stringify([answer.status, kept, answer.status === 200 ? '' : await answer.text()]) };
    };
    const missing = await get(`/files/${randomUUID()}/${randomUUID()}`);
    await inTurns(events.flatMap(filesIn), async ({ subjectId, fileId }) => {
      const { status, text } = await get(`/files/${subjectId}/${fileId}`);
      if (!this.model.sees(this.onlooker, subjectId)) this.same(`file ${fileId} of ${subjectId}`, text, missing.text);
      else if (status !== 200) this.differs(`file ${fileId} of ${subjectId} is to be seen, answered ${text}`);
    });
  }

  /** Live updates from the start of the log on: of what may be seen comes what was missed; of the rest as much as of what never was. */
  async live(subjects: readonly Subject[], from: string): Promise<void> {
    const { browser } = this.onlooker;
    class FromPage extends WebSocket {
      constructor(url: string, protocols: string) {
        super(url, protocols, { headers: { cookie: browser.cookie, origin: browser.origin } });
      }
    }
    const client = createClient({ url: `${browser.origin.replace('http', 'ws')}/graphql`, webSocketImpl: FromPage, retryAttempts: 0 });
    const told = new Map<Id, string>();
    const tell = (id: Id) => (what: unknown) => void told.set(id, `${told.get(id) ?? ''}${JSON.stringify(what)}`);
    const never = randomUUID();
    for (const id of [...subjects.map((subject) => subject.id), never]) {
      const query = `subscription { objectChanged(id: "${id}", from: "${from}") { id } }`;
      client.subscribe({ query }, { next: tell(id), error: tell(id), complete: () => undefined });
    }
    const seen = subjects.filter(({ id }) => this.onlooker.personId && this.model.sees(this.onlooker, id)).map(({ id }) => id);
    for (let tries = 0; tries < 200 && seen.some((id) => !told.has(id)); tries += 1) await setTimeout(50);
    await setTimeout(300);
    await client.dispose();
    for (const { id } of subjects) {
      this.answers += 1;
      if (seen.includes(id)) {
        if (!told.get(id)?.includes('"objectChanged"')) this.differs(`live ${id} is to be seen, told ${told.get(id) ?? 'nothing'}`);
      } else this.same(`live ${id}`, (told.get(id) ?? '').replaceAll(id, '…'), (told.get(never) ?? '').replaceAll(never, '…'));
    }
  }

  /** Every command on a hidden object is answered as on one that never was. */
  async commands(subjects: readonly Subject[], kinds: readonly string[]): Promise<void> {
    for (const kind of kinds) {
      const hidden = subjects.find((one) => one.kind === kind && !this.model.sees(this.onlooker, one.id));
      if (!hidden) continue;
      const missing = randomUUID();
      const [onHidden, onMissing] = [commandsOn(kind, hidden.id), commandsOn(kind, missing)];
      await inTurns(
        onHidden.map((command, index) => [command, onMissing[index]!] as const),
        async ([one, other]) => {
          const query = `mutation ($input: ${one.input}!) { ${one.name}(input: $input) { refusal { code message whatToDo field who { unitIds } changes { eventType } } } }`;
          const text = async ({ variables }: { variables: object }) =>
            (await this.ask(query, variables)).replaceAll(hidden.id, '…').replaceAll(missing, '…');
          this.same(`${one.name} on ${hidden.id}`, await text(one), await text(other));
        },
      );
    }
  }

  /** What is found is to be seen, and all that anybody found and may be seen is found. */
  async found(text: string): Promise<Id[]> {
    const { nodes } = await this.list(
      'search',
      `, text: ${JSON.stringify(text)}`,
      '{ id kind title number excerpt { label place pieces { text } } }',
    );
    return nodes.map(({ id }) => id as Id);
  }

  /** Queries that are none of the above, with anything for what they ask. */
  async others(known: ReadonlySet<string>): Promise<string[]> {
    const crawled: string[] = [];
    const samples: Readonly<Record<string, string>> = { 'ID!': `"${randomUUID()}"`, 'Int!': '1', 'String!': '"zq"' };
    for (const { name, args, type } of queries.filter((field) => !known.has(field.name))) {
      const needed = args.filter((arg) => String(arg.type).endsWith('!'));
      if (needed.some((arg) => !samples[String(arg.type)])) continue;
      const given = needed.map((arg) => `${arg.name}: ${samples[String(arg.type)]}`).join(', ');
      await this.ask(`{ ${name}${given && `(${given})`} ${selectionOf(type, 2, 5)} }`);
      crawled.push(name);
    }
    return crawled;
  }
}

const excerpt = (text: string, word: string): string => text.slice(Math.max(0, text.indexOf(word) - 150), text.indexOf(word) + 60);

/** Does something for each, a few at once. */
const inTurns = async <T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> => {
  const rest = [...items];
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let item = rest.shift(); item !== undefined; item = rest.shift()) await work(item);
    }),
  );
};
