import { type TypedDocumentNode, gql } from '@urql/core';

type Definition = ReturnType<typeof gql>['definitions'][number];

const fragments = new Map<string, Definition>();

const spreads = (source: string): string[] => [...source.matchAll(/\.\.\.\s*(?!on\b)(\w+)/g)].map(([, name]) => name!);

/** Parses a document and adds the fragments it spreads, which must have been parsed before. */
export const parseDocument = (source: string): TypedDocumentNode => {
  const document = gql(source);
  for (const definition of document.definitions)
    if (definition.kind === 'FragmentDefinition') fragments.set(definition.name.value, definition);
  const own = new Set(document.definitions.map((definition) => ('name' in definition ? definition.name?.value : undefined)));
  const needed = new Map<string, Definition>();
  const collect = (text: string): void => {
    for (const name of spreads(text)) {
      const fragment = fragments.get(name);
      if (!fragment || own.has(name) || needed.has(name)) continue;
      needed.set(name, fragment);
      collect(sources.get(name) ?? '');
    }
  };
  for (const name of own) if (name) sources.set(name, source);
  collect(source);
  return { ...document, definitions: [...document.definitions, ...needed.values()] } as TypedDocumentNode;
};

const sources = new Map<string, string>();
