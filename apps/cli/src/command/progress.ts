/** Tells how far a long piece of work is. */
export interface Progress {
  /** So many are done, of so many where that is known. */
  at(done: number, of?: number): void;
  end(summary?: string): void;
  /** Leaves it as it is, for what is written next. */
  leave(): void;
}

interface Terminal {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

const number = new Intl.NumberFormat('en');
const width = 24;

const bar = (share: number): string => {
  const full = Math.round(Math.min(1, share) * width);
  return `[${'#'.repeat(full)}${'-'.repeat(width - full)}] ${String(Math.floor(share * 100)).padStart(3)}%`;
};

/** On a terminal a bar that is drawn again in its line; elsewhere a line at the beginning, one every ten seconds and one at the end. */
export const progressOn = (terminal: Terminal, title: string, now: () => number = Date.now): Progress => {
  const began = now();
  const everyMs = terminal.isTTY ? 100 : 10_000;
  let last = began;
  let reached = '';
  let open = true;
  const line = (): string => `  … ${title}${reached && ` ${reached}`}`;
  const draw = (): unknown => terminal.write(`\r\u001b[2K${line().slice(0, (terminal.columns || 80) - 1)}`);
  if (terminal.isTTY) draw();
  else terminal.write(`${line()}\n`);
  return {
    at: (done, of) => {
      if (!open) return;
      reached = of ? `${bar(done / of)} ${number.format(done)}/${number.format(of)}` : number.format(done);
      if (now() - last < everyMs) return;
      last = now();
      if (terminal.isTTY) draw();
      else terminal.write(`${line()}\n`);
    },
    end: (summary = reached) => {
      const seconds = ((now() - began) / 1000).toFixed(1);
      const text = `  ✓ ${title}${summary && ` ${summary}`} (${seconds} s)`;
      terminal.write(terminal.isTTY ? `\r\u001b[2K${text}\n` : `${text}\n`);
      open = false;
    },
    leave: () => {
      if (open && terminal.isTTY) terminal.write('\n');
      open = false;
    },
  };
};
