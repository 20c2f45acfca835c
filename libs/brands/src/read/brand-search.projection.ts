import { type SearchText, searchProjection } from '@gongjian/search';
import type { BrandEvent } from '../events/index.js';

const described = (text: string): SearchText => ({ place: 'description', text });
const isDescription = ({ place }: SearchText): boolean => place === 'description';

/** Brands by name, description, documents of recognition and cases. */
export const brandSearch = searchProjection<BrandEvent>({
  kind: 'brand',
  version: 1,
  on: {
    BrandRegistered: (_, { name, description, ownerUnitId, partnerUnitIds }) => ({
      title: name,
      texts: [described(description)],
      units: [ownerUnitId, ...partnerUnitIds],
    }),
    BrandPilotStarted: (brand, { plan }) => ({ ...brand, texts: [...brand.texts, { place: 'plan', text: plan }] }),
    BrandRecognised: (brand, { level, document: { number, title } }) => ({
      ...brand,
      texts: [...brand.texts, { place: 'recognition', id: level, label: number, text: title }],
    }),
    BrandPromoted: (brand, { caseId, title, summary }) => ({
      ...brand,
      texts: [...brand.texts, { place: 'case', id: caseId, label: title, text: summary }],
    }),
    BrandEntryCorrected: (brand, { name, description, recognition }) => ({
      ...brand,
      title: name ?? brand.title,
      texts: brand.texts.map((one) => {
        if (isDescription(one)) return described(description ?? one.text);
        if (!recognition || one.place !== 'recognition' || one.id !== recognition.level) return one;
        return { ...one, ...(recognition.number && { label: recognition.number }), text: recognition.title ?? one.text };
      }),
    }),
  },
});
