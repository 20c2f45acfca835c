import { describe, expect, it } from '@jest/globals';
import { processes, projections } from '@gongjian/projector';
import en from '../../apps/portal/src/i18n/en/platform.js';
import zh from '../../apps/portal/src/i18n/zh-CN/platform.js';

describe('the words of the portal', () => {
  it.each([
    ['Chinese', zh],
    ['English', en],
  ])('name every read model in %s, and none that is gone', (_, { model }) => {
    expect(Object.keys(model).sort()).toEqual(projections.map(({ name }) => name).sort());
  });

  it.each([
    ['Chinese', zh],
    ['English', en],
  ])('name every process in %s, and none that is gone', (_, { process }) => {
    expect(Object.keys(process.names).sort()).toEqual(processes.map(({ name }) => name).sort());
  });
});
