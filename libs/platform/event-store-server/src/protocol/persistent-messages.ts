import { codec, type Expression, type Integer64, type Nothing, type ReadEvent, type StreamIdentifier, type WireUuid } from './messages.js';

/** Which group a request is about. */
export interface GroupOptions {
  streamIdentifier?: StreamIdentifier;
  all?: Nothing;
  groupName: string;
}

/** The settings of a group as Create and Update say them. */
export interface SettingsFields {
  resolveLinks: boolean;
  /** Where clients of versions before 21.10 say where to begin. */
  revision: Integer64;
  extraStatistics: boolean;
  maxRetryCount: number;
  minCheckpointCount: number;
  maxCheckpointCount: number;
  maxSubscriberCount: number;
  liveBufferSize: number;
  readBatchSize: number;
  historyBufferSize: number;
  namedConsumerStrategy: number;
  messageTimeoutTicks?: Integer64;
  messageTimeoutMs?: number;
  checkpointAfterTicks?: Integer64;
  checkpointAfterMs?: number;
  /** Only Create has it. */
  consumerStrategy?: string;
}

/** What a group is created with, or changed to. */
export interface GroupRequest {
  options?: {
    stream?: { streamIdentifier?: StreamIdentifier; revision?: Integer64; start?: Nothing; end?: Nothing };
    all?: {
      position?: { commitPosition: Integer64; preparePosition: Integer64 };
      start?: Nothing;
      end?: Nothing;
      filter?: { streamIdentifier?: Expression; eventType?: Expression };
    };
    streamIdentifier?: StreamIdentifier;
    groupName: string;
    settings?: SettingsFields;
  };
}

/** One message of a consumer: first its options, then what became of the events it got. */
export interface ConsumerRequest {
  options?: GroupOptions & { bufferSize: number; uuidOption?: { structured?: Nothing; string?: Nothing } };
  ack?: { ids: WireUuid[] };
  nack?: { ids: WireUuid[]; action: number; reason: string };
}

const named = <Message>(name: string) => codec<Message>(`persistent_subscriptions.${name}`);

export const createGroupRequest = named<GroupRequest>('CreateReq');
export const updateGroupRequest = named<GroupRequest>('UpdateReq');
export const deleteGroupRequest = named<{ options?: GroupOptions }>('DeleteReq');
export const groupInfoRequest = named<{ options?: GroupOptions }>('GetInfoReq');
export const groupInfoResponse = named<never>('GetInfoResp');
export const replayParkedRequest = named<{ options?: GroupOptions & { stopAt?: Integer64 } }>('ReplayParkedReq');
export const listGroupsRequest = named<{
  options?: { listForStream?: { stream?: StreamIdentifier; all?: Nothing } };
}>('ListReq');
export const listGroupsResponse = named<never>('ListResp');
export const consumerRequest = named<ConsumerRequest>('ReadReq');
export const consumerResponse = named<{ event?: ReadEvent & { retryCount?: number } }>('ReadResp');
