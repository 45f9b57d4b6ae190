import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { keptText } from './tests/support/house/kept-text.mjs';
import { typedAnswers } from './tests/support/house/typed-answers.mjs';

const namedExportsOnly = [
  { selector: 'ExportDefaultDeclaration', message: 'Named exports only: one name for a thing, everywhere.' },
  { selector: 'ExportAllDeclaration', message: 'No barrels: import from the file that owns it.' },
  {
    selector: 'ExportNamedDeclaration[source]',
    message: 'No re-exports: import from the file that owns it.',
  },
];
const noClock = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'The clock is an argument.' },
  { selector: "CallExpression[callee.name='Date']", message: 'The clock is an argument.' },
];
const noModuleState = [
  "Program > VariableDeclaration[kind='let']",
  'Program > VariableDeclaration > VariableDeclarator > NewExpression[callee.name=/^(Map|Set)$/][arguments.length=0]',
].map((selector) => ({
  selector,
  message: 'State has a life: the open process, a component, or a WeakMap keyed by what it belongs to.',
}));
const fromFar = { group: ['../../*'], message: 'Use #room/… for what is not beside or above.' };
const keysAtOnce = [
  {
    selector:
      "CallExpression[callee.name='useEffect'] CallExpression[callee.property.name='addEventListener'][arguments.0.value=/^key(down|press|up)$/]",
    message: 'After the frame is too late for the first key: ui/use-key-down.ts, or useLayoutEffect.',
  },
  ...[
    'JSXAttribute[name.name=/^(onKeyPress|onBeforeInput)(Capture)?$/]',
    "JSXOpeningElement[name.name='textarea'] > JSXAttribute[name.name=/^(onKeyUp|onSelect)(Capture)?$/]",
  ].map((selector) => ({ selector, message: 'React is not told of it: app/quiet-root.ts.' })),
];
const noChangeByHand = [
  {
    selector:
      "Property[key.name='kind']:has(Literal[value=/^(set|insert|remove|move|add|include|exclude)$/]) ~ Property[key.name='step']",
    message: 'A change is made by a deed of its subject (domain/*/deeds.ts, domain/process/*-deeds.ts).',
  },
];
const byHand = [
  ...['click', 'dblclick', 'tap', 'fill', 'clear', 'check', 'uncheck', 'setChecked', 'selectOption'],
  ...['pressSequentially', 'setInputFiles', 'dragTo', 'dispatchEvent', 'toPass'],
]
  .map((name) => `CallExpression[callee.property.name='${name}']`)
  .concat("CallExpression[callee.property] > ObjectExpression > Property[key.name='force']")
  .map((selector) => ({
    selector,
    message: 'A test acts as a hand does, once: press, mark, write, pick (tests/support/person/hand.ts).',
  }))
  .concat({
    selector: "CallExpression[callee.object.name='test'][callee.property.name='setTimeout']",
    message: 'How long a test may take stands in playwright.config.ts, for all of them.',
  });
