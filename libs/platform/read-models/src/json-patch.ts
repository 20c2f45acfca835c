/** One step of a JSON Patch (RFC 6902); only these are written. */
export type Operation =
  { readonly op: 'add' | 'replace'; readonly path: string; readonly value: unknown } | { readonly op: 'remove'; readonly path: string };

type Container = Record<string, unknown>;

/** Whether the value is a JSON object. */
export const isObject = (value: unknown): value is Container => typeof value === 'object' && value !== null && !Array.isArray(value);

const pointed = (path: string, key: string): string =>
  `${path}/${key.includes('~') || key.includes('/') ? key.replaceAll('~', '~0').replaceAll('/', '~1') : key}`;

const named = (token: string): string => (token.includes('~') ? token.replaceAll('~1', '/').replaceAll('~0', '~') : token);

/** What JSON makes of it, which has no property without a value. */
const has = (container: Container, key: string): boolean => Object.hasOwn(container, key) && container[key] !== undefined;

const differInArray = (path: string, wanted: readonly unknown[], given: readonly unknown[], patch: Operation[]): void => {
  const common = Math.min(wanted.length, given.length);
  for (let index = 0; index < common; index += 1) differ(`${path}/${index}`, wanted[index] ?? null, given[index] ?? null, patch);
  for (let index = common; index < wanted.length; index += 1)
    patch.push({ op: 'add', path: `${path}/${index}`, value: wanted[index] ?? null });
  for (let index = given.length - 1; index >= common; index -= 1) patch.push({ op: 'remove', path: `${path}/${index}` });
};

const differInObject = (path: string, wanted: Container, given: Container, patch: Operation[]): void => {
  for (const key of Object.keys(given))
    if (given[key] !== undefined && !has(wanted, key)) patch.push({ op: 'remove', path: pointed(path, key) });
  for (const key of Object.keys(wanted)) {
    const value = wanted[key];
    // A fold leaves what it does not change as it is, so most of a state ends here.
    if (value === undefined || value === given[key]) continue;
    if (has(given, key)) differ(pointed(path, key), value, given[key], patch);
    else patch.push({ op: 'add', path: pointed(path, key), value });
  }
};

const differ = (path: string, wanted: unknown, given: unknown, patch: Operation[]): void => {
  if (wanted === given) return;
  if (Array.isArray(wanted) && Array.isArray(given)) differInArray(path, wanted, given, patch);
  else if (isObject(wanted) && isObject(given)) differInObject(path, wanted, given, patch);
  else patch.push({ op: 'replace', path, value: wanted });
};

/** The JSON Patch that makes `wanted` of `given`, both JSON values that nobody changes any more; empty where they are the same. */
export const patchTo = (wanted: unknown, given: unknown): Operation[] => {
  const patch: Operation[] = [];
  differ('', wanted, given, patch);
  return patch;
};

/** Sets a property under any name, `__proto__` too. */
const put = (container: Container, key: string, value: unknown): void =>
  void Object.defineProperty(container, key, { value, configurable: true, enumerable: true, writable: true });

/** Carries out a JSON Patch on a value of the caller's own, which is used up by it. Paths must be there. */
export const patched = (given: unknown, patch: readonly Operation[]): unknown => {
  const root: Container = { value: given };
  for (const operation of patch) {
    const [, ...tokens] = operation.path.split('/').map(named);
    const way = ['value', ...tokens];
    const last = way.pop()!;
    const container = way.reduce<unknown>((inner, token) => (inner as Container)[token], root) as Container;
    const value = 'value' in operation ? operation.value : undefined;
    if (Array.isArray(container))
      container.splice(Number(last), operation.op === 'add' ? 0 : 1, ...(operation.op === 'remove' ? [] : [value]));
    else if (operation.op === 'remove') delete container[last];
    else put(container, last, value);
  }
  return root['value'];
};
