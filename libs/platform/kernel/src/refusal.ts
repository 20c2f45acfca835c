import type { RecordedEvent } from './event.js';
import { chineseDay, englishDay } from './values.js';

/** Where a refusal comes from, which decides how a client treats it. */
export type RefusalClass = 'input' | 'state' | 'rights' | 'missing' | 'conflict' | 'limit' | 'unavailable';

/** One entry of the catalogue. `{name}` in a text is filled from the refusal's parameters; `…Do` says what to do next. */
export interface RefusalText {
  readonly class: RefusalClass;
  readonly zh: string;
  readonly en: string;
  readonly zhDo: string;
  readonly enDo: string;
}

/** A catalogue entry under its code, such as AGREEMENT_NOT_IN_SIGNING. */
export interface RefusalKind extends RefusalText {
  readonly code: string;
}

/** What a refusal says beside its kind: the input field it is about and the parameters of its text. */
export interface RefusalDetails {
  readonly field?: string;
  readonly params?: Readonly<Record<string, string | number>>;
  /** Who could do it instead: any holder of the right in one of the units. */
  readonly who?: { readonly right: string; readonly unitIds: readonly string[] };
  /** What happened since the caller looked, oldest first. */
  readonly since?: readonly RecordedEvent[];
}

/** A refused command or request. Expected, so never logged as a fault. */
export class Refusal extends Error {
  constructor(
    readonly kind: RefusalKind,
    readonly details: RefusalDetails = {},
  ) {
    super(`${kind.code}: ${fill(kind.en, details.params)}`);
    this.name = 'Refusal';
  }

  get code(): string {
    return this.kind.code;
  }
}

/** What stands in the way of a command, told and not thrown: the many that a list shows need no stack traces. */
export type Obstacle = Pick<Refusal, 'kind' | 'details' | 'code'>;

/** Declares a context's part of the catalogue. */
export const refusals = <Codes extends string>(texts: Readonly<Record<Codes, RefusalText>>) =>
  Object.fromEntries(Object.entries<RefusalText>(texts).map(([code, text]) => [code, { code, ...text }])) as Readonly<
    Record<Codes, RefusalKind>
  >;

/** Fills `{name}` in a text. */
export const fill = (text: string, params?: RefusalDetails['params']): string =>
  params ? text.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole)) : text;

const fillDays =
  (dayText: (day: string) => string) =>
  (text: string, params?: RefusalDetails['params']): string =>
    fill(
      text,
      params &&
        Object.fromEntries(Object.entries(params).map(([name, value]) => [name, typeof value === 'string' ? dayText(value) : value])),
    );

/** Fills `{name}` in a Chinese text, days as Chinese writes them. */
export const fillChinese = fillDays(chineseDay);

/** Fills `{name}` in an English text, days as English writes them. */
export const fillEnglish = fillDays(englishDay);

/** Throws the refusal. */
export const refuse = (kind: RefusalKind, details?: RefusalDetails): never => {
  throw new Refusal(kind, details);
};

export function refuseIf(condition: boolean, kind: RefusalKind, details?: RefusalDetails): void {
  if (condition) throw new Refusal(kind, details);
}

export function refuseUnless(condition: boolean, kind: RefusalKind, details?: RefusalDetails): void {
  if (!condition) throw new Refusal(kind, details);
}

/** The value, or the refusal where there is none. */
export const present = <T>(value: T | null | undefined, kind: RefusalKind, details?: RefusalDetails): T => value ?? refuse(kind, details);
