import {
  type DomainEvent,
  type Instant,
  type LocalDate,
  type Projection,
  type Recorded,
  type RecordedEvent,
  type UnitId,
  aggregateIdOf,
} from '@gongjian/kernel';
import { foldText, keyOf } from './fold-text.js';
import { beginningOf, gramsOf } from './grams.js';
import { soundsOf } from './sound.js';

/** A text within an object that search looks at; `place` says what it is, `label` what it is called. */
export interface SearchText {
  readonly place: string;
  readonly text: string;
  readonly label?: string;
  /** Where a later event speaks of it. */
  readonly id?: string;
  /** The day from which it held, where that decides on its place among the others. */
  readonly from?: LocalDate;
}

/** What search knows of one object. */
export interface SearchDocument {
  readonly title: string;
  readonly number?: string;
  /** Other names it is found by, such as former ones. */
  readonly names?: readonly string[];
  readonly texts: readonly SearchText[];
  /** Who may see it: the same as the decider's `visibleTo`. */
  readonly units: readonly UnitId[] | 'everyone';
}

/** A row of search. */
export interface SearchRow {
  readonly document: SearchDocument;
  readonly title: string;
  readonly number_key: string | null;
  /** Title, number and names, folded. */
  readonly head: string;
  readonly sounds: string;
  /** The head and all texts, folded. */
  readonly body: string;
  readonly grams: readonly number[];
  readonly changed_at: Instant;
}

/** The read model `<kind>_search` of one kind of object. */
export type SearchProjection<E extends DomainEvent = DomainEvent> = Projection<E, SearchRow> & { readonly searchable: true };

type Fold<E extends DomainEvent> = {
  readonly [Type in E['type']]?: (
    document: SearchDocument,
    data: Extract<E, { type: Type }>['data'],
    event: RecordedEvent,
  ) => SearchDocument;
};

const lines = (texts: readonly string[]): string => texts.map(foldText).join('\n');

/** The row of a document. */
export const searchRow = (document: SearchDocument, changedAt: Instant): SearchRow => {
  const { title, number, names = [], texts } = document;
  // A number is found with its brackets and blanks and without them.
  const heading = [title, ...(number ? [number, keyOf(number)] : []), ...names];
  const head = lines(heading);
  const body = lines([...heading, ...texts.flatMap(({ label, text }) => [label ?? '', text])]);
  const sounds = [title, ...names].flatMap(soundsOf).join('\n');
  return {
    document,
    title,
    number_key: number ? keyOf(number) : null,
    head,
    sounds,
    body,
    grams: [...gramsOf('head', head), ...beginningOf(foldText(title)), ...gramsOf('sound', sounds), ...gramsOf('all', body)],
    changed_at: changedAt,
  };
};

const nothing: SearchDocument = { title: '', texts: [], units: [] };

/** Declares what search finds of one kind of object: a fold from its events to a document. Raise the version to rebuild. */
export const searchProjection = <E extends DomainEvent>({
  kind,
  version,
  on,
}: {
  kind: string;
  version: number;
  on: Fold<E>;
}): SearchProjection<E> => {
  const step = (row: SearchRow | null, event: RecordedEvent): SearchRow | null => {
    const before = row?.document ?? nothing;
    const document = (on as Record<string, (before: SearchDocument, data: unknown, event: RecordedEvent) => SearchDocument>)[event.type]!(
      before,
      event.data,
      event,
    );
    return document === before ? row : searchRow(document, event.metadata.recordedAt);
  };
  return {
    name: `${kind}_search`,
    version,
    searchable: true,
    ofOneStream: true,
    columns: {
      document: 'json not null',
      title: 'text not null',
      number_key: 'text',
      head: 'text not null',
      sounds: 'text not null',
      body: 'text not null',
      grams: 'bigint[] not null',
      changed_at: 'timestamptz not null',
    },
    keys: (event) => [aggregateIdOf((event as Recorded<E> & RecordedEvent).stream)],
    units: ({ document }) => document.units,
    on: Object.fromEntries(Object.keys(on).map((type) => [type, step])) as never,
  };
};