/** Tests that had limits of their own failed where the machine was slow, and nothing was wrong. */
const noLimitOfItsOwn = [
  {
    selector:
      "CallExpression[callee.object.name='vi'][callee.property.name=/^wait/]:not(:has(> Identifier.arguments[name='PATIENT']))",
    message: 'How long to wait is PATIENT (tests/support/patient.ts).',
  },
  {
    selector: 'Property[key.name=/^(test|hook)Timeout$/]',
    message: 'How long a test may take stands in vite.config.ts, for all of them.',
  },
  {
    selector: 'CallExpression > ArrowFunctionExpression.arguments + Literal.arguments[raw=/^[0-9_]{4,}$/]',
    message: 'How long a test may take stands in vite.config.ts, for all of them.',
  },
  {
    selector:
      "CallExpression[callee.name=/^(describe|it|test)$/] > ObjectExpression > Property[key.name='timeout']",
    message: 'How long a test may take stands in vite.config.ts, for all of them.',
  },
];
const noStopwatch = [
  {
    selector: "NewExpression[callee.name='PerformanceObserver']",
    message: 'A test counts; how long a thing takes is printed by npm run bench.',
  },
];
const writtenByLanguage = [
  ...['DateTimeFormat', 'NumberFormat', 'ListFormat', 'PluralRules', 'RelativeTimeFormat'].map(
    (property) => ({
      object: 'Intl',
      property,
    }),
  ),
  ...['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'].map((property) => ({ property })),
  ...['toLocaleUpperCase', 'toLocaleLowerCase'].map((property) => ({ property })),
].map((one) => ({ ...one, message: 'Ask the language: domain/language, useLanguage.' }));
const outOfNowhere = [
  { object: 'Date', property: 'now', message: 'The clock is an argument.' },
  { object: 'Math', property: 'random', message: 'Chance is an argument.' },
];
const onlyOneLine = {
  name: 'BroadcastChannel',
  message: 'Windows speak through the port (src/storage/windows.ts), which app makes.',
};
/** Small letters all through make «unn-dagen» of «UNN-dagen». What a key is called is no text. */
const lettersAsWritten = [
  {
    selector:
      "CallExpression[callee.property.name=/^to(Lower|Upper)Case$/]:not([callee.object.property.name='key'])",
    message:
      'A word inside a sentence: inText or capital (domain/values/sentence.ts); a search: finds of the language.',
  },
];
const outsideWorld = [
  ...[
    'window',
    'document',
    'navigator',
    'location',
    'localStorage',
    'sessionStorage',
    'indexedDB',
    'fetch',
    'crypto',
  ],
  ...[
    'performance',
    'process',
    'setTimeout',
    'setInterval',
    'queueMicrotask',
    'requestAnimationFrame',
    'console',
  ],
];

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'dist-single/',
      'release/',
      'coverage/',
      'test-results/',
      'playwright-report/',
      '.cache/',
      'tests/fixtures/',
    ],
  },
  // Suppressions have no effect: a rule that is wrong is changed here, for all.
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-deprecated': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unnecessary-boolean-literal-compare': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrorsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      '@typescript-eslint/return-await': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/use-unknown-in-catch-callback-variable': 'error',
      // An event handler may be async: its failures are caught inside, and React ignores the promise.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      'max-lines': ['error', 250],
      'no-restricted-imports': ['error', { patterns: [fromFar] }],
      'no-restricted-syntax': ['error', ...namedExportsOnly],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'] }],
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['**/*.test.{ts,tsx}'],
    plugins: { guide: { rules: { 'typed-answers': typedAnswers } } },
    rules: { 'guide/typed-answers': 'error' },
  },
  {
    files: ['src/**/*.tsx'],
    ignores: [
      '**/*.test.tsx',
      // Hands each letter on to whoever shows it, and only remembers how it was written.
      'src/ui/date-input.tsx',
      // What is searched for is nobody's text.
      'src/features/knowledge/knowledge-page.tsx',
      'src/features/portfolio/units-table.tsx',
      'src/features/start/your-processes.tsx',
      'src/features/fill-step/views/groups/source-picker.tsx',
      // A code that stands on the wall.
      'src/features/join/code-form.tsx',
    ],
    plugins: { kept: { rules: { text: keptText } } },
    rules: { 'kept/text': 'error' },
  },
  {
    files: ['src/**/*.tsx', 'src/**/use-*.ts'],
    // These compile each component to judge it; nobody uses the components of a test.
    ignores: ['**/*.test.tsx'],
    extends: [jsxA11y.flatConfigs.recommended, reactHooks.configs.flat.recommended],
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/storage/windows/**'],
    rules: { 'no-restricted-globals': ['error', onlyOneLine] },
  },
  {
    files: ['src/{session,desk,features,ui,app}/**/*.{ts,tsx}'],
    // A window has one pointer, and it is followed from before the first page until the last is gone.
    ignores: ['**/*.test.{ts,tsx}', 'src/session/pointer/when-lifted.ts'],
    rules: { 'no-restricted-syntax': ['error', ...namedExportsOnly, ...noModuleState, ...keysAtOnce] },
  },
  {
    files: ['src/{desk,features}/**/*.{ts,tsx}'],
    ignores: ['**/*.test.{ts,tsx}'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...namedExportsOnly,
        ...noModuleState,
        ...keysAtOnce,
        ...noChangeByHand,
        ...lettersAsWritten,
      ],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    // Where the user is, as the machine says it.
    ignores: ['src/session/clock/when.ts'],
    rules: { 'no-restricted-properties': ['error', ...writtenByLanguage] },
  },
  {
    files: ['src/domain/**/*.ts', 'src/content/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-globals': ['error', ...outsideWorld, onlyOneLine],
      'no-restricted-properties': ['error', ...outOfNowhere, ...writtenByLanguage],
      'no-restricted-syntax': ['error', ...namedExportsOnly, ...noClock],
    },
  },
  {
    files: ['src/content/words/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...namedExportsOnly, ...noClock, ...lettersAsWritten] },
  },
  {
    files: ['src/domain/language/**/*.ts'],
    rules: { 'no-restricted-properties': ['error', ...outOfNowhere] },
  },
  {
    files: ['tests/e2e/**/*.ts', 'tests/support/person/**/*.ts', 'scripts/{walk,soak}*.ts'],
    ignores: ['tests/support/person/patient-expect.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...namedExportsOnly, ...byHand, ...noStopwatch],
      // Its five seconds are too few on a busy machine.
      'no-restricted-imports': [
        'error',
        {
          patterns: [fromFar],
          paths: [
            {
              name: '@playwright/test',
              importNames: ['expect'],
              message: 'Use tests/support/person/patient-expect.ts.',
            },
          ],
        },
      ],
    },
  },
  { files: ['src/content/**', 'tests/**', '**/*.test.{ts,tsx}'], rules: { 'max-lines': ['error', 400] } },
  {
    files: ['**/*.test.{ts,tsx}'],
    rules: { 'no-restricted-syntax': ['error', ...namedExportsOnly, ...noLimitOfItsOwn, ...noStopwatch] },
  },
  // Read by a tool that asks for a default export.
  { files: ['*.config.ts'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          ...['process', 'console', 'performance', 'Buffer', 'URL', 'module', 'require'],
          ...['fetch', 'setInterval', 'clearInterval'],
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
);
