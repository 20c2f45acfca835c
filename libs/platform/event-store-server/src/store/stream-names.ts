/** The name of the whole log, by which its metadata is kept. */
export const ALL = '$all';

/** Whether the stream holds the metadata of another. */
export const isMetastream = (stream: string): boolean => stream.startsWith('$$');

/** The stream that holds the metadata of a stream. */
export const metastreamOf = (stream: string): string => `$$${stream}`;

/** The stream whose metadata a metadata stream holds. */
export const originalOf = (metastream: string): string => metastream.slice(2);

const OF_GROUPS_ON_ALL = `$persistentsubscription-${ALL}::`;

/** Whether readers of $all, groups among them, are not shown the stream: what groups on $all note would bring about more of it. */
export const isHiddenFromAll = (stream: string): boolean =>
  stream.startsWith(OF_GROUPS_ON_ALL) && (stream.endsWith('-checkpoint') || stream.endsWith('-parked'));

/** Why nothing may be written to a stream of this name; undefined where it may. */
export const nameProblem = (stream: string): string | undefined => {
  if (stream === '') return 'A stream name must not be empty.';
  if (stream === ALL || stream === '$$') return `Nothing can be written to the stream '${stream}'.`;
  return undefined;
};
