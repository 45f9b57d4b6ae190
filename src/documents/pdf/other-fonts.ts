/** Where the fonts of other alphabets lie beside the program, by their paths in the packages. */
export const otherFonts = import.meta.glob<string>(
  [
    '/node_modules/@fontsource/vazirmatn/files/vazirmatn-arabic-400-normal.woff',
    '/node_modules/@fontsource/noto-sans-hebrew/files/noto-sans-hebrew-hebrew-400-normal.woff',
    '/node_modules/@fontsource/noto-sans-thai/files/noto-sans-thai-thai-400-normal.woff',
    '/node_modules/@fontsource/noto-sans-sc/files/noto-sans-sc-[0-9]*-400-normal.woff',
  ],
  { eager: true, query: '?url&no-inline', import: 'default' },
);
