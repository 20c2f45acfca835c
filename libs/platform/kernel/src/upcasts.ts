/** How stored data becomes what the next version holds: by type, then by the version to lift from. Pure, and for ever. */
export type Upcasts = Readonly<Record<string, Readonly<Record<number, (data: never) => unknown>>>>;

/** The data of an event stored under one version as another, later one holds it. A version without an upcast only added fields. */
export const upcasted = (upcasts: Upcasts, type: string, from: number, to: number, data: unknown): unknown => {
  let lifted = data;
  for (let version = from; version < to; version += 1) {
    const step = upcasts[type]?.[version];
    if (step) lifted = step(lifted as never);
  }
  return lifted;
};
