import { describe, expect, it } from '@jest/globals';
import { tellings } from './processes.js';

describe.each(tellings.map((telling) => [telling.decider.name, telling] as const))(
  'what is told of %s',
  (_, { decider, turns, events }) => {
    it('speaks of commands and events that there are', () => {
      expect(Object.keys(turns).filter((action) => !(action in decider.decide))).toEqual([]);
      const named = Object.entries(events).flatMap(([type, rule]) => [type, ...(rule?.kind === 'decision' ? rule.handedIn : [])]);
      expect(named.filter((type) => !(type in decider.evolve))).toEqual([]);
    });
  },
);
