import type { AgreementEvent } from '@gongjian/agreements/events';
import type { LocalDate, RecordedEvent, UnitId } from '@gongjian/kernel';

type Content = Extract<AgreementEvent, { type: 'VersionProposed' }>['data']['content'];

/** What a project or a brand needs to know of the agreement it belongs to, folded fresh from its stream. */
export interface AgreementFact {
  /** The contents proposed so far, by version. */
  readonly versions: Readonly<Record<number, Content>>;
  /** What was concluded; undefined while nothing is. */
  readonly concluded?: Content;
  /** The first day on which it no longer holds. */
  readonly endsOn?: LocalDate;
}

/** The units that are party to a concluded agreement. */
export const partyIdsOf = ({ concluded }: AgreementFact): readonly UnitId[] => concluded?.parties.map(({ unitId }) => unitId) ?? [];

/** Whether the agreement holds on a day. */
export const isInForce = ({ concluded, endsOn }: AgreementFact, on: LocalDate): boolean =>
  concluded !== undefined && concluded.effectiveFrom <= on && (concluded.effectiveTo ?? on) >= on && (endsOn === undefined || on < endsOn);

/** The change that one event makes to what is known of an agreement. */
export const foldAgreementFact = (agreement: AgreementFact | undefined, recorded: RecordedEvent): AgreementFact => {
  const known = agreement ?? { versions: {} };
  const event = recorded as unknown as AgreementEvent;
  switch (event.type) {
    case 'VersionProposed':
      return { ...known, versions: { ...known.versions, [event.data.version]: event.data.content } };
    case 'AgreementConcluded': {
      const concluded = known.versions[event.data.version];
      return concluded ? { ...known, concluded } : known;
    }
    case 'PaperAgreementEntered':
      return { ...known, concluded: event.data.content };
    case 'AgreementEntryCorrected':
      return known.concluded && event.data.content ? { ...known, concluded: event.data.content } : known;
    case 'AgreementTerminated':
      return { ...known, endsOn: event.data.on };
    default:
      return known;
  }
};
