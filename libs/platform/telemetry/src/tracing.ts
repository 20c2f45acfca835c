import type { Context, Link, Span, Tracer } from '@opentelemetry/api';
import type { SpanPlace } from './trace-ids.js';

/** How a span stands among others. */
export interface SpanOptions {
  /** Small values from known sets: types and outcomes, never what people wrote. */
  readonly attributes?: Readonly<Record<string, string | number | boolean>>;
  /** The span above it where that is not the one at work here, such as one of another process. */
  readonly parent?: SpanPlace;
  /** The trace it belongs to: at its top, unless what is at work here belongs to it too. */
  readonly traceId?: string;
  /** Its own id, where others must know it. */
  readonly spanId?: string;
  readonly kind?: 'server' | 'client' | 'consumer';
}

/** What tracing is made of once it was switched on; loaded only then, since it costs each process a tenth of its memory. */
interface Switched {
  readonly api: typeof import('@opentelemetry/api');
  readonly tracer: Tracer;
  /** The ids that the next span gets instead of random ones. */
  readonly nextIds: (ids: { traceId?: string; spanId?: string }) => void;
  readonly shutdown: () => Promise<void>;
}

let switched: Switched | undefined;

/** Whether spans go anywhere. */
export const isTracing = (): boolean => switched !== undefined;

const randomHex = (bytes: number): string => Buffer.from(crypto.getRandomValues(new Uint8Array(bytes))).toString('hex');

/** Switches tracing on where the environment names where to send traces (OTEL_EXPORTER_OTLP_ENDPOINT); otherwise nothing is loaded. */
export const startTracing = async (service: string): Promise<void> => {
  const { OTEL_EXPORTER_OTLP_ENDPOINT: all, OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: traces } = process.env;
  if (switched || (!all && !traces)) return;
  process.env['OTEL_METRICS_EXPORTER'] ??= 'none';
  process.env['OTEL_LOGS_EXPORTER'] ??= 'none';
  const [api, { NodeSDK }] = await Promise.all([import('@opentelemetry/api'), import('@opentelemetry/sdk-node')]);
  let next: { traceId?: string; spanId?: string } = {};
  const idGenerator = {
    generateTraceId: () => next.traceId ?? randomHex(16),
    generateSpanId: () => next.spanId ?? randomHex(8),
  };
  const sdk = new NodeSDK({ serviceName: `gongjian-${service}`, idGenerator, instrumentations: [], autoDetectResources: false });
  sdk.start();
  switched = { api, tracer: api.trace.getTracer('gongjian'), nextIds: (ids) => (next = ids), shutdown: () => sdk.shutdown() };
};

/** Sends what was not sent yet and switches tracing off. */
export const stopTracing = async (): Promise<void> => {
  const was = switched;
  switched = undefined;
  await was?.shutdown().catch(() => undefined);
};

/** The context that a new span is opened in, and whether it then stands at the top of its trace. */
const above = ({ api }: Switched, { parent, traceId }: SpanOptions): { context: Context; links: Link[]; root: boolean } => {
  const here = api.context.active();
  const now = api.trace.getSpanContext(here);
  const wanted = parent?.traceId ?? traceId;
  // In the same trace already: what is at work here is nearer than anything named.
  if (wanted === undefined || now?.traceId === wanted) return { context: here, links: [], root: false };
  const links = now ? [{ context: now }] : [];
  if (!parent) return { context: here, links, root: true };
  return { context: api.trace.setSpanContext(here, { ...parent, traceFlags: api.TraceFlags.SAMPLED, isRemote: true }), links, root: false };
};

const open = (on: Switched, name: string, options: SpanOptions, startTime?: number): { span: Span; context: Context } => {
  const { api, tracer, nextIds } = on;
  const { attributes, spanId, traceId, kind } = options;
  const { context, links, root } = above(on, options);
  const kinds = { server: api.SpanKind.SERVER, client: api.SpanKind.CLIENT, consumer: api.SpanKind.CONSUMER };
  nextIds({ ...(spanId && { spanId }), ...(root && traceId && { traceId }) });
  const span = tracer.startSpan(
    name,
    { links, root, ...(attributes && { attributes }), ...(kind && { kind: kinds[kind] }), ...(startTime !== undefined && { startTime }) },
    context,
  );
  nextIds({});
  return { span, context: api.trace.setSpan(context, span) };
};

/** Runs the work within a span; without tracing just the work. What the work throws marks the span, without its text. */
export const inSpan = async <T>(name: string, options: SpanOptions, work: () => Promise<T>): Promise<T> => {
  const on = switched;
  if (!on) return work();
  const { span, context } = open(on, name, options);
  try {
    return await on.api.context.with(context, work);
  } catch (error) {
    span.setStatus({ code: on.api.SpanStatusCode.ERROR, message: (error as { code?: string }).code ?? (error as Error).name });
    throw error;
  } finally {
    span.end();
  }
};

/** Runs what goes on by itself within a span, such as the rest of a request; the span ends when the returned function is called. */
export const enterSpan = (name: string, options: SpanOptions, run: () => void): (() => void) => {
  const on = switched;
  if (!on) {
    run();
    return () => undefined;
  }
  const { span, context } = open(on, name, options);
  on.api.context.with(context, run);
  return () => span.end();
};

/** Gives the span at work here a name that was not known when it began. */
export const renameSpan = (name: string): void => {
  switched?.api.trace.getActiveSpan()?.updateName(name);
};

/** Notes a span that has ended already; times are milliseconds since 1970. */
export const noteSpan = (name: string, options: SpanOptions, began: number, ended: number): void => {
  if (!switched) return;
  open(switched, name, options, began).span.end(ended);
};

/** Notes a span that stands above all others of its trace, such as the click that began it. */
export const noteRoot = (name: string, { traceId, spanId }: SpanPlace, began: number, ended: number): void => {
  const on = switched;
  if (!on) return;
  on.nextIds({ traceId, spanId });
  const span = on.tracer.startSpan(name, { root: true, startTime: began, kind: on.api.SpanKind.CLIENT });
  on.nextIds({});
  span.end(ended);
};
