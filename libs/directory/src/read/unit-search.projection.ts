import type { LocalDate, RecordedEvent } from '@gongjian/kernel';
import { type SearchDocument, searchProjection } from '@gongjian/search';
import { type UnitEvent, placeOfName } from '../events/index.js';

/** Units by their names, former ones included. Raise the version to rebuild. */
export const unitSearch = searchProjection<UnitEvent>({
  kind: 'unit',
  version: 2,
  on: {
    UnitRegistered: (_, { name }, event) => ({ title: name, texts: [borne(name, event)], units: 'everyone' }),
    UnitRenamed: (unit, { name }, event) => {
      const text = borne(name, event);
      return named({ ...unit, texts: unit.texts.toSpliced(placeOfName(unit.texts as Dated[], text.from) + 1, 0, text) });
    },
    UnitEntryCorrected: (unit, { corrects, name }) =>
      name === undefined ? unit : named({ ...unit, texts: unit.texts.map((one) => (one.id === corrects ? { ...one, text: name } : one)) }),
  },
});

type Dated = SearchDocument['texts'][number] & { readonly from: LocalDate };

const borne = (name: string, { id, metadata }: RecordedEvent): Dated => ({ place: 'name', text: name, id, from: metadata.effectiveOn });

/** The last name is the title, the others stay findable. */
const named = (unit: SearchDocument): SearchDocument => ({
  ...unit,
  title: unit.texts.at(-1)!.text,
  names: unit.texts.slice(0, -1).map(({ text }) => text),
});
