import { PageSkeleton } from '../../frame/page-skeleton.js';

/** On its way. */
export const AccountPage = () => <PageSkeleton />;
