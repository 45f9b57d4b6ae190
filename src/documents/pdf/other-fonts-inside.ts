/**
 * The fonts of other alphabets as the program has them when it is one file (`scripts/single-file.ts` puts this in the place
 * of `other-fonts.ts`). Chinese is 3 MB and is left out: a mark stands in the place of each letter, and the person is told.
 */
export const otherFonts = import.meta.glob<string>(
  [
    '/node_modules/@fontsource/vazirmatn/files/vazirmatn-arabic-400-normal.woff',
    '/node_modules/@fontsource/noto-sans-hebrew/files/noto-sans-hebrew-hebrew-400-normal.woff',
    '/node_modules/@fontsource/noto-sans-thai/files/noto-sans-thai-thai-400-normal.woff',
  ],
  { eager: true, query: '?url&inline', import: 'default' },
);
