import { type Sealed, type Unsealed, unsealedIn, withSealed } from '@gongjian/kernel';

/** Encrypts what is said of people, each under the key of the person; refuses where a person has none (any more). */
export interface Sealer {
  seal(values: readonly Unsealed[]): Promise<readonly Sealed[]>;
}

/** The events with all that they say of people sealed. */
export const sealed = async <E extends { readonly data: unknown }>(events: readonly E[], sealer: Sealer | undefined): Promise<E[]> => {
  const values = events.flatMap(({ data }) => unsealedIn(data));
  if (values.length === 0) return [...events];
  if (!sealer) throw new Error('an event says something of a person, and this gate was opened without keys to seal it');
  const next = (await sealer.seal(values))[Symbol.iterator]();
  return events.map((event) => ({ ...event, data: withSealed(event.data, next) }));
};
