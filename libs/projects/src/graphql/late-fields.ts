/** An object whose further fields are looked up when they are asked for, and not before. They do not survive a spread. */
export const withLateFields = <Plain extends object, Late extends Readonly<Record<string, () => unknown>>>(
  plain: Plain,
  late: Late,
): Plain & { readonly [Name in keyof Late]: ReturnType<Late[Name]> } => {
  const properties = Object.entries(late).map(([name, get]) => [name, { get, enumerable: true }] as const);
  return Object.defineProperties({ ...plain }, Object.fromEntries(properties)) as Plain & {
    readonly [Name in keyof Late]: ReturnType<Late[Name]>;
  };
};
