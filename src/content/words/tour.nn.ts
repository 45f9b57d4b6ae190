import type { Parts } from '#content/languages/parts.ts';

/** The words of the short tour through the example, nynorsk. */
export const tourNn: Parts['tour'] = {
  name: 'Omvising',
  stopOf: (stop, stops) => `Omvising, ${stop} av ${stops}.`,
  stops: {
    overview:
      'Dette er oversikta i eit ferdig døme. Her står alle stega, kva som er gjort, og kva som står att. Du kan prøve alt undervegs.',
    step: 'Slik ser eit steg ut. Under «Kva er eit godt svar?» står råd, eit døme og spørsmål du kan stille. Alt blir lagra medan du skriv.',
    meeting:
      'Her førebur du møta. I møtet viser veggen eitt spørsmål om gongen, medan du har klokke og manus i ditt eige vindauge.',
    mandate:
      'Mandatet byggjer på det de har svara tidlegare. Der eit felt er tomt, får de eit forslag som de rettar på.',
    documents:
      'Til slutt hentar de mandat, handlingsplan og rapport som Word og PDF. Prosessfila tek med alt til ei anna maskin.',
  },
  names: {
    overview: 'oversikta',
    step: 'eit steg',
    meeting: 'møtet',
    mandate: 'mandatet',
    documents: 'dokumenta',
  },
  next: (name) => `Neste: ${name}`,
  skip: 'Avslutt omvisinga',
  done: 'Ferdig. Til framsida',
};
