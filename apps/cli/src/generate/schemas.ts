import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentedContext } from './contexts.js';
import { type SchemaHistory, grown } from './evolution.js';

/** Where a context keeps the schema of every version of its events. */
export const schemaFile = ({ name }: Pick<DocumentedContext, 'name'>): string => `libs/${name}/src/events/schemas.json`;

/** The schemas as they lie there; none before the first generation. */
export const storedSchemas = (root: string, context: Pick<DocumentedContext, 'name'>): SchemaHistory => {
  const file = join(root, schemaFile(context));
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as SchemaHistory) : {};
};

/** The file with what is new in the code. */
export const schemaPage = (root: string, context: DocumentedContext): string =>
  `${JSON.stringify(grown(storedSchemas(root, context), context.definitions), null, 2)}\n`;
