import { agreementsDefinitions } from '@gongjian/agreements/events';
import { brandsDefinitions } from '@gongjian/brands/events';
import { directoryDefinitions } from '@gongjian/directory/events';
import { type DomainEvent, type Id, type Instant, type LocalDate, type RecordedEvent, aggregateIdOf, projection } from '@gongjian/kernel';
import { projectsDefinitions } from '@gongjian/projects/events';

/** The types of all events that a timeline shows. */
const types: readonly string[] = [directoryDefinitions, agreementsDefinitions, projectsDefinitions, brandsDefinitions]
  .flat()
  .map(({ type }) => type);

/** One event as a timeline shows it. */
export interface TimelineRow {
  readonly id: Id;
  readonly subject_kind: string;
  /** The object: who may see it may see its timeline. */
  readonly subject_id: Id;
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly recorded_at: Instant;
  readonly effective_on: LocalDate;
  readonly unit_id: Id;
  readonly post_id: Id;
  readonly person_id: Id;
  readonly revision: number;
  readonly position: number;
}

const rowOf = (_: TimelineRow | null, { id, type, data, stream, metadata, revision, position }: RecordedEvent): TimelineRow => ({
  id,
  type,
  revision,
  subject_kind: stream.slice(0, stream.indexOf('-')),
  subject_id: aggregateIdOf(stream),
  data: data as TimelineRow['data'],
  recorded_at: metadata.recordedAt,
  effective_on: metadata.effectiveOn,
  unit_id: metadata.unitId,
  post_id: metadata.postId,
  person_id: metadata.personId,
  position: Number(position),
});

/** One row per event of all contexts. Raise the version to rebuild. */
export const timeline = projection<DomainEvent, TimelineRow>({
  name: 'timeline',
  version: 2,
  columns: {
    id: 'uuid not null',
    subject_kind: 'text not null',
    subject_id: 'uuid not null',
    type: 'text not null',
    data: 'json not null',
    recorded_at: 'timestamptz not null',
    effective_on: 'date not null',
    unit_id: 'uuid not null',
    post_id: 'uuid not null',
    person_id: 'uuid not null',
    revision: 'int not null',
    position: 'bigint not null',
  },
  once: true,
  keys: ({ id }) => [id],
  units: () => [],
  visibleWith: [
    'unit_state',
    'post_state',
    'person_state',
    'calendar_state',
    'agreement_state',
    'project_state',
    'cohort_state',
    'brand_state',
  ],
  indexes: ['recorded_at'],
  on: Object.fromEntries(types.map((type) => [type, rowOf])),
});
