import { SkeletonObject } from '@gongjian/ui';

/** The shape of a page that is on its way. */
export const PageSkeleton = () => <SkeletonObject />;
