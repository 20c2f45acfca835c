import { type KnownEvent } from '@gongjian/event-store';

/** Every event of the product, as the gate needs them to read the log. */
export const definitions: readonly KnownEvent[] = [];
