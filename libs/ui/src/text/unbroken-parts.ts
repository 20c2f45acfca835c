/** A part of a sentence, and whether it has to stay in one line. */
export interface Part {
  readonly text: string;
  readonly whole: boolean;
}

const day = /\d{4}年\d{1,2}月\d{1,2}日|\d{4}-\d{2}-\d{2}/u;
const englishDay = /\d{1,2} [A-Z][a-z]{2,3} \d{4}/u;
const number = /\p{Script=Han}{0,12}〔\d{4}〕 ?第? ?\d+ ?号/u;
const whole = new RegExp(`((?:${day.source}|${englishDay.source})(?:,? \\d{2}:\\d{2})?|${number.source})`, 'u');

/** A sentence cut so that days, instants and document numbers are parts of their own. */
export const partsOf = (sentence: string): readonly Part[] =>
  sentence
    .split(whole)
    .map((text, index) => ({ text, whole: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
