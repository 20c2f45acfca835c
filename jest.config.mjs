import { readFileSync } from 'node:fs';

const swcrc = JSON.parse(readFileSync(new URL('.swcrc', import.meta.url), 'utf8'));

/** One set of rules for every suite; only where the tests lie and how long one may take differ. */
const suite = (displayName, testMatch) => ({
  displayName,
  rootDir: import.meta.dirname,
  testMatch,
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '^.+\\.tsx?$': ['@swc/jest', { ...swcrc, swcrc: false }] },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  testEnvironmentOptions: { customExportConditions: ['@gongjian/source', 'node', 'node-addons'] },
  modulePathIgnorePatterns: ['/dist/', '/bundle/', '/data/'],
});

export default {
  projects: [
    suite('unit', ['<rootDir>/{apps,libs}/**/src/**/*.spec.ts']),
    suite('architecture', ['<rootDir>/test/architecture/**/*.spec.ts']),
    suite('contracts', ['<rootDir>/test/contracts/**/*.spec.ts']),
    suite('faults', ['<rootDir>/test/faults/**/*.spec.ts']),
    suite('e2e', ['<rootDir>/test/e2e/!(browser)/**/*.spec.ts']),
    suite('browser', ['<rootDir>/test/e2e/browser/**/*.spec.ts']),
  ],
};
