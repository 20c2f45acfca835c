/** What a signed agreement says on its face. */
export interface SignedDocument {
  readonly title: string;
  readonly parties: readonly { readonly unitId: string; readonly name: string; readonly role: string }[];
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The face of a document; undefined where it is of another kind. */
export const signedDocument = (text: string): SignedDocument | undefined => {
  const { title, parties } = JSON.parse(text) as { title?: unknown; parties?: unknown };
  if (!Array.isArray(parties)) return undefined;
  const named = (parties as Record<string, unknown>[]).map(({ unitId, name, role }) => ({
    unitId: textOf(unitId),
    name: textOf(name),
    role: textOf(role),
  }));
  return { title: textOf(title), parties: named };
};
