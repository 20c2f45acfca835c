/** What a leaf says: an event exactly as it is stored. */
export interface Leaf {
  readonly logId: string;
  readonly stream: string;
  readonly revision: number;
  readonly type: string;
  readonly id: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly metadata: Readonly<Record<string, unknown>>;
}

/** The origin line of a log's tree heads, and the name of its keys. */
export const originOf = (logId: string): string => `gongjian.log/${logId}`;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The event of a leaf's text; undefined where the text is none. */
export const parseLeaf = (text: string): Leaf | undefined => {
  try {
    const leaf: unknown = JSON.parse(text);
    if (!isRecord(leaf)) return undefined;
    const { logId, stream, revision, type, id, data, metadata } = leaf;
    if (![logId, stream, type, id].every((part) => typeof part === 'string') || !Number.isSafeInteger(revision)) return undefined;
    return { ...(leaf as unknown as Leaf), data: isRecord(data) ? data : {}, metadata: isRecord(metadata) ? metadata : {} };
  } catch {
    return undefined;
  }
};
