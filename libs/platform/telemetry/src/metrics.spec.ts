import { describe, expect, it } from '@jest/globals';
import { counter, gauge, histogram, metricsText } from './metrics.js';

const lines = (name: string): string[] =>
  metricsText()
    .split('\n')
    .filter((line) => line.startsWith(name));

describe('metrics', () => {
  it('count by label, under one name however often it is asked for', () => {
    counter('test_commands_total', 'Commands.').add({ type: 'SignAgreement', outcome: 'recorded' });
    counter('test_commands_total', 'Commands.').add({ type: 'SignAgreement', outcome: 'recorded' }, 2);
    counter('test_commands_total', 'Commands.').add({ type: 'a"b\\c\nd', outcome: 'x' });
    expect(lines('test_commands_total')).toEqual([
      'test_commands_total{type="SignAgreement",outcome="recorded"} 3',
      'test_commands_total{type="a\\"b\\\\c\\nd",outcome="x"} 1',
    ]);
  });

  it('ask for a figure when somebody looks', () => {
    let clients = 1;
    gauge('test_clients', 'Clients.', () => clients);
    gauge('test_lag', 'Lag.', () => [[{ projection: 'unit_state' }, clients * 10]]);
    clients = 7;
    expect(lines('test_clients')).toEqual(['test_clients 7']);
    expect(lines('test_lag')).toEqual(['test_lag{projection="unit_state"} 70']);
  });

  it('add durations up by bound, those beyond the last one included', () => {
    const duration = histogram('test_seconds', 'Seconds.');
    for (const seconds of [0.001, 0.002, 0.3, 60]) duration.observe(seconds, { kind: 'query' });
    const of = (le: string) => Number(lines(`test_seconds_bucket{kind="query",le="${le}"}`)[0]!.split(' ')[1]);
    expect([of('0.001'), of('0.0025'), of('0.25'), of('0.5'), of('10'), of('+Inf')]).toEqual([1, 2, 2, 3, 3, 4]);
    expect(lines('test_seconds_count')).toEqual(['test_seconds_count{kind="query"} 4']);
    expect(lines('test_seconds_sum')).toEqual(['test_seconds_sum{kind="query"} 60.303']);
  });
});
