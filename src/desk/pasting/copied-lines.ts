import { cleanText } from '#domain/values/clean-text.ts';
import { pastedLines } from '#domain/values/pasted-lines.ts';

/** A page copied whole is no table; reading it would only take time. Characters. */
const LONGEST_HTML = 2_000_000;

/**
 * What was copied, line by line in cells. A table is read as the table it is, so that a cell of several paragraphs stays
 * one cell; everything else from its text.
 */
export function copiedLines(copied: Pick<DataTransfer, 'getData'>): readonly (readonly string[])[] {
  return tableIn(copied.getData('text/html')) ?? pastedLines(copied.getData('text/plain'));
}

/** The cells of the one table a copied page holds, and nothing beside it; else null. Nothing in it is ever run. */
function tableIn(html: string): readonly (readonly string[])[] | null {
  if (html.length > LONGEST_HTML || !/<table/iu.test(html)) return null;
  const page = new DOMParser().parseFromString(html, 'text/html');
  const [table, ...others] = page.querySelectorAll('table');
  if (!table || others.length > 0) return null;
  const rows = [...table.rows].map((row) => [...row.cells].map(textIn));
  table.remove();
  for (const unseen of page.querySelectorAll('style, script, title')) unseen.remove();
  if (cleanText(page.documentElement.textContent).trim() !== '') return null;
  return rows.filter((cells) => cells.some((text) => text !== ''));
}

/** The text of a cell, a line for each paragraph in it. */
function textIn(cell: HTMLTableCellElement): string {
  for (const end of cell.querySelectorAll('br, p + p, li + li, div + div')) end.before('\n\n');
  const paragraphs = cell.textContent.split(/\n[ \t]*\n/u);
  return paragraphs
    .map((text) => cleanText(text.replace(/[\n\t ]+/gu, ' ')).trim())
    .filter((text) => text !== '')
    .join('\n');
}
