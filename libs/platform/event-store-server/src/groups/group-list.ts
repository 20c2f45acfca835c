import type { EventLog } from '../store/event-log.js';
import { ALL } from '../store/stream-names.js';
import { refused } from '../services/failures.js';
import { originalOf } from './group-events.js';
import type { GroupConfig } from './group-settings.js';
import { CONFIG_STREAM } from './group-streams.js';
import { ensureMetadata, readLast, readSome, writeEvent } from '../store/system-events.js';

const CONFIG_TYPE = '$PersistentConfig';
/** Each list is a whole one. */
const LISTS_KEPT = 2;

/** The groups as they were last written down; what is no such list holds none. */
export const readGroupList = async (store: EventLog): Promise<GroupConfig[]> => {
  const last = await readLast(store, CONFIG_STREAM);
  if (!last) return [];
  try {
    const { entries } = JSON.parse(Buffer.from(originalOf(last).data).toString('utf8')) as { entries: GroupConfig[] };
    return entries.filter(({ stream, group, settings }) => stream && typeof group === 'string' && settings);
  } catch {
    return [];
  }
};

/** Writes all groups down; throws CallFailure where that is not possible. */
export const writeGroupList = async (store: EventLog, entries: readonly GroupConfig[]): Promise<void> => {
  const data = JSON.stringify({ version: '2', updated: new Date().toISOString(), updatedBy: 'system', entries });
  await ensureMetadata(store, CONFIG_STREAM, JSON.stringify({ $maxCount: LISTS_KEPT }));
  const result = await writeEvent(store, CONFIG_STREAM, { type: CONFIG_TYPE, data });
  if (result.kind === 'refused') throw refused(result.reason, result.message);
  if (result.kind !== 'done') throw refused('FAILED', `The groups cannot be written to ${CONFIG_STREAM}.`);
};

/** The first revision or position that is not there yet: where a group from the end begins. */
export const endOf = async (store: EventLog, stream: string): Promise<number> => {
  if (stream === ALL) return store.head + 1;
  const page = await readSome(store, stream, 'end', 1);
  return page.kind === 'page' ? (page.lastRevision ?? -1) + 1 : 0;
};
