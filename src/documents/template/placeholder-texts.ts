import type { DocumentModel } from '../blocks/block.ts';
import type { PlaceholderTexts } from './placeholders.ts';

/** What a document says where a template asks for it. */
export function placeholderTexts({ title, author, standing, footerNote }: DocumentModel): PlaceholderTexts {
  return {
    title,
    author,
    unit: standing.unit,
    trust: standing.trust,
    status: standing.statusText,
    version: standing.version,
    date: standing.date,
    processId: standing.processId,
    standing: footerNote,
  };
}
