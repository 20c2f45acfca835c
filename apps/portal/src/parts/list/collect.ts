/** A page of a list, as every connection answers it. */
export interface ListPage<Row> {
  readonly totalCount: number;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor?: string | null;
    readonly endCursor?: string | null;
  };
  readonly nodes: readonly Row[];
}

/** The rows of a list, and how many there are in all. */
export interface Collected<Row> {
  readonly rows: readonly Row[];
  readonly total: number;
}

/** Asks for page after page, up to so many rows; `onProgress` hears how far it is and ends it by answering false, which leaves nothing. */
export const collect = async <Row>(
  ask: (after: string | undefined) => Promise<ListPage<Row>>,
  most: number,
  onProgress: (done: number, total: number) => boolean,
): Promise<Collected<Row> | undefined> => {
  const rows: Row[] = [];
  let after: string | undefined;
  for (;;) {
    const { nodes, pageInfo, totalCount } = await ask(after);
    rows.push(...nodes);
    const done = Math.min(rows.length, most);
    if (!onProgress(done, Math.max(totalCount, done))) return undefined;
    if (done === most || !pageInfo.hasNextPage || !pageInfo.endCursor) return { rows: rows.slice(0, most), total: totalCount };
    after = pageInfo.endCursor;
  }
};
