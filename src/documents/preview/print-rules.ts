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

/** The rules of the printed sheet: its size, and what stands in the margins of every page. */
export const printRules = ({
  orientation,
  headerText,
  footerText,
  footerNote,
  pageText,
}: DocumentModel): string =>
  `@page { size: A4 ${orientation}; margin: 22mm 22mm 24mm;
    @top-right { content: ${cssText(headerText)}; ${LOOK} font-weight: 600; }
    @bottom-left { content: ${cssText([footerText, footerNote].filter((text) => text !== '').join('\n'))};
      ${LOOK} white-space: pre-line; text-align: left; width: 80%; vertical-align: top; padding-top: 4mm; }
    @bottom-right { content: ${pageCount(pageText)}; ${LOOK} vertical-align: top; padding-top: 4mm; } }`;
