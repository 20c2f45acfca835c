import type { Id, Instant } from '@gongjian/kernel';
import { sql } from '@gongjian/read-models';

/** What may have become of a step. */
export type StepStatus = 'waiting' | 'parked' | 'dropped';

/** A command of a process as an operator sees it: one that waits, one that needs him, or one that somebody dropped. */
export interface ProcessStep {
  readonly id: Id;
  readonly process: string;
  readonly key: string;
  readonly aggregate: string;
  readonly aggregateId: Id;
  readonly commandType: string;
  readonly status: StepStatus;
  readonly attempts: number;
  /** The code under which it was refused for good; empty where it was not. */
  readonly refusal: string;
  readonly params: Readonly<Record<string, string | number>> | null;
  readonly error: string | null;
  readonly causationId: Id;
  readonly createdAt: Instant;
  readonly settledAt: Instant | null;
  readonly decidedBy: Id | null;
  readonly decidedUnit: Id | null;
  readonly reason: string | null;
}

/** How a process stands, as every copy of the platform can read it. */
export interface ProcessStanding {
  readonly name: string;
  readonly version: number;
  readonly position: bigint;
  /** Events known to wait for it. */
  readonly lag: number;
  readonly stopped: { readonly eventId: Id; readonly error: string; readonly since: Instant | null } | null;
  readonly waiting: number;
  readonly parked: number;
  readonly dropped: number;
  readonly timers: number;
  readonly nextTimer: Instant | null;
}

/** What dropping a step leads to. */
export interface Drop {
  /** The step and those after it in its chain: none of them is given. */
  readonly dropped: readonly Pick<ProcessStep, 'id' | 'aggregate' | 'aggregateId' | 'commandType'>[];
  /** What undoes those before it, in the order in which it is given. */
  readonly undone: readonly Pick<ProcessStep, 'id' | 'aggregate' | 'aggregateId' | 'commandType'>[];
}

/** The columns of a step as operators see them. An order about a stream, such as to tell of it, is for the object whose stream it is. */
export const stepColumns = sql<ProcessStep>`id, process, key, coalesce(split_part(command->'data'->>'stream', '-', 1), aggregate) as aggregate,
  coalesce(substring(command->'data'->>'stream' from '-(.*)$'), command->'data'->>(aggregate || 'Id')) as "aggregateId",
  command->>'type' as "commandType", status, attempts, coalesce(refusal, '') as refusal, refusal_params as params, error,
  causation_id as "causationId", created_at as "createdAt", settled_at as "settledAt", decided_by as "decidedBy",
  decided_unit as "decidedUnit", reason`;
