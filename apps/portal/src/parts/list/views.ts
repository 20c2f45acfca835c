/** A set of filters, order and columns under a name of the person's own. */
export interface SavedView {
  readonly name: string;
  /** As they stand in an address, in the order of `searchOf`. */
  readonly search: string;
}

/** So many views a list keeps for a person, with names so long. */
export const mostViews = 30;
export const longestName = 40;

/** What of an address a view holds, by the names given. */
export const searchOf = (names: readonly string[], get: (name: string) => string | undefined): string => {
  const search = new URLSearchParams();
  for (const name of names) if (get(name)) search.set(name, get(name)!);
  return search.toString();
};

/** The change of an address that leads to a view: what the view does not name is taken out. */
export const changesTo = (names: readonly string[], { search }: SavedView): Readonly<Record<string, string | null>> => {
  const saved = new URLSearchParams(search);
  return Object.fromEntries(names.map((name) => [name, saved.get(name)]));
};

/** The views with one more, which replaces that of the same name in its place. */
export const withView = (views: readonly SavedView[], view: SavedView): readonly SavedView[] => {
  const at = views.findIndex(({ name }) => name === view.name);
  return at < 0 ? [...views, view] : views.with(at, view);
};
