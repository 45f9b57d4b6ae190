import type { Block, DocumentModel } from '#documents/blocks/block.ts';

/** A document with these blocks and nothing else. */
export const bareDocument = (blocks: readonly Block[]): DocumentModel => ({
  kind: 'mandate',
  title: 'Prøve',
  language: 'nb-NO',
  author: 'Leder',
  subject: 'Enhet',
  description: '',
  orientation: 'portrait',
  standing: {
    status: 'draft',
    statusText: 'Utkast',
    version: '1',
    date: '01.03.2027',
    processId: 'p',
    place: 'Klinikk Øst',
    unit: 'Klinikk Øst',
    trust: '',
  },
  madeOn: '2027-03-01',
  headerText: 'UTKAST',
  footerText: 'Klinikk Øst',
  footerNote: 'Utkast · Versjon 1',
  pageText: 'Side {page} av {pages}',
  blocks,
});
