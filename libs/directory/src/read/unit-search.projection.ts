import { type SearchDocument, searchProjection } from '@gongjian/search';
import type { UnitEvent } from '../events/index.js';

/** Units by their names, former ones included. Raise the version to rebuild. */
export const unitSearch = searchProjection<UnitEvent>({
  kind: 'unit',
  version: 1,
  on: {
    UnitRegistered: (_, { name }, { id }) => ({ title: name, texts: [{ place: 'name', text: name, id }], units: 'everyone' }),
    UnitRenamed: (unit, { name }, { id }) => named({ ...unit, texts: [...unit.texts, { place: 'name', text: name, id }] }),
    UnitEntryCorrected: (unit, { corrects, name }) =>
      name === undefined ? unit : named({ ...unit, texts: unit.texts.map((one) => (one.id === corrects ? { ...one, text: name } : one)) }),
  },
});

/** The last name is the title, the others stay findable. */
const named = (unit: SearchDocument): SearchDocument => ({
  ...unit,
  title: unit.texts.at(-1)!.text,
  names: unit.texts.slice(0, -1).map(({ text }) => text),
});
