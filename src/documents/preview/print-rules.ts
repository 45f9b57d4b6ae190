import type { DocumentModel } from '../blocks/block.ts';

/** A text as CSS can hold it: line breaks, quotes and what could end the string are written as numbers. */
const cssText = (text: string): string =>
  `"${text.replace(/[\p{Cc}"\\<>]/gu, (letter) => `\\${letter.codePointAt(0)?.toString(16) ?? ''} `)}"`;

/** "Side {page} av {pages}" as CSS counts them. */
const pageCount = (pageText: string): string =>
  pageText
    .split(/(\{page\}|\{pages\})/)
    .filter((part) => part !== '')
    .map((part) =>
      part === '{page}' ? 'counter(page)' : part === '{pages}' ? 'counter(pages)' : cssText(part),
    )
    .join(' ');

const LOOK = 'font: 9pt "Source Sans 3 Variable", sans-serif; color: #55626f;';

/** Does this browser draw what stands in the margins of a printed page? One that does not reads those rules away. */
export function drawsMargins(): boolean {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('@page { @top-right { content: ""; } }');
  return sheet.cssRules[0]?.cssText.includes('@top-right') ?? false;
}

/**
 * The rules of the printed page: its size, and what stands in the margins of every page. Where they are not drawn, the sheets of the
 * screen are printed, which have all of it themselves, and need more of the paper.
 */
export const printRules = (
  { orientation, headerText, footerText, footerNote, pageText }: DocumentModel,
  isDrawn: boolean,
): string =>
  !isDrawn
    ? `@page { size: A4 ${orientation}; margin: 10mm 21mm; }`
    : `@page { size: A4 ${orientation}; margin: 22mm 22mm 24mm;
    @top-right { content: ${cssText(headerText)}; ${LOOK} font-weight: 600; }
    @bottom-left { content: ${cssText([footerText, footerNote].filter((text) => text !== '').join('\n'))};
      ${LOOK} white-space: pre-line; text-align: left; width: 80%; vertical-align: top; padding-top: 4mm; }
    @bottom-right { content: ${pageCount(pageText)}; ${LOOK} vertical-align: top; padding-top: 4mm; } }`;
