import type { Upcasts } from '@gongjian/kernel';

interface PromotedV1 {
  readonly channel?: string;
}

/** How older shapes of this context's stored events become those of today. */
export const upcasts: Upcasts = {
  // A case was published in one place at most; today in any number.
  BrandPromoted: { 1: ({ channel, ...rest }: PromotedV1) => ({ ...rest, channels: channel === undefined ? [] : [channel] }) },
};
