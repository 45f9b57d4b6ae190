const { mayImport, homes } = require('./import-table.json');

/** Tests beside a file obey the room rules too; only the package rules let them see their tools. */
const TEST = '\\.test\\.tsx?$';
/** What is said in one language, `collect.nb.ts`; the examples are somebody's answers. */
const WORDS = '^src/content/(?!examples/).*\\.[a-z]{2}\\.ts$';
const error = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

const rooms = Object.entries(mayImport).map(([room, others]) =>
  error(
    `${room}-imports-only-its-neighbours`,
    `May import: ${[room, ...others].join(', ')}. See docs/architecture.md.`,
    { path: `^src/${room}/` },
    { path: '^src/', pathNot: `^src/(${[room, ...others].join('|')})/` },
  ),
);

const packages = Object.entries(homes).map(([name, home]) =>
  error(
    `${name.replace(/\W/g, '')}-stays-at-home`,
    `${name} is seen from src/${home} only, so that replacing it touches one place.`,
    { path: '^src/', pathNot: [`^src/(${home})/`, TEST] },
    { path: `node_modules/(@types/)?${name}/` },
  ),
);

/**
 * The meeting is built upwards: a folder sees those on the lines above it, never one beside it or below. The pages, in the
 * folder of the feature itself, see all.
 */
const MEETING = [
  ['keys', 'scene'],
  ['round', 'ideas', 'closing', 'time'],
  ['scoring'],
  ['dots', 'summary'],
  ['phones'],
  ['room'],
  ['plan', 'facilitator'],
];
const meeting = MEETING.flatMap((folders, line) =>
  folders.map((folder) => {
    const seen = [...MEETING.slice(0, line).flat(), folder];
    return error(
      `meeting-${folder}-sees-what-it-is-built-on`,
      `May import within the meeting: ${seen.join(', ')}.`,
      { path: `^src/features/meeting/${folder}/` },
      { path: '^src/features/meeting/', pathNot: `^src/features/meeting/(${seen.join('|')})/` },
    );
  }),
);

module.exports = {
  forbidden: [
    ...rooms,
    ...packages,
    ...meeting,
    error(
      'every-package-has-a-home',
      'Give a new package a home in import-table.json.',
      { path: '^src/', pathNot: TEST },
      { path: 'node_modules/', pathNot: `node_modules/(@types/)?(${Object.keys(homes).join('|')})/` },
    ),
    error(
      'domain-and-content-are-pure',
      'No package, no Node module: value in, value out.',
      { path: '^src/(domain|content)/', pathNot: TEST },
      {
        dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown', 'core'],
      },
    ),
    error(
      'features-do-not-import-each-other',
      'What two features need is a rule (domain), a look (ui) or about the open process (session).',
      { path: '^src/features/([^/]+)/' },
      { path: '^src/features/', pathNot: '^src/features/$1/' },
    ),
    error(
      'app-enters-a-feature-by-its-page',
      'Whatever else is in a feature may change without app noticing.',
      { path: '^src/app/' },
      { path: '^src/features/', pathNot: '-page\\.tsx$' },
    ),
    error(
      'words-of-a-step-do-not-import-those-of-another',
      'Words of one step stand by themselves, so that a translator has one folder to read.',
      { path: '^src/content/steps/([^/]+)/' },
      { path: '^src/content/steps/[^/]+/', pathNot: '^src/content/steps/$1/' },
    ),
    error(
      'words-are-asked-for-by-language',
      'Ask useWords, or content/languages: the words of one language, imported by name, cannot be another.',
      { path: '^src/', pathNot: [TEST, WORDS, '^src/content/languages/'] },
      { path: WORDS },
    ),
    error(
      'a-language-stands-by-itself',
      'The words of one language are not made of those of another: what is missing is said by the compiler.',
      { path: '^src/content/.*\\.([a-z]{2})\\.ts$' },
      { path: WORDS, pathNot: '\\.$1\\.ts$' },
    ),
    error(
      'all-of-a-language-at-once-is-for-tests',
      'It is not fetched part by part: ask useWords.',
      { path: '^src/', pathNot: TEST },
      { path: '^src/content/languages/bokmal\\.ts$' },
    ),
    error(
      'features-reach-the-database-through-session',
      'Of storage a feature and the desk see the files and the ports, never what implements them.',
      { path: '^src/(features|desk)/' },
      {
        path: '^src/storage/',
        pathNot:
          '^src/storage/((files|advance|forms|sealed)/|(process-repository|autosave|own-files|windows|line|line-down)\\.ts$)',
      },
    ),
    error(
      'features-see-the-ports-as-types',
      'A port is handed in by app; a feature and the desk only name its type.',
      { path: '^src/(features|desk)/' },
      {
        path: '^src/storage/(process-repository|autosave|own-files|windows|line)\\.ts$',
        dependencyTypesNot: ['type-only'],
      },
    ),
    error(
      'writers-load-on-demand',
      'The writers are heavy, and most visits never need them: use import().',
      { path: '^src/(features|desk|app|session)/', pathNot: TEST },
      { path: '^src/documents/(word|pdf)/', dynamic: false, dependencyTypesNot: ['type-only'] },
    ),
    error(
      'sealing-loads-on-demand',
      'The sealing library is larger than the rest of storage, and most visits never need it: use import().',
      { path: '^src/', pathNot: ['^src/storage/sealed/', TEST] },
      { path: '^src/storage/sealed/', dynamic: false, dependencyTypesNot: ['type-only'] },
    ),
    error(
      'no-cycles',
      'Two files that need each other at run time are one file, or lack a third.',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    ),
  ],
  options: {
    // Types count too: a room that knows another's types leans on it.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.d.ts'],
    },
  },
};
