import { describe, expect, it } from 'vitest';
import { FIRST_LANGUAGE, LANGUAGE_CODES, SCREEN_LANGUAGES } from '#domain/language/languages.ts';
import { loadDocumentPart, loadPart } from '#content/languages/load-part.ts';
import { nb } from '#content/languages/nb.ts';
import { projectFiles, projectText } from '../support/project-files.ts';

/** A language is its files of words and a line in the list. Nothing here names one: a new one is held by it at once. */

const LOADERS = 'src/content/languages/';
const fileOf = (code: string): string =>
  code === FIRST_LANGUAGE ? `${LOADERS}${code}.ts` : `${LOADERS}fetched/${code}.ts`;
const texts = (folder: string): readonly string[] =>
  projectFiles(folder).filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path));
/** What a file imports of the words of a language: `#content/words/shell.nb.ts` gives «nb». */
const importsOf = (path: string): readonly string[] =>
  [...projectText(path).matchAll(/(?:from|import\()\s*'[^']+\.([a-z]+)\.ts'/gu)].map(
    ([, code]) => code ?? '',
  );
/** Words of a language are made of words of the same. */
const ownCode = (path: string): string | undefined =>
  LANGUAGE_CODES.find((code) => path.endsWith(`.${code}.ts`) || path === fileOf(code));

describe('a language', () => {
  it('has a file of loaders when it is in the list, and none when it is not', () => {
    const fetched = LANGUAGE_CODES.filter((code) => code !== FIRST_LANGUAGE);
    expect(projectFiles(`${LOADERS}fetched`).toSorted()).toEqual(fetched.map(fileOf).toSorted());
    expect(projectFiles('src/content/languages')).toContain(fileOf(FIRST_LANGUAGE));
  });

  it.each(LANGUAGE_CODES)(
    'loads in %s what documents say, and on a screen all the pages say',
    async (code) => {
      const screen = SCREEN_LANGUAGES.find((one) => one === code);
      const documents = ['steps', 'documents', 'drafts', 'form', 'inviteText', 'portfolioReport'] as const;
      const parts = await Promise.all(documents.map((part) => loadDocumentPart(code, part)));
      const pages = screen ? Object.keys(nb).map((part) => loadPart(screen, part as keyof typeof nb)) : [];
      expect(
        [...parts, ...(await Promise.all(pages))].filter((part) => Object.keys(part).length === 0),
      ).toEqual([]);
    },
  );

  it('is imported by its own words and loaders only, so that a new one has no line elsewhere', () => {
    const elsewhere = texts('src').flatMap((path) =>
      importsOf(path)
        .filter((code) =>
          LANGUAGE_CODES.some((one) => one === code && one !== FIRST_LANGUAGE && one !== ownCode(path)),
        )
        .map((code) => `${path}: ${code}`),
    );
    expect(elsewhere).toEqual([]);
  });

  it.each(LANGUAGE_CODES.filter((code) => code !== FIRST_LANGUAGE))(
    '%s is named by its code in the list and in words alone',
    (code) => {
      const named = texts('src').filter(
        (path) =>
          !path.startsWith('src/content/') && new RegExp(`^ *'?${code}'?: `, 'mu').test(projectText(path)),
      );
      expect(named).toEqual(['src/domain/language/languages.ts']);
    },
  );
});
