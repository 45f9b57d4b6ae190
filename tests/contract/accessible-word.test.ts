// @vitest-environment node
import { beforeAll, describe, expect, it } from 'vitest';
import { exampleNb } from '#content/examples/poliklinikk.nb.ts';
import { documentsOf } from '#documents/document-list.ts';
import { masterTemplate } from '#documents/word/master-template.ts';
import { renderFormBytes } from '#documents/word/render-form.ts';
import { renderWordBytes } from '#documents/word/render-word.ts';
import { LANGUAGES, type LanguageCode } from '#domain/language/languages.ts';
import { inputOfAnswers } from '../support/kept-documents.ts';
import { contrast, drawnTexts } from '../support/word-colours.ts';
import { formFor, processWith } from '../support/word-form.ts';
import { child, inside, valOf, wordTree, type WordTree } from '../support/word-tree.ts';

const AT = '2027-04-21T07:00:00.000Z';
const answers = {
  ...exampleNb,
  meeting: {
    runs: [{ id: 'r', meeting: 'needs-analysis', startedAt: AT, endedAt: '2027-04-21T08:15:00.000Z' }],
  },
};

interface Made {
  readonly name: string;
  readonly title: string;
  readonly tag: string;
  readonly tree: WordTree;
}

async function documentsIn(language: LanguageCode, template?: Uint8Array): Promise<readonly Made[]> {
  const given = await inputOfAnswers(answers, language);
  const input = { ...given, wallClock: { now: Date.parse(AT), offsetAt: () => 120 } };
  const models = documentsOf(input.process).map(({ make, meeting }) => make(input, meeting));
  const { tag } = LANGUAGES[language];
  return Promise.all(
    models.map(async (model) => ({
      name: `${model.kind} ${language}${template ? ' from a template' : ''}`,
      title: model.title,
      tag,
      tree: wordTree(await renderWordBytes(model, template ? { template } : {})),
    })),
  );
}

const form = async (language: LanguageCode): Promise<Made> => {
  const model = await formFor(processWith(answers), null, language);
  return {
    name: `form ${language}`,
    title: model.title,
    tag: LANGUAGES[language].tag,
    tree: wordTree(await renderFormBytes(model)),
  };
};

let made: readonly Made[] = [];
beforeAll(async () => {
  made = [
    ...(await documentsIn('nb')),
    ...(await documentsIn('nb', await masterTemplate('cover'))).slice(0, 2),
    ...(await documentsIn('nn')).slice(0, 1),
    ...(await documentsIn('en')).slice(0, 1),
    await form('nb'),
  ];
});

const body = ({ tree }: Made): Element => tree.part('word/document.xml');

/** What is wrong in each document, by its name; nothing where all is well. */
const wrong = (faults: (one: Made) => readonly string[]): readonly string[] =>
  made.flatMap((one) => faults(one).map((fault) => `${one.name}: ${fault}`));

describe('a Word document for somebody who does not see it', () => {
  it('says what it is called and which language it speaks', () => {
    expect(made.map(({ name }) => name)).toContain('minutes nb');
    for (const { tree, title, tag, name } of made) {
      expect(child(tree.part('docProps/core.xml'), 'dc:title')?.textContent, name).toBe(title);
      const [defaults] = inside(tree.part('word/styles.xml'), 'w:rPrDefault');
      expect(valOf(child(defaults, 'w:rPr'), 'w:lang'), name).toBe(tag);
      expect(valOf(tree.part('word/settings.xml'), 'w:themeFontLang'), name).toBe(tag);
    }
  });

  it('has headings that never skip a level', () => {
    expect(
      wrong((one) => {
        const levels = inside(body(one), 'w:pStyle').flatMap((style) => {
          const [, level] = /^Heading([1-9])$/.exec(style.getAttribute('w:val') ?? '') ?? [];
          return level === undefined ? [] : [Number(level)];
        });
        if (levels.length === 0) return ['no headings'];
        return levels.flatMap((level, at) => {
          const before = levels[at - 1] ?? 0;
          return level > before + 1 ? [`heading ${level} after ${before}, the ${at + 1}.`] : [];
        });
      }),
    ).toEqual([]);
  });

  it('marks the heads of its tables', () => {
    expect(
      wrong((one) =>
        inside(body(one), 'w:tbl').flatMap((table, at) => {
          const rows = [...table.children].filter(({ tagName }) => tagName === 'w:tr');
          const look = child(child(table, 'w:tblPr'), 'w:tblLook');
          const headed = child(child(rows[0], 'w:trPr'), 'w:tblHeader') !== undefined;
          // A box round one field is no table of anything; names and answers have their heads in the first column.
          const box = rows.length === 1 && rows[0]?.getElementsByTagName('w:tc').length === 1;
          const column = /^(1|true)$/.test(look?.getAttribute('w:firstColumn') ?? '');
          return headed || box || column ? [] : [`table ${at + 1} has no head`];
        }),
      ),
    ).toEqual([]);
  });

  it('tells what its pictures are', () => {
    expect(
      wrong((one) =>
        inside(body(one), 'wp:docPr').flatMap((picture) =>
          picture.getAttribute('descr') ? [] : [`a picture called ${String(picture.getAttribute('name'))}`],
        ),
      ),
    ).toEqual([]);
    const pictures = made
      .filter(({ name }) => name.includes('template'))
      .map(({ tree }) => tree.part('word/header1.xml'))
      .flatMap((header) => inside(header, 'wp:docPr').map((picture) => picture.getAttribute('descr') ?? ''));
    expect(pictures.every((text) => text.length > 10)).toBe(true);
  });

  it('has lists that are lists', () => {
    expect(
      wrong((one) =>
        inside(body(one), 'w:p').flatMap((paragraph) => {
          const look = child(paragraph, 'w:pPr');
          const drawn = /^\s*[•◦▪*–-]\s/.test(paragraph.textContent);
          const named = valOf(look, 'w:pStyle') === 'ListBullet';
          const real = child(look, 'w:numPr') !== undefined;
          return (drawn || named) && !real ? [`no list: ${paragraph.textContent.slice(0, 40)}`] : [];
        }),
      ),
    ).toEqual([]);
    const lists = made.filter((one) => inside(body(one), 'w:numPr').length > 0).map(({ name }) => name);
    expect(lists).toEqual(expect.arrayContaining(['mandate nb', 'mandate nb from a template']));
  });

  it('is written in colours that can be told from what they stand on', () => {
    expect(
      wrong(({ tree }) =>
        drawnTexts(tree, 'word/document.xml').flatMap(({ text, colour, ground }) =>
          contrast(colour, ground) < 4.5 ? [`${colour} on ${ground}: ${text.slice(0, 30)}`] : [],
        ),
      ),
    ).toEqual([]);
  });
});
