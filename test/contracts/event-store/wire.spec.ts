import { createRequire } from 'node:module';
import { describe, expect, it } from '@jest/globals';
import protobuf from 'protobufjs';
import { protocol } from '@gongjian/event-store-server/protocol';

const require = createRequire(import.meta.url);
const generated = (name: string): Record<string, unknown> =>
  require(`@eventstore/db-client/generated/${name}_pb.js`) as Record<string, unknown>;
const google = (name: string): Record<string, unknown> =>
  require(`google-protobuf/google/protobuf/${name}_pb.js`) as Record<string, unknown>;

/** A class of the client's generated code, as far as the test uses it. */
interface Generated {
  deserializeBinary(bytes: Uint8Array): { serializeBinary(): Uint8Array };
}

const files = ['shared', 'streams', 'serverfeatures', 'gossip', 'status', 'monitoring', 'operations'].map(generated);
const own = protocol.lookup('event_store.client') as protobuf.Namespace;

/** Our messages whose counterparts have another name; undefined where the client has none. */
const elsewhere: Record<string, Generated | undefined> = {
  Status: generated('status')['Status'] as Generated,
  Any: google('any')['Any'] as Generated,
  Timestamp: google('timestamp')['Timestamp'] as Generated,
  Duration: google('duration')['Duration'] as Generated,
  ProposedMessage: (generated('streams')['AppendReq'] as Record<string, Generated>)['ProposedMessage'],
  ErrorInfo: undefined,
};

/** Packages below that of the protocol; the client has a file for each. */
const packages: Record<string, Record<string, unknown>> = {
  persistent_subscriptions: generated('persistent'),
  users: generated('users'),
};

const counterpart = (whole: string[]): Generated | undefined => {
  const name = whole.join('.');
  if (name in elsewhere) return elsewhere[name];
  const own = packages[whole[0] ?? ''];
  const path = own ? whole.slice(1) : whole;
  for (const file of own ? [own] : files) {
    const found = path.reduce<unknown>((part, key) => (part as Record<string, unknown> | undefined)?.[key], file);
    if (found) return found as Generated;
  }
  throw new Error(`The client has no message ${name}.`);
};

const messages = (namespace: protobuf.NamespaceBase, path: string[] = []): { type: protobuf.Type; path: string[] }[] =>
  namespace.nestedArray.flatMap((nested) => {
    const inner = [...path, nested.name];
    if (nested instanceof protobuf.Type) return [{ type: nested, path: inner }, ...messages(nested, inner)];
    return nested instanceof protobuf.Namespace ? messages(nested, inner) : [];
  });

/** Fields that other clients send and this one does not know. */
const unknownToClient = new Set(['.event_store.client.BatchAppendReq.Options.deadline']);
const isKnown = (field: protobuf.Field) => !unknownToClient.has(field.fullName);

/** A value that is not the default of its field. */
const sample = (field: protobuf.Field, depth = 0): unknown => {
  const resolved = field.resolve().resolvedType;
  if (field instanceof protobuf.MapField) return { type: '事件', 'content-type': 'application/json' };
  const one = ((): unknown => {
    if (resolved instanceof protobuf.Enum) return 1;
    if (resolved instanceof protobuf.Type) return depth > 3 ? {} : sampleMessage(resolved, depth + 1);
    if (field.type === 'bytes') return Buffer.from([0, 1, 254, 255]);
    if (field.type === 'string') return `文-${field.name}`;
    if (field.type === 'bool') return true;
    // the client keeps seconds, and the revisions of version 20.6.0, as numbers, which hold no more than 53 bits
    if (field.type === 'uint64') return field.name.endsWith('_20_6_0') ? '9007199254740991' : '9223372036854775807';
    if (field.type === 'int64') return field.name === 'seconds' ? '-1234567890' : '-1234567890123456789';
    return 7;
  })();
  return field.repeated ? [one] : one;
};

/** Of fields that exclude each other, the first. */
const sampleMessage = (type: protobuf.Type, depth = 0): Record<string, unknown> => {
  const chosen = type.fieldsArray.filter((field) => isKnown(field) && (!field.partOf || field.partOf.fieldsArray[0] === field));
  return Object.fromEntries(chosen.map((field) => [field.name, sample(field, depth)]));
};

const cases = messages(own).flatMap(({ type, path }) =>
  type.fieldsArray.map((field) => ({ name: `${path.join('.')}.${field.name}`, type, path, field })),
);
const known = cases.filter(({ path, field }) => counterpart(path) !== undefined && isKnown(field));

describe('the wire against the code of the official client', () => {
  it.each(known)('$name', ({ type, path, field }) => {
    const message = { [field.name]: sample(field) };
    const ours = type.encode(type.fromObject(message)).finish();
    const theirs = counterpart(path)?.deserializeBinary(ours).serializeBinary() ?? new Uint8Array();
    // the client's code writes what it understood; a field that it does not know or knows as another type is lost or changed
    expect(type.toObject(type.decode(theirs), { longs: String })).toEqual(type.toObject(type.decode(ours), { longs: String }));
    expect(Object.keys(type.toObject(type.decode(theirs)))).toContain(field.name);
    expect(type.toObject(type.decode(ours), { longs: String })).toEqual(type.toObject(type.fromObject(message), { longs: String }));
  });
});
