import react from '@vitejs/plugin-react';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import project from './package.json' with { type: 'json' };
import { contentSecurityPolicy, sendSecurityHeaders } from './scripts/content-security-policy.ts';
import { firstWords } from './scripts/first-words.ts';
import { LATER_GLOBS, laterFiles } from './scripts/later-files.ts';
import { packagesInWorkers, packagesWritten } from './scripts/release/bundled-packages.ts';
import { partsAtHand } from './src/content/languages/first-language.ts';
import { FIRST_LANGUAGE } from './src/domain/language/languages.ts';

const { shell } = partsAtHand[FIRST_LANGUAGE];

/** Tests of plain files that need a browser's page all the same; making one for each file costs more than most tests. */
const NEED_A_PAGE = ['src/documents/worker-files.test.ts', 'tests/contract/word-form*.test.ts'];

/** Tests that come after a build. */
const READ_WHAT_IS_BUILT = [
  'tests/architecture/bundle-budget.test.ts',
  'tests/architecture/bundled-licences.test.ts',
];

export default defineConfig({
  // Relative, so that the same bundle runs from a web server, a sub-folder and a file host (decision 0009).
  base: './',
  define: { __APP_VERSION__: JSON.stringify(project.version) },
  plugins: [
    react(),
    firstWords(),
    packagesWritten(),
    contentSecurityPolicy(),
    sendSecurityHeaders(),
    laterFiles(),
    VitePWA({
      registerType: 'prompt',
      injectRegister: null,
      // The globs below find them already.
      includeManifestIcons: false,
      manifest: {
        name: shell.appName,
        short_name: shell.appShortName,
        description: shell.start.description,
        lang: FIRST_LANGUAGE,
        dir: 'ltr',
        start_url: './',
        scope: './',
        display: 'standalone',
        theme_color: '#174a7c',
        background_color: '#ffffff',
        icons: [
          { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
          { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
          { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
          { src: 'icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
        ],
      },
      workbox: {
        // What every visit can need, the Word writer too: it must work on a ward without a network. The page fetches the rest
        // when it stands.
        globPatterns: ['**/*.{js,css,html,svg,png,webp,ico,webmanifest,woff2,woff,json}'],
        // Chinese letters would be a third of all there is, and few need them: old-windows.js keeps them once they were fetched.
        // Whether there is a line is asked each time: who hosts the program may say so at any hour.
        // What speaks with one is of no use without a network, and most never need it.
        globIgnores: [
          'old-windows.js',
          'live.json',
          'assets/create-line-*',
          'assets/unicode-*',
          // Pictures of the user guide, which are fetched by who looks at them and kept in the same way.
          'assets/guide-picture-*',
          // The machine asks for these when somebody installs the program, and keeps them itself.
          'icon-*512.png',
          'apple-touch-icon.png',
          ...LATER_GLOBS,
        ],
        importScripts: ['old-windows.js'],
        maximumFileSizeToCacheInBytes: 6_000_000,
        cleanupOutdatedCaches: true,
        // A link whose # a mail system has written anew: the server leads it to where it was meant to go.
        navigateFallbackDenylist: [/%(?:25)*23\//i],
      },
    }),
  ],
  build: {
    target: 'es2022',
    // Read by the bundle budget test.
    manifest: true,
    modulePreload: { polyfill: false },
    // The bytes have a budget of their own (tests/architecture/bundle-budget.test.ts).
    chunkSizeWarningLimit: 2_000,
    rolldownOptions: {
      // The words of the first language stand in the program; the others come when they are asked for, by the same way.
      checks: { ineffectiveDynamicImport: false },
      // What the first page needs is one file: cut where pages share it, it would be some seventy, each compressed for itself.
      // Not the entry itself: it waits for the words, and what comes with those is made of this file.
      output: {
        assetFileNames: ({ originalFileNames }) =>
          originalFileNames.some((file) => file.startsWith('docs/brukerveiledning/'))
            ? 'assets/guide-picture-[name]-[hash][extname]'
            : 'assets/[name]-[hash][extname]',
        codeSplitting: {
          groups: [
            { name: 'first-page', tags: ['$initial'], test: (id) => !/index\.html|app\/main\.tsx$/.test(id) },
          ],
        },
      },
    },
  },
  // Another format would not find the fonts beside it.
  worker: { format: 'es', plugins: () => [packagesInWorkers()] },
  test: {
    // All the cores there are: the browser tests beside these wait about as much as they work.
    maxWorkers: '100%',
    // A machine with other work to do is slow, not wrong: this only ends what hangs.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          environment: 'node',
          // Value in, value out: nothing one file leaves behind can reach another, and starting anew for each costs most of the time.
          isolate: false,
          include: ['src/{domain,content}/**/*.test.ts', 'tests/{architecture,support}/**/*.test.ts'],
          exclude: READ_WHAT_IS_BUILT,
        },
      },
      {
        extends: true,
        test: {
          name: 'plain',
          environment: 'node',
          include: [
            'src/{app,desk,documents,features,session,storage,ui}/**/*.test.ts',
            'tests/contract/**/*.test.ts',
          ],
          exclude: NEED_A_PAGE,
        },
      },
      {
        extends: true,
        test: {
          name: 'page',
          environment: 'jsdom',
          // One page and one copy of the program for many files: making them anew for each costs most of the time. What a
          // test leaves behind in the page is cleared by the setup file.
          isolate: false,
          setupFiles: ['tests/support/vitest-react.ts', 'tests/support/vitest-setup.ts'],
          include: ['{src,tests}/**/*.test.tsx', ...NEED_A_PAGE],
        },
      },
      {
        // Reads dist/, so it runs after a build.
        extends: true,
        test: { name: 'built', environment: 'node', include: READ_WHAT_IS_BUILT },
      },
    ],
  },
});
