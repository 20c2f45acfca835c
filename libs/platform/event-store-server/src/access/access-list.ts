import { ALL, isMetastream, originalOf } from '../store/stream-names.js';
import { ADMINS, isAdmin, type Principal } from './principal.js';

/** What can be done to a stream. */
export type StreamAction = 'read' | 'write' | 'delete' | 'metadataRead' | 'metadataWrite';

/** Who may do what; an action that is missing is for another list to decide, an empty one is for nobody. */
export type AccessList = Readonly<Partial<Record<StreamAction, readonly string[]>>>;

/** The lists of `$settings`, for streams that have none of their own. */
export interface DefaultLists {
  readonly ordinary: AccessList;
  readonly system: AccessList;
}

/** Where the lists that decide are found. */
export interface Lists {
  /** `$acl` of a stream's metadata. */
  ofStream(stream: string): AccessList | undefined;
  readonly defaults: DefaultLists;
}

/** The keys of `$acl`. */
const keys: Readonly<Record<StreamAction, string>> = {
  read: '$r',
  write: '$w',
  delete: '$d',
  metadataRead: '$mr',
  metadataWrite: '$mw',
};
const actions = Object.keys(keys) as StreamAction[];

/** The role that every user has. */
const EVERY_USER = '$all';

const isSystemStream = (stream: string): boolean => stream.startsWith('$');

/** Whether nobody may do this, admins included: $all, which a missing name stands for, is only read, and metadata goes with its stream. */
export const isForbidden = (action: StreamAction, stream: string): boolean =>
  (action === 'delete' && isMetastream(stream)) || (['write', 'delete'].includes(action) && ['', ALL].includes(stream));

/** Whether a caller may do this to a stream. */
export const mayAccess = (principal: Principal, action: StreamAction, stream: string, lists: Lists): boolean => {
  if (isAdmin(principal)) return true;
  if (principal.login === undefined) return false;
  if (isMetastream(stream)) {
    const onMetadata = ({ read: 'metadataRead', write: 'metadataWrite' } as const)[action as 'read' | 'write'];
    return onMetadata !== undefined && mayAccess(principal, onMetadata, originalOf(stream), lists);
  }
  const system = isSystemStream(stream);
  const roles = lists.ofStream(stream)?.[action] ??
    lists.defaults[system ? 'system' : 'ordinary'][action] ?? [system ? ADMINS : EVERY_USER];
  return roles.some((role) => role === EVERY_USER || role === principal.login || principal.groups.includes(role));
};

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const isRoles = (value: unknown): value is string | string[] =>
  typeof value === 'string' || (Array.isArray(value) && value.every((role) => typeof role === 'string'));

/** A list as JSON has it, each role as a text or as several; undefined where it is none, as with one thing that is no action. */
export const accessList = (value: unknown): AccessList | undefined => {
  if (!isObject(value)) return undefined;
  const list: Partial<Record<StreamAction, readonly string[]>> = {};
  for (const [key, roles] of Object.entries(value)) {
    const action = actions.find((one) => keys[one] === key);
    if (action === undefined || !isRoles(roles)) return undefined;
    list[action] = typeof roles === 'string' ? [roles] : roles;
  }
  return list;
};

/** Without `$settings`: ordinary streams are for every user, system streams for admins. */
export const noDefaults: DefaultLists = { ordinary: {}, system: {} };

/** The lists of the last event of `$settings`; what is no settings changes nothing. */
export const defaultLists = (data: Uint8Array): DefaultLists => {
  const value = parsed(data);
  if (!isObject(value)) return noDefaults;
  const [ordinary, system] = ['$userStreamAcl', '$systemStreamAcl'].map((key) => (value[key] === undefined ? {} : accessList(value[key])));
  return ordinary && system ? { ordinary, system } : noDefaults;
};

const parsed = (data: Uint8Array): unknown => {
  try {
    return JSON.parse(Buffer.from(data.buffer, data.byteOffset, data.byteLength).toString('utf8'));
  } catch {
    return undefined;
  }
};
