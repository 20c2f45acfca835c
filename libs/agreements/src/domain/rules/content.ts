import { type Actor, type Id, type UnitId, refuseIf, refuseUnless, repeated } from '@gongjian/kernel';
import type { Content } from '../../events/index.js';
import { agreementRefusals } from '../agreement.refusals.js';

/** Content as people give it: the parties' names are added from the directory, and a role where none is given. */
export type ContentWish = Omit<Content, 'parties'> & {
  readonly parties: readonly { readonly unitId: UnitId; readonly role?: string }[];
};

/** What a further version is to say otherwise than the one before. */
export type ContentChange = Partial<ContentWish>;

/** All clauses together may have so many characters, so that an agreement always fits into one event. */
export const clausesLimit = 200_000;

const stems = '甲乙丙丁戊己庚辛壬癸';
const roleAt = (index: number): string => (index < stems.length ? `${stems[index]}方` : `第${index + 1}方`);

/** Text without what not every store can hold (NUL, half characters), so that what is shown has the bytes that are signed. */
const clean = (text: string): string => text.trim().replace(/\p{Surrogate}|\0/gu, '\u{fffd}');

/** The content with the names that the parties bear now, in the one order and shape that is hashed. */
export const withNames = (wish: ContentWish, nameOf: (unitId: UnitId) => string): Content => ({
  kind: wish.kind,
  title: clean(wish.title),
  ...(wish.documentNumber?.trim() && { documentNumber: clean(wish.documentNumber) }),
  parties: wish.parties.map(({ unitId, role }, index) => ({ unitId, name: nameOf(unitId), role: clean(role ?? '') || roleAt(index) })),
  clauses: wish.clauses.map(({ clauseId, heading, text }) => ({ clauseId, heading: clean(heading), text: clean(text) })),
  areas: [...wish.areas],
  effectiveFrom: wish.effectiveFrom,
  ...(wish.effectiveTo && { effectiveTo: wish.effectiveTo }),
});

/** Refuses content that no agreement can have. */
export const refuseImproper = (content: Content, actor: Actor, unknownUnits: readonly Id[]): void => {
  const parties = content.parties.map(({ unitId }) => unitId);
  refuseIf(unknownUnits.length > 0, agreementRefusals.AGREEMENT_PARTY_UNKNOWN, { field: 'parties' });
  refuseIf(repeated(parties), agreementRefusals.AGREEMENT_PARTIES_REPEATED, { field: 'parties' });
  refuseUnless(parties.includes(actor.unitId), agreementRefusals.AGREEMENT_DRAFTER_NOT_PARTY, { field: 'parties' });
  const clauses = content.clauses.map(({ clauseId }) => clauseId);
  refuseIf(repeated(clauses), agreementRefusals.AGREEMENT_CLAUSES_REPEATED, { field: 'clauses' });
  refuseIf(repeated(content.areas), agreementRefusals.AGREEMENT_AREAS_REPEATED, { field: 'areas' });
  const ends = content.effectiveTo !== undefined && content.effectiveTo < content.effectiveFrom;
  refuseIf(ends, agreementRefusals.AGREEMENT_TERM_INVALID, { field: 'effectiveTo' });
  const length = content.clauses.reduce((sum, { heading, text }) => sum + heading.length + text.length, 0);
  refuseIf(length > clausesLimit, agreementRefusals.AGREEMENT_TOO_LONG, { field: 'clauses', params: { limit: clausesLimit } });
};

/** Refuses other parties than those the negotiation began with. */
export const refuseOtherParties = (content: Content, parties: readonly UnitId[]): void => {
  const given = content.parties.map(({ unitId }) => unitId);
  const same = given.length === parties.length && given.every((unitId) => parties.includes(unitId));
  refuseUnless(same, agreementRefusals.AGREEMENT_PARTIES_FIXED, { field: 'parties' });
};
