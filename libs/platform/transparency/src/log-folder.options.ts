import type { Instant } from '@gongjian/kernel';
import type { Witness } from './witness-client.js';

/** What the folder of a log's tree is told. */
export interface LogFolderOptions {
  readonly dataDirectory: string;
  readonly witnesses?: readonly Witness[];
  /** Signing keys given by the environment instead of the file. */
  readonly secrets?: string | undefined;
  /** How often a tree head is signed where events came, in milliseconds. */
  readonly everyMs?: number;
  readonly clock?: () => Instant;
  readonly log?: (message: string) => void;
}
