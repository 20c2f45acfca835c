import type { FormInstance } from 'antd';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Giving, Submit, Submitted } from './command.types.js';

/** How long after the last change of a form it is rehearsed. */
const settles = 400;

/** What a form would lead to as it is filled in; undefined while a field is missing. */
export interface Rehearsal {
  readonly outcome: Submitted | undefined;
  /** The revision that the person knows of, to be held to. */
  readonly how: Giving;
  /** Rehearses again, once the form has settled. */
  readonly again: () => void;
  /** Takes note of what happened since, up to that revision. */
  readonly takeNote: (revision: number) => void;
}

const held = (revision: number | undefined): Giving => (revision === undefined ? {} : { expectedRevision: revision });

/**
 * Rehearses a command whenever its form is complete, at the revision at which the person opened it. What others do meanwhile is told
 * as a conflict until the person has taken note of it; without `seen` it is held to no revision.
 */
export const useRehearsal = <Values extends object>(
  form: FormInstance<Values>,
  active: boolean,
  seen: number | undefined,
  submit: Submit<Values>,
): Rehearsal => {
  const [known, setKnown] = useState(seen);
  const [outcome, setOutcome] = useState<Submitted>();
  const latest = useRef(submit);
  latest.current = submit;
  const round = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const rehearse = useCallback(async () => {
    const own = (round.current += 1);
    const values = await form.validateFields({ validateOnly: true }).catch(() => undefined);
    const ended = values && (await latest.current(values, { dryRun: true, ...held(known) }));
    if (own === round.current) setOutcome(ended);
  }, [form, known]);
  const again = useCallback(() => {
    clearTimeout(timer.current);
    if (active) timer.current = setTimeout(() => void rehearse(), settles);
  }, [active, rehearse]);

  // Anew when others changed the object, so that their doing is told.
  useEffect(() => {
    if (!active) return undefined;
    const first = setTimeout(() => void rehearse());
    return () => clearTimeout(first);
  }, [active, seen, rehearse]);
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      round.current += 1;
    },
    [],
  );
  return { outcome, how: held(known), again, takeNote: setKnown };
};
