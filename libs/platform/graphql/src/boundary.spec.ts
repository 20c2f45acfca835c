import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Actor, type Id, refusals, Refusal } from '@gongjian/kernel';
import { EventStore } from '@gongjian/event-store';
import { Rows } from '@gongjian/read-models';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Injectable, Module, Global } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import {
  Args,
  ArgsType,
  Field,
  GraphQLModule,
  GraphQLSchemaHost,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
} from '@nestjs/graphql';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type GraphQLError, printSchema } from 'graphql';
import {
  Caller,
  CommandInput,
  Connection,
  DateField,
  EnumField,
  enumOf,
  FindsNode,
  IdsField,
  LineField,
  LinesField,
  type Moment,
  Node,
  type NodeFinder,
  ObjectArgs,
  PageArgs,
  PartsField,
  Payload,
  PlatformGraphqlModule,
  Request,
  type RequestContext,
  presentError,
  ProseField,
  refusalOf,
  READ_MODELS,
  TextField,
} from './index.js';

const one = '0b6f5d1c-8f2f-4f0e-9b0a-6a5a3f1f0001';
const DoorKind = enumOf('DoorKind', ['frontDoor', 'backDoor'] as const, 'Kinds of doors.');
const doorRefusals = refusals({
  DOOR_STUCK: { class: 'state', zh: '门“{name}”卡住了。', en: 'The door {name} is stuck.', zhDo: '推一推。', enDo: 'Push it.' },
});

@ObjectType({ implements: () => Node })
class Door implements Node {
  id: Id;
  @Field()
  title: string;
  @Field(() => DoorKind)
  kind: string;
}
@ObjectType()
class DoorConnection extends Connection(Door) {}
@ObjectType()
class DoorPayload extends Payload(Door, 'door') {}

@InputType()
class HingeInput {
  @LineField()
  name: string;
}

@InputType()
class HangDoorInput extends CommandInput {
  @LineField()
  title: string;
  @EnumField(DoorKind)
  kind: string;
  @PartsField(() => HingeInput, { max: 2 })
  hinges: HingeInput[];
  @IdsField({ nullable: true })
  roomIds?: Id[];
  @DateField({ nullable: true })
  hungOn?: string;
  @LinesField({ nullable: true })
  notes?: string[];
  @ProseField({ nullable: true })
  remark?: string;
  @TextField({ nullable: true, max: 8 })
  code?: string;
}

@ArgsType()
class DoorsArgs extends PageArgs {
  @EnumField(DoorKind, { nullable: true })
  kind?: string;
}

const door = (id: Id, title: string) => ({ id, title, kind: 'frontDoor' });

@Resolver(() => Door)
class DoorsResolver {
  @Query(() => Door, { nullable: true })
  door(@Args() { id }: ObjectArgs) {
    return door(id, 'Front');
  }

  @Query(() => DoorConnection)
  doors(@Args() args: DoorsArgs) {
    return { edges: [], nodes: [], totalCount: args.first ?? -1, pageInfo: { hasNextPage: false, hasPreviousPage: false } };
  }

  @Query(() => Int)
  fault(): number {
    throw new Error('secret of the inside');
  }

  @Query(() => Int)
  stuck(): number {
    throw new Refusal(doorRefusals.DOOR_STUCK, { params: { name: 'F' } });
  }

  @Mutation(() => DoorPayload)
  hangDoor(@Args('input') { title, hinges, ...rest }: HangDoorInput, @Caller() actor: Actor, @Request() _: RequestContext) {
    if (title === 'stuck') throw new Refusal(doorRefusals.DOOR_STUCK, { params: { name: title } });
    return {
      door: { ...door(one, `${title}/${hinges.length}/${actor.unitId}/${Object.keys(rest).sort().join()}`), kind: rest.kind },
      receipt: null,
    };
  }
}

@FindsNode({ kind: 'door', type: 'Door' })
@Injectable()
class DoorNode implements NodeFinder {
  async find(id: Id, _: RequestContext, at: Moment) {
    return door(id, at ? `on ${at.date}` : 'now');
  }
}

@Module({ providers: [DoorsResolver, DoorNode] })
class DoorsModule {}

const rows = { visible: async (id: Id) => (id === one ? { kind: 'door', id, title: '' } : null), atDate: async () => ({ position: 7n }) };

