import type { DocumentedContext } from './contexts.js';

/** What each event says, as a catalogue of the portal: the page that checks proofs asks no server. */
export const eventWords = (contexts: readonly DocumentedContext[], language: 'zh' | 'en'): string => {
  const words = contexts.flatMap((context) => Object.entries(context.words ?? {}));
  const lines = words.map(([type, said]) => `${type}: ${JSON.stringify(said[language].replaceAll(/\{(\w+)\}/g, '{{$1}}'))},`);
  return `/** What events say, by type. Drawn from the contexts. */\nexport default {\n${lines.join('\n')}\n};\n`;
};
