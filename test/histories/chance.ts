/** Chance from a seed: the same seed draws the same. */
export class Chance {
  constructor(private state: number) {}

  /** From 0 to 1, 1 excluded (mulberry32). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number, both ends included. */
  int(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  /** True in so many of a hundred cases. */
  happens(percent: number): boolean {
    return this.next() * 100 < percent;
  }

  pick<T>(list: readonly T[]): T {
    const drawn = list[this.int(0, list.length - 1)];
    if (drawn === undefined) throw new Error('there is nothing to draw from');
    return drawn;
  }

  /** Some of the list, at least so many, in its order. */
  some<T>(list: readonly T[], least: number, most: number): T[] {
    const rest = [...list];
    const drawn = new Set<T>();
    const count = Math.min(this.int(least, most), list.length);
    while (drawn.size < count) drawn.add(rest.splice(this.int(0, rest.length - 1), 1)[0]!);
    return list.filter((item) => drawn.has(item));
  }

  hex(digits: number): string {
    return Array.from({ length: digits }, () => this.int(0, 15).toString(16)).join('');
  }

  uuid(): string {
    return `${this.hex(8)}-${this.hex(4)}-4${this.hex(3)}-a${this.hex(3)}-${this.hex(12)}`;
  }
}
