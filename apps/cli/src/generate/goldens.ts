import type { DocumentedContext } from './contexts.js';

/** The golden file of each event in its present version: an example as it lies in the log. */
export const goldens = ({ name, definitions, examples }: DocumentedContext): readonly { path: string; text: string }[] =>
  definitions.map(({ type, version, schema }) => ({
    path: `libs/${name}/src/events/golden/${type}.v${version}.json`,
    text: `${JSON.stringify({ type, version, data: schema.parse(examples[type]) }, null, 2)}\n`,
  }));
