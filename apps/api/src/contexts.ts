import { DirectoryModule } from '@gongjian/directory';

/** The bounded contexts that the api serves, upstream first. */
export const contexts = [DirectoryModule];
