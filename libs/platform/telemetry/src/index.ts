export { type Counter, type Histogram, type Labels, counter, gauge, histogram, metricsText, metricsType } from './metrics.js';
export { watchProcess } from './process-metrics.js';
export { type CommandSpan, type SpanPlace, parseTraceparent, placeOf, traceOf } from './trace-ids.js';
export { type SpanOptions, enterSpan, inSpan, isTracing, noteRoot, noteSpan, renameSpan, startTracing, stopTracing } from './tracing.js';
