import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import ts from 'typescript-eslint';

/** What no pure layer may reach for: they know no clock, no chance and no machine. */
const impure = [
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'Pure layers read no clock: take the time from the context.',
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Pure layers read no clock: take the time from the context.',
  },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: 'Pure layers know no chance: take ids from the command.',
  },
  { selector: "MemberExpression[object.name='crypto']", message: 'Pure layers know no chance: take ids from the command.' },
  { selector: "MemberExpression[object.name='process']", message: 'Pure layers know no machine.' },
];

export default ts.config(
  { ignores: ['**/dist/**', '**/bundle/**', '**/node_modules/**', 'apps/portal/src/gql/**', 'data/**', '.nx/**'] },
  js.configs.recommended,
  ...ts.configs.recommended,
  {
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-restricted-syntax': [
        'error',
        {
          selector: "CallExpression[callee.property.name='on'] > ArrowFunctionExpression[async=true]",
          message: 'Nothing waits for an async listener: use for await.',
        },
        {
          selector:
            "MethodDefinition:has(Decorator[expression.callee.name='ResolveField']):not(:has(Decorator[expression.callee.name='Args'])) > FunctionExpression Decorator",
          message: 'A field without arguments is resolved directly: take (parent, _, context) without decorators.',
        },
      ],
      // A module of which only types are used must not be loaded for them.
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
    },
  },
  {
    files: [
      'libs/platform/{kernel,search}/src/**/*.ts',
      'libs/proof/src/**/*.ts',
      'libs/*/src/{events,domain}/**/*.ts',
      'libs/*/src/read/*.{projection,texts}.ts',
      'libs/*/src/write/*.process.ts',
    ],
    ignores: ['**/*.spec.ts'],
    rules: { 'no-restricted-syntax': ['error', ...impure] },
  },
  // Recorded cases are data of any shape.
  { files: ['test/contracts/event-store/support/**'], rules: { '@typescript-eslint/no-explicit-any': 'off' } },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        setTimeout: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
        clearTimeout: 'readonly',
        fetch: 'readonly',
        performance: 'readonly',
        Buffer: 'readonly',
        AbortController: 'readonly',
        structuredClone: 'readonly',
        document: 'readonly',
        window: 'readonly',
      },
    },
  },
  prettier,
);
