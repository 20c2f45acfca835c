import { type AnyProjection } from '@gongjian/kernel';

/** Every read model of the product, upstream contexts first: what the projector keeps and what others may read. */
export const projections: readonly AnyProjection[] = [];