@Global()
@Module({
  providers: [
    { provide: Rows, useValue: rows },
    { provide: EventStore, useValue: {} },
    { provide: READ_MODELS, useValue: [] },
  ],
  exports: [Rows, EventStore, READ_MODELS],
})
class StoresModule {}

const actor: Actor = { personId: one, unitId: one, postId: one, rights: ['read'], unitIds: [one] };
let signedIn = true;
let readOnly = false;
const logged: unknown[] = [];

const makeContext = (): RequestContext => ({
  viewer: { unitIds: [one], signedIn },
  actor: signedIn ? actor : undefined,
  personId: signedIn ? one : undefined,
  language: 'en',
  readOnly,
  clock: () => '2026-03-01T08:00:00.000Z',
  renewed: async () => makeContext(),
  loaders: new Map(),
});

/** What the queries of this test ask for. */
interface Answer {
  hangDoor: { door: object | null; refusal: { code: string } };
  node: object | null;
}

@Module({
  imports: [
    StoresModule,
    PlatformGraphqlModule,
    DoorsModule,
    GraphQLModule.forRoot<ApolloDriverConfig>({
      driver: ApolloDriver,
      autoSchemaFile: true,
      sortSchema: true,
      graphiql: false,
      includeStacktraceInErrorResponses: false,
      context: makeContext,
      formatError: (_, error) =>
        presentError(
          error as GraphQLError,
          refusalOf(error, (_reference, cause) => logged.push(cause)),
          'en',
        ).toJSON(),
    }),
  ],
})
class ToyModule {}

let app: NestFastifyApplication;
beforeAll(async () => {
  app = await NestFactory.create<NestFastifyApplication>(ToyModule, new FastifyAdapter(), { logger: false, abortOnError: false });
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
});
afterAll(() => app.close());

const ask = async (query: string, variables: object = {}) => {
  const answer = await app.inject({ method: 'POST', url: '/graphql', payload: { query, variables } });
  return answer.json() as { data: Answer; errors?: { message: string; extensions: Record<string, unknown>; path?: string[] }[] };
};
const hang = (input: object) =>
  ask(
    'mutation ($input: HangDoorInput!) { hangDoor(input: $input) { door { title kind } refusal { code class message whatToDo field } } }',
    { input },
  );
const good = { title: 'Front', kind: 'BACK_DOOR', hinges: [{ name: 'top' }] };

describe('the printed schema', () => {
  it('has connections, payloads, enums and interfaces as the code declares them', () => {
    const sdl = printSchema(app.get(GraphQLSchemaHost, { strict: false }).schema);
    expect(sdl).toContain('enum DoorKind {\n  BACK_DOOR\n  FRONT_DOOR\n}');
    expect(sdl).toContain('type Door implements Node {\n  id: ID!');
    expect(sdl).toMatch(/type DoorConnection \{\s+edges: \[DoorEdge!\]!\s+nodes: \[Door!\]!\s+pageInfo: PageInfo!/);
    expect(sdl).toMatch(
      /type DoorPayload \{\s+door: Door\s+receipt: Receipt\s+refusal: Refusal\s+"""[^"]+"""\s+wouldHappen: \[CommandEvent!\]\s+\}/,
    );
    expect(sdl).toMatch(/doors\([^)]*after: String[^)]*first: Int[^)]*kind: DoorKind/s);
    expect(sdl).toMatch(/input HangDoorInput \{[^}]*commandId: ID\n[^}]*hinges: \[HingeInput!\]!/s);
  });
});

