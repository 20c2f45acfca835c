import { SaxesParser } from 'saxes';

/** What is told of one element as it is passed; names stand without their prefix. */
export interface Passing {
  readonly opened?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly closed?: (name: string) => void;
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Walks through a part of a workbook; throws where it is no sound XML. Entities of its own are not resolved. */
export const walk = (xml: string, { opened, text, closed }: Passing): void => {
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  if (opened)
    parser.on('opentag', ({ name, attributes }) =>
      opened(local(name), Object.fromEntries(Object.entries(attributes).map(([key, value]) => [local(key), value]))),
    );
  if (text) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  if (closed) parser.on('closetag', ({ name }) => closed(local(name)));
  parser.write(xml).close();
};
