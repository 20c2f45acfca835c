const spreads = (source: string): string[] => [...source.matchAll(/\.\.\.\s*(?!on\b)(\w+)/g)].map(([, name]) => name!);
const definitions = (source: string): string[] => [...source.matchAll(/\bfragment\s+(\w+)\s+on\b/g)].map(([, name]) => name!);

/** A document's text with that of every fragment it spreads, directly or through another; notes the fragments it defines itself. */
export const withFragments = (source: string, known: Map<string, string>): string => {
  const own = definitions(source);
  for (const name of own) known.set(name, source);
  const needed = new Set<string>();
  const collect = (text: string): void => {
    for (const name of spreads(text)) {
      const fragment = known.get(name);
      if (own.includes(name)) continue;
      if (!fragment) throw new Error(`The fragment ${name} has to be parsed before the document that spreads it.`);
      if (needed.has(fragment)) continue;
      needed.add(fragment);
      collect(fragment);
    }
  };
  collect(source);
  return [source, ...needed].join('\n');
};
