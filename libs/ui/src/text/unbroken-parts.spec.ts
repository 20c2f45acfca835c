import { expect, it } from '@jest/globals';
import { dayText, momentText } from './dates.js';
import { partsOf } from './unbroken-parts.js';

const wholes = (sentence: string) => partsOf(sentence).flatMap(({ text, whole }) => (whole ? [text] : []));

it.each(['zh-CN', 'en'])('keeps days and instants whole as they are written in %s', (language) => {
  const [day, moment] = [dayText('2026-12-07', language), momentText('2026-12-07T02:05:00Z', language)];
  const sentence = `自${day}起，至 ${moment} 止`;
  expect(wholes(sentence)).toEqual([day, moment]);
  expect(
    partsOf(sentence)
      .map(({ text }) => text)
      .join(''),
  ).toBe(sentence);
});

it('keeps the longest name of a month whole', () => {
  expect(wholes('by 3 Sept 2026')).toEqual(['3 Sept 2026']);
});

it('keeps days as they are typed whole', () => {
  expect(wholes('不能早于 2026-03-01')).toEqual(['2026-03-01']);
});

it('keeps document numbers whole', () => {
  expect(wholes('见 北校共〔2026〕8 号、甬职院〔2024〕第12号及 2026 年的通知')).toEqual(['北校共〔2026〕8 号', '甬职院〔2024〕第12号']);
});

it('leaves a sentence with neither as it is', () => {
  expect(partsOf('无需催办。')).toEqual([{ text: '无需催办。', whole: false }]);
  expect(partsOf('')).toEqual([]);
});
