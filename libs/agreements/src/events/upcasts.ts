import type { Upcasts } from '@gongjian/kernel';

/** How older shapes of this context's stored events become those of today. */
export const upcasts: Upcasts = {};
