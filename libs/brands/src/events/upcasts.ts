/** Older shapes of stored events: type, then the version to lift from. Empty while every event is in its first version. */
export const upcasts: Readonly<Record<string, Readonly<Record<number, (data: unknown) => unknown>>>> = {};
