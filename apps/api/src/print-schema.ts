import { writeFile } from 'node:fs/promises';
import { schemaText } from './schema-text.js';

/** Prints the schema to apps/api/schema.graphql; needs no store. */
await writeFile(new URL('../schema.graphql', import.meta.url), await schemaText());
