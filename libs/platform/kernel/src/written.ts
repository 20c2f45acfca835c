import { LocalDate } from './values.js';

const firstDay = '1900-01-01';
const lastDay = '2199-12-31';

/** A calendar day as it may be written from now on. Logs may hold others, let in before; those are read as LocalDate. */
export const WrittenDate = LocalDate.refine((date) => date >= firstDay && date <= lastDay);

const breaks = /[\n\t]/g;
/** Controls, ends of lines and of paragraphs, halves of characters, and what turns the direction of writing: all show a text other than it is. */
const misleading = /[\p{Cc}\p{Zl}\p{Zp}\p{Surrogate}\p{Bidi_Control}]/u;
/** U+2800 is a pattern of Braille without a dot. */
const seen = /[^\p{Z}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** The first character that may not stand in a text, such as U+202E; undefined where there is none. Running text may have \n and \t. */
export const misleadingIn = (text: string, { running = false } = {}): string | undefined => {
  const found = misleading.exec(running ? text.replace(breaks, '') : text)?.[0];
  return found && `U+${found.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
};

/** Whether there is anything to be seen of the text. */
export const isSeen = (text: string): boolean => seen.test(text);
