import { type TypedDocumentNode, gql } from '@urql/core';
import { withFragments } from './with-fragments.js';

const known = new Map<string, string>();

/** Parses a document with the fragments it spreads, which must have been parsed before. */
export const parseDocument = (source: string): TypedDocumentNode => gql(withFragments(source, known));
