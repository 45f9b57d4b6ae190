import { JSDOM } from 'jsdom';
import mammoth from 'mammoth';
import { readFileSync } from 'node:fs';

/** What stands between one heading and the next. */
export interface WordSection {
  /** The heading and those it stands under, outermost first. Empty for what comes before the first heading. */
  readonly headings: readonly string[];
  /** Paragraphs and list items. */
  readonly texts: readonly string[];
  /** Lines of tables, each as its cells. */
  readonly rows: readonly (readonly string[])[];
}

/** Runs of space of any kind become one space: line breaks and tabs are drawn, not kept, by a Word reader. */
export const oneSpace = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** A Word file as headings with what stands under each, read by a reader that did not write it. */
export const readWord = (path: string): Promise<readonly WordSection[]> => readWordBytes(readFileSync(path));

/** The same of a file that was not written down. */
export async function readWordBytes(buffer: Buffer): Promise<readonly WordSection[]> {
  const { value } = await mammoth.convertToHtml({ buffer });
  const { document } = new JSDOM(value.replaceAll('<br />', ' ').replaceAll('</p>', ' </p>')).window;
  const sections: { headings: string[]; texts: string[]; rows: string[][] }[] = [
    { headings: [], texts: [], rows: [] },
  ];
  let open: { level: number; text: string }[] = [];
  for (const element of document.body.children) {
    const level = /^H([1-6])$/.exec(element.tagName)?.[1];
    const here = sections.at(-1);
    if (level !== undefined) {
      open = [
        ...open.filter((above) => above.level < Number(level)),
        { level: Number(level), text: textOf(element) },
      ];
      sections.push({ headings: open.map(({ text }) => text), texts: [], rows: [] });
    } else if (element.tagName === 'TABLE') {
      for (const row of element.querySelectorAll('tr')) here?.rows.push([...row.children].map(textOf));
    } else if (element.tagName === 'UL' || element.tagName === 'OL') {
      for (const item of element.querySelectorAll('li')) here?.texts.push(textOf(item));
    } else here?.texts.push(textOf(element));
  }
  return sections;
}

/** A mark for where a word may be divided is no letter of it. */
const textOf = (element: Element): string => oneSpace(element.textContent.replaceAll('\u00ad', ''));

/** What a part is cited by stands before its heading. */
const withoutNumber = (heading: string): string => heading.replace(/^\d+ /u, '');

/** The sections under these headings, whatever stands between them. */
export const under = (
  sections: readonly WordSection[],
  ...headings: readonly string[]
): readonly WordSection[] =>
  sections.filter((section) => {
    const places = headings.map((heading) =>
      section.headings.findIndex((one) => [one, withoutNumber(one)].includes(oneSpace(heading))),
    );
    return places.every((place, index) => place >= 0 && place >= (places[index - 1] ?? 0));
  });

/** Everything that stands in the sections, headings too, as one text. */
export const textIn = (sections: readonly WordSection[]): string =>
  sections.flatMap(({ headings, texts, rows }) => [...headings, ...texts, ...rows.flat()]).join('\n');

/** Lines of tables in the sections where a cell is this text, or holds it after a number. */
export const rowsWith = (sections: readonly WordSection[], text: string): readonly (readonly string[])[] =>
  sections.flatMap(({ rows }) => rows).filter((cells) => cells.some((cell) => cell === oneSpace(text)));
