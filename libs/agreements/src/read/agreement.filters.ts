import type { Actor, Id, LocalDate } from '@gongjian/kernel';
import { type RawBuilder, sql } from '@gongjian/read-models';
import type { AgreementPhase } from '../domain/agreement.state.js';
import type { Standing } from '../domain/rules/standing.js';
import type { AgreementKind, Area } from '../events/index.js';
import { agreementTerm, registerTerm, standingIs } from './standing.sql.js';

/** What lists of agreements are narrowed by. */
export interface AgreementWishes {
  readonly phase?: AgreementPhase;
  readonly standing?: Standing;
  readonly kind?: AgreementKind;
  readonly unitId?: Id;
  readonly area?: Area;
  readonly text?: string;
  readonly waitingForMe?: boolean;
}

const containing = (text: string) => sql<boolean>`strpos(search_text, ${text.toLowerCase()}) > 0`;

/** Turns of the actor's unit that he has the right to take. */
const waitingFor = (actor: Actor | undefined): RawBuilder<boolean> =>
  actor
    ? sql<boolean>`waiting_units && array[${actor.unitId}::uuid] and exists (select 1 from jsonb_array_elements(waiting) as turn
        where turn->>'unitId' = ${actor.unitId} and turn->>'right' = any(${actor.rights}::text[]))`
    : sql<boolean>`false`;

/** Those of the conditions that are about the content, which a single event sets as a whole. */
export const agreementsEverMatching = (wishes: AgreementWishes): RawBuilder<boolean>[] => [
  ...(wishes.kind ? [sql<boolean>`kind = ${wishes.kind}`] : []),
  ...(wishes.unitId ? [sql<boolean>`party_ids && array[${wishes.unitId}::uuid]`] : []),
  ...(wishes.area ? [sql<boolean>`areas && array[${wishes.area}::text]`] : []),
  ...(wishes.text ? [containing(wishes.text)] : []),
];

/** The conditions over agreement_state that the wishes amount to. */
export const agreementsMatching = (wishes: AgreementWishes, today: LocalDate, actor: Actor | undefined): RawBuilder<boolean>[] => [
  ...agreementsEverMatching(wishes),
  ...(wishes.phase ? [sql<boolean>`phase = ${wishes.phase}`] : []),
  ...(wishes.standing ? [standingIs(agreementTerm, today, wishes.standing)] : []),
  ...(wishes.waitingForMe ? [waitingFor(actor)] : []),
];

/** What the public register is narrowed by; agreements in force unless told otherwise. */
export interface RegisterWishes {
  readonly kind?: AgreementKind;
  readonly text?: string;
  readonly standing?: Standing;
}

/** The conditions over agreement_register that the wishes amount to. */
export const registerMatching = (wishes: RegisterWishes, today: LocalDate): RawBuilder<boolean>[] => [
  standingIs(registerTerm, today, wishes.standing ?? 'inForce'),
  ...(wishes.kind ? [sql<boolean>`kind = ${wishes.kind}`] : []),
  ...(wishes.text ? [containing(wishes.text)] : []),
];
