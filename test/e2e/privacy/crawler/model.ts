import { type Id, type RecordedEvent, aggregateIdOf, kindOf } from '@gongjian/kernel';

/** From a position on these units may know of the object; 'everyone' for all who are signed in. */
interface Known {
  readonly from: bigint;
  readonly units: ReadonlySet<Id> | 'everyone';
}

/** An object of the log and who may know of it since when. */
export interface Subject {
  readonly kind: string;
  readonly id: Id;
  readonly known: Known[];
}

interface Said {
  readonly unitId?: Id;
  readonly content?: { readonly parties: readonly { readonly unitId: Id }[] };
  readonly leadUnitId?: Id;
  readonly cooperatingUnitIds?: readonly Id[];
  readonly approverUnitIds?: readonly Id[];
  readonly ownerUnitId?: Id;
  readonly partnerUnitIds?: readonly Id[];
  readonly parentId?: Id;
}

const parties = ({ content }: Said): Set<Id> => new Set(content!.parties.map(({ unitId }) => unitId));
const taking = ({ leadUnitId, cooperatingUnitIds, approverUnitIds }: Said) =>
  new Set([leadUnitId!, ...cooperatingUnitIds!, ...approverUnitIds!]);

/** Who may know of an object after an event of these types, in plain words; other types leave it as it was. */
const makesKnown: Readonly<Record<string, (said: Said) => ReadonlySet<Id> | 'everyone'>> = {
  UnitRegistered: () => 'everyone',
  PostEstablished: () => 'everyone',
  CalendarDaySet: () => 'everyone',
  CohortOpened: () => 'everyone',
  PasswordReset: ({ unitId }) => new Set([unitId!]),
  PersonErased: ({ unitId }) => new Set([unitId!]),
  AgreementDrafted: ({ unitId }) => new Set([unitId!]),
  VersionProposed: parties,
  PaperAgreementEntered: parties,
  ProjectProposed: taking,
  ProjectResubmitted: taking,
  BrandRegistered: ({ ownerUnitId, partnerUnitIds }) => new Set([ownerUnitId!, ...partnerUnitIds!]),
};

/** Who asks, as far as it matters for what he may see. */
export interface Asking {
  readonly unitId: Id | undefined;
  readonly personId: Id | undefined;
}

/** Who may see what, worked out from the log alone and as plainly as can be. */
export class Model {
  readonly subjects = new Map<Id, Subject>();
  private readonly parents = new Map<Id, Id | undefined>();

  constructor(readonly events: readonly RecordedEvent[]) {
    for (const { stream, type, data, position } of events) {
      const [kind, id, said] = [kindOf(stream), aggregateIdOf(stream), data as Said];
      const subject = this.subjects.get(id) ?? { kind, id, known: [] };
      this.subjects.set(id, subject);
      const units = makesKnown[type]?.(said);
      if (units) subject.known.push({ from: position, units });
      if (type === 'UnitRegistered' || type === 'UnitMoved') this.parents.set(id, said.parentId);
    }
  }

  /** Whether the one unit is the other or stands below it today. */
  private isWithin(unitId: Id, above: Id): boolean {
    const seen = new Set<Id>();
    for (let at: Id | undefined = unitId; at && !seen.has(at); at = this.parents.get(at)) {
      if (at === above) return true;
      seen.add(at);
    }
    return false;
  }

  /** Whether he may see the object as it is known at the position, with the rights of today. */
  sees({ unitId, personId }: Asking, id: Id, at?: bigint): boolean {
    const units = this.subjects
      .get(id)
      ?.known.filter(({ from }) => at === undefined || from <= at)
      .at(-1)?.units;
    if (!units || personId === undefined) return false;
    return units === 'everyone' || (unitId !== undefined && [...units].some((unit) => this.isWithin(unit, unitId)));
  }

  /** The objects of a kind that he may see. */
  seen(asking: Asking, kind: string, at?: bigint): Set<Id> {
    return new Set([...this.subjects.values()].filter((one) => one.kind === kind && this.sees(asking, one.id, at)).map(({ id }) => id));
  }

  /** The objects that he may not see. */
  hidden(asking: Asking, at?: bigint): Subject[] {
    return [...this.subjects.values()].filter(({ id }) => !this.sees(asking, id, at));
  }

  /** The ids of the events of objects that he may see, the latest first. */
  told(asking: Asking, at?: bigint): Id[] {
    return this.events
      .filter(({ stream, position }) => (at === undefined || position <= at) && this.sees(asking, aggregateIdOf(stream)))
      .map(({ id }) => id)
      .reverse();
  }

  /** The last position recorded by the end of the day in Shanghai. */
  positionOn(date: string): bigint | undefined {
    const end = Date.parse(`${date}T16:00:00.000Z`);
    return this.events.filter(({ metadata }) => Date.parse(metadata.recordedAt) < end).at(-1)?.position;
  }
}
