import { type FilterSpec } from './contract.js';

/** Tells whether an event passes. */
export type Filter = (stream: string, type: string) => boolean;

/** A filter ready for use; throws SyntaxError where the regular expression is none. */
export const compileFilter = ({ on, prefixes, regex }: FilterSpec): Filter => {
  const expression = regex === '' ? undefined : compileRegex(regex);
  const test = expression ? (text: string) => expression.test(text) : (text: string) => prefixes.some((prefix) => text.startsWith(prefix));
  return on === 'stream' ? (stream) => test(stream) : (_, type) => test(type);
};

const FLAGS = /^\(\?([imsn]+)\)/;

/** A regular expression as .NET writes it, as far as the two languages differ in what people use. */
const compileRegex = (source: string): RegExp => {
  const inline = FLAGS.exec(source)?.[1] ?? '';
  const flags = [...'ims'].filter((flag) => inline.includes(flag)).join('');
  const body = source
    .replace(FLAGS, '')
    .replaceAll(/\\.|\[(?:\\.|[^\]\\])*\]/gs, (token) => ({ '\\A': '^', '\\z': '$', '\\Z': '$' })[token] ?? token);
  return new RegExp(body, flags);
};