describe('inputs', () => {
  it("reach the resolver trimmed, with the code's enum values and without nulls", async () => {
    const { data } = await hang({ ...good, title: '  Front ', hungOn: null });
    expect(data.hangDoor.door).toEqual({ title: `Front/1/${one}/kind`, kind: 'BACK_DOOR' });
  });

  it.each([
    ['title', { ...good, title: '   ' }],
    ['title', { ...good, title: 'a\0b' }],
    ['title', { ...good, title: 'half \ud83d' }],
    ['hinges.0.name', { ...good, hinges: [{ name: 'x'.repeat(201) }] }],
    ['hinges', { ...good, hinges: [{ name: 'a' }, { name: 'b' }, { name: 'c' }] }],
    ['roomIds', { ...good, roomIds: ['../etc'] }],
    ['commandId', { ...good, commandId: '1' }],
  ])('are refused by field: %s', async (field, input) => {
    const { data, errors } = await hang(input);
    expect(errors).toBeUndefined();
    expect(data.hangDoor).toMatchObject({ door: null, refusal: { code: 'INPUT_INVALID', class: 'INPUT', field } });
  });

  it.each([
    ['title', { ...good, title: 'a\r\nb' }, 'it holds the character U+000D'],
    ['title', { ...good, title: '\u200b' }, 'there is nothing to be seen of the text'],
    ['notes', { ...good, notes: ['a', 'b\u202ec'] }, 'it holds the character U+202E'],
    ['remark', { ...good, remark: 'a\u2028b' }, 'it holds the character U+2028'],
    ['hungOn', { ...good, hungOn: '2026-02-30' }, 'must be a day from 1900-01-01 to 2199-12-31'],
    ['hungOn', { ...good, hungOn: '0000-01-01' }, 'must be a day from 1900-01-01 to 2199-12-31'],
    ['hinges', { ...good, hinges: [{ name: 'a' }, { name: 'b' }, { name: 'c' }] }, 'must have at most 2 entries'],
    ['roomIds', { ...good, roomIds: [one, one] }, 'names something twice'],
    ['expectedRevision', { ...good, expectedRevision: -1 }, 'must be at least 0'],
    ['code', { ...good, code: 'x'.repeat(9) }, 'must have at most 8 characters'],
  ])('that do not fit are told what would: %s', async (field, input, text) => {
    const { refusal } = (await hang(input)).data.hangDoor;
    expect(refusal).toMatchObject({ field, message: expect.stringContaining(text) });
  });

  it('of several lines keep their breaks', async () => {
    const { data } = await hang({ ...good, remark: 'one\n\ttwo' });
    expect(data.hangDoor.refusal).toBeNull();
  });

  it('that no type allows are refused as malformed', async () => {
    const { errors } = await hang({ ...good, hungOn: 20260230 });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'QUERY_MALFORMED', class: 'input' });
    expect((await ask('{ nothing }')).errors?.[0]?.extensions.code).toBe('QUERY_MALFORMED');
  });
});

describe('refusals', () => {
  it('of a mutation stand in its payload', async () => {
    const { data } = await hang({ ...good, title: 'stuck' });
    expect(data.hangDoor.refusal).toEqual({
      code: 'DOOR_STUCK',
      class: 'STATE',
      message: 'The door stuck is stuck.',
      whatToDo: 'Push it.',
      field: null,
    });
  });

  it('say that nobody is signed in', async () => {
    signedIn = false;
    expect((await hang(good)).data.hangDoor.refusal.code).toBe('NOT_SIGNED_IN');
    signedIn = true;
  });

  it('keep tokens from mutations', async () => {
    readOnly = true;
    const { data } = await hang(good);
    readOnly = false;
    expect(data.hangDoor.refusal.code).toBe('TOKEN_READ_ONLY');
  });

  it('of a query stand in its errors', async () => {
    expect((await ask('{ stuck }')).errors?.[0]).toMatchObject({
      message: 'The door F is stuck.',
      path: ['stuck'],
      extensions: { code: 'DOOR_STUCK', class: 'state', whatToDo: 'Push it.' },
    });
  });

  it('tell nothing of a fault but its reference', async () => {
    const answer = await ask('{ fault }');
    expect(JSON.stringify(answer)).not.toContain('secret');
    expect(answer.errors?.[0]?.extensions.code).toBe('INTERNAL');
    expect(logged).toHaveLength(1);
  });
});

describe('node', () => {
  it('finds an object through the context it belongs to, at a moment', async () => {
    const { data } = await ask(`{ node(id: "${one}", asOf: "2026-02-01") { __typename id ... on Door { title } } }`);
    expect(data.node).toEqual({ __typename: 'Door', id: one, title: 'on 2026-02-01' });
  });

  it('answers null for what nobody knows, and refuses days to come', async () => {
    const other = one.replace('0001', '0002');
    expect((await ask(`{ node(id: "${other}") { id } }`)).data.node).toBeNull();
    expect((await ask(`{ node(id: "${one}", asOf: "2026-03-02") { id } }`)).errors?.[0]?.extensions.code).toBe('AS_OF_IN_FUTURE');
  });
});

describe('pages', () => {
  it.each([201, -1])('of %s rows are refused', async (first) => {
    expect((await ask(`{ doors(first: ${first}) { totalCount } }`)).errors?.[0]?.extensions).toMatchObject({
      code: 'INPUT_INVALID',
      field: 'first',
    });
  });
});
