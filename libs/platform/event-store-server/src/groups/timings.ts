/** How many of the last measurements count. */
const WINDOW = 1_000;

const shares: readonly [name: string, share: number][] = [
  ['Quintile 1', 0],
  ['Quintile 2', 0.2],
  ['Quintile 3', 0.4],
  ['Quintile 4', 0.6],
  ['Quintile 5', 0.8],
  ['90%', 0.9],
  ['95%', 0.95],
  ['99%', 0.99],
  ['99.5%', 0.995],
  ['99.9%', 0.999],
];

/** How long a consumer took over its last events, in milliseconds. */
export class Timings {
  readonly #taken: number[] = [];
  #next = 0;

  add(milliseconds: number): void {
    this.#taken[this.#next] = Math.round(milliseconds);
    this.#next = (this.#next + 1) % WINDOW;
  }

  /** The extra statistics of a consumer; none before it has done anything. */
  measurements(): { key: string; value: number }[] {
    const sorted = [...this.#taken].sort((a, b) => a - b);
    const { length } = sorted;
    if (length === 0) return [];
    const at = (share: number) => sorted[Math.min(Math.floor(share * length), length - 1)] ?? 0;
    return [
      { key: 'Mean', value: Math.floor(sorted.reduce((sum, one) => sum + one, 0) / length) },
      { key: 'Median', value: at(0.5) },
      { key: 'Fastest', value: at(0) },
      ...shares.map(([key, share]) => ({ key, value: at(share) })),
      { key: 'Highest', value: at(1) },
    ];
  }
}
