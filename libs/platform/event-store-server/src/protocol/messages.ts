import protobuf from 'protobufjs';
import { persistentProto } from './persistent-proto.js';
import { proto } from './proto.js';
import { usersProto } from './users-proto.js';

/** A 64-bit field as it comes off the wire, or as it is put on it. */
export type Integer64 = number | { toNumber(): number; toString(): string; unsigned: boolean };

/** A UUID as text or as two signed halves; clients may use either. */
export interface WireUuid {
  string?: string;
  structured?: { mostSignificantBits: Integer64; leastSignificantBits: Integer64 };
}

/** A choice without content. */
export type Nothing = Record<string, never>;

/** The expected revision as Append, Delete and Tombstone say it. */
export interface ExpectedRevisionFields {
  revision?: Integer64;
  noStream?: Nothing;
  any?: Nothing;
  streamExists?: Nothing;
}

/** The name of a stream as bytes. */
export interface StreamIdentifier {
  streamName: Buffer;
}

/** Options of Append, Delete and Tombstone. */
export interface StreamOptions extends ExpectedRevisionFields {
  streamIdentifier?: StreamIdentifier;
}

/** An event as a client proposes it. */
export interface ProposedMessage {
  id?: WireUuid;
  metadata: Record<string, string>;
  customMetadata: Buffer;
  data: Buffer;
}

/** One message of the client side of Streams.Append: options first, then events. */
export interface AppendRequest {
  options?: StreamOptions;
  proposedMessage?: ProposedMessage;
}

/** A fragment of an append on the long-lived BatchAppend call. */
export interface BatchAppendRequest {
  correlationId?: WireUuid;
  options?: Omit<StreamOptions, 'revision'> & {
    streamPosition?: Integer64;
    deadline_21_10?: { seconds: Integer64; nanos: number };
    deadline?: { seconds: Integer64; nanos: number };
  };
  proposedMessages: ProposedMessage[];
  isFinal: boolean;
}

/** Options of Delete and Tombstone. */
export interface DeleteRequest {
  options?: StreamOptions;
}

/** What a filter looks for. */
export interface Expression {
  regex: string;
  prefix: string[];
}

/** Options of Streams.Read, which serves reads and subscriptions alike. */
export interface ReadOptions {
  stream?: { streamIdentifier?: StreamIdentifier; revision?: Integer64; start?: Nothing; end?: Nothing };
  all?: { position?: { commitPosition: Integer64; preparePosition: Integer64 }; start?: Nothing; end?: Nothing };
  readDirection: number;
  resolveLinks: boolean;
  count?: Integer64;
  subscription?: Nothing;
  filter?: {
    streamIdentifier?: Expression;
    eventType?: Expression;
    max?: number;
    count?: Nothing;
    checkpointIntervalMultiplier: number;
  };
  noFilter?: Nothing;
  uuidOption?: { structured?: Nothing; string?: Nothing };
  controlOption?: { compatibility: number };
}

/** The request of Streams.Read. */
export interface ReadRequest {
  options?: ReadOptions;
}

/** An event as it is stored and sent. */
export interface RecordedEvent {
  id: WireUuid;
  streamIdentifier: StreamIdentifier;
  streamRevision: Integer64;
  metadata: Record<string, string>;
  customMetadata: Buffer;
  data: Buffer;
}

/** What was read: an event, the link that led to it, or a link that leads nowhere. */
export interface ReadEvent {
  event?: RecordedEvent;
  link?: RecordedEvent;
  commitPosition?: Integer64;
}

/** The protocol, parsed once; the wire test walks it field by field. */
export const root = protobuf.parse(proto).root;
protobuf.parse(usersProto, root);
protobuf.parse(persistentProto, root);

/** Fields that may be absent read as undefined, where protobufjs would show zeros and nulls. */
const showAbsence = (namespace: protobuf.NamespaceBase) => {
  if (namespace instanceof protobuf.Type) {
    const prototype = namespace.ctor.prototype as Record<string, unknown>;
    for (const field of namespace.fieldsArray) {
      const isMessage = field.resolve().resolvedType instanceof protobuf.Type;
      if (field.partOf || (isMessage && !field.repeated)) prototype[field.name] = undefined;
    }
  }
  for (const nested of namespace.nestedArray) if (nested instanceof protobuf.Namespace) showAbsence(nested);
};
showAbsence(root.lookup('event_store.client') as protobuf.Namespace);

/** Encodes and decodes the messages of one name in event_store.client. */
export const codec = <Message>(name: string) => {
  const type = root.lookupType(`event_store.client.${name}`);
  return {
    decode: (bytes: Uint8Array): Message => type.decode(bytes) as unknown as Message,
    encode: (message: object): Buffer => type.encode(type.create(message)).finish() as Buffer,
  };
};

export const readRequest = codec<ReadRequest>('ReadReq');
export const readResponse = codec<{ event?: ReadEvent }>('ReadResp');
export const recordedEvent = codec<RecordedEvent>('ReadResp.ReadEvent.RecordedEvent');
export const appendRequest = codec<AppendRequest>('AppendReq');
export const appendResponse = codec<never>('AppendResp');
export const batchAppendRequest = codec<BatchAppendRequest>('BatchAppendReq');
export const batchAppendResponse = codec<never>('BatchAppendResp');
export const deleteRequest = codec<DeleteRequest>('DeleteReq');
export const deleteResponse = codec<never>('DeleteResp');
export const supportedMethods = codec<never>('SupportedMethods');
export const clusterInfo = codec<never>('ClusterInfo');
export const statsRequest = codec<{ refreshTimePeriodInMs: Integer64 }>('StatsReq');
export const statsResponse = codec<never>('StatsResp');
export const startScavengeRequest = codec<object>('StartScavengeReq');
export const scavengeResponse = codec<never>('ScavengeResp');
export const stopScavengeRequest = codec<{ options?: { scavengeId: string } }>('StopScavengeReq');
export const empty = codec<never>('Empty');

const details = {
  WrongExpectedVersion: codec<never>('WrongExpectedVersion'),
  StreamDeleted: codec<never>('StreamDeleted'),
  AccessDenied: codec<never>('AccessDenied'),
  Timeout: codec<never>('Timeout'),
  MaximumAppendSizeExceeded: codec<never>('MaximumAppendSizeExceeded'),
  BadRequest: codec<never>('BadRequest'),
};

/** The typed detail of a failed batch append, packed as google.protobuf.Any. */
export const packDetail = (name: keyof typeof details, fields: object) => ({
  typeUrl: `type.googleapis.com/event_store.client.${name}`,
  value: details[name].encode(fields),
});

/** A detail for failures that the protocol has no message for; clients then show the text of the status. */
export const packErrorInfo = (reason: string) => ({
  typeUrl: 'type.googleapis.com/google.rpc.ErrorInfo',
  value: codec<never>('ErrorInfo').encode({ reason, domain: 'gongjian-event-store' }),
});

/** A 64-bit field as a number; values beyond the safe range become the greatest safe integer. */
export const toNumber = (value: Integer64 | undefined): number => {
  if (value === undefined) return 0;
  const number = typeof value === 'number' ? value : value.toNumber();
  return Math.min(number, Number.MAX_SAFE_INTEGER);
};

/** Whether a field holds the greatest number of all, which stands for the end of a stream, or for no stream. */
export const isGreatest = (value: Integer64): boolean => typeof value !== 'number' && value.toString() === '18446744073709551615';
