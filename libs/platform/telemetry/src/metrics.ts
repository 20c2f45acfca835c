/** Names and values that tell the series of one metric apart. Values come from small sets: never ids, names or texts of people. */
export type Labels = Readonly<Record<string, string>>;

interface Metric {
  readonly name: string;
  lines(): string[];
}

const metrics = new Map<string, Metric>();

const escape = (text: string): string => text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');

const labelled = (labels: Labels): string => {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${escape(value)}"`);
  return pairs.length ? `{${pairs.join(',')}}` : '';
};

const register = <M extends Metric>(name: string, make: () => M): M => {
  const known = metrics.get(name);
  if (known) return known as M;
  const made = make();
  metrics.set(name, made);
  return made;
};

const head = (type: string, name: string, help: string): string[] => [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`];

/** Counts what happened. */
export interface Counter extends Metric {
  add(labels?: Labels, by?: number): void;
}

/** The counter of a name; asked for twice it is the same one. */
export const counter = (name: string, help: string): Counter =>
  register(name, () => {
    const values = new Map<string, number>();
    return {
      name,
      add: (labels = {}, by = 1) => {
        const key = labelled(labels);
        values.set(key, (values.get(key) ?? 0) + by);
      },
      lines: () => [...head('counter', name, help), ...[...values].map(([key, value]) => `${name}${key} ${value}`)],
    };
  });

/** Declares a figure that is asked for when somebody looks; a later declaration of the same name takes its place. */
export const gauge = (name: string, help: string, read: () => number | Iterable<readonly [Labels, number]>): void => {
  metrics.set(name, {
    name,
    lines: () => {
      const found = read();
      const rows = typeof found === 'number' ? [[{}, found] as const] : [...found];
      return [...head('gauge', name, help), ...rows.map(([labels, value]) => `${name}${labelled(labels)} ${value}`)];
    },
  });
};

/** Collects how long things take. */
export interface Histogram extends Metric {
  observe(seconds: number, labels?: Labels): void;
}

const bounds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** The histogram of a name, in seconds; asked for twice it is the same one. */
export const histogram = (name: string, help: string): Histogram =>
  register(name, () => {
    const series = new Map<string, { labels: Labels; counts: number[]; sum: number; count: number }>();
    return {
      name,
      observe: (seconds, labels = {}) => {
        const key = labelled(labels);
        let one = series.get(key);
        if (!one) series.set(key, (one = { labels, counts: bounds.map(() => 0), sum: 0, count: 0 }));
        const place = bounds.findIndex((bound) => seconds <= bound);
        if (place >= 0) one.counts[place]! += 1;
        one.sum += seconds;
        one.count += 1;
      },
      lines: () => [
        ...head('histogram', name, help),
        ...[...series.values()].flatMap(({ labels, counts, sum, count }) => {
          let below = 0;
          return [
            ...bounds.map((bound, place) => `${name}_bucket${labelled({ ...labels, le: String(bound) })} ${(below += counts[place]!)}`),
            `${name}_bucket${labelled({ ...labels, le: '+Inf' })} ${count}`,
            `${name}_sum${labelled(labels)} ${sum}`,
            `${name}_count${labelled(labels)} ${count}`,
          ];
        }),
      ],
    };
  });

/** Everything that this process counts, in the text format of Prometheus. */
export const metricsText = (): string => `${[...metrics.values()].flatMap((metric) => metric.lines()).join('\n')}\n`;

/** The media type of that text. */
export const metricsType = 'text/plain; version=0.0.4; charset=utf-8';
