/** The words of the short tour through the example, bokmål. */
export const tourNb = {
  name: 'Omvisning',
  stopOf: (stop: number, stops: number) => `Omvisning, ${stop} av ${stops}.`,
  stops: {
    overview:
      'Dette er oversikten i et ferdig eksempel. Her står alle stegene, hva som er gjort, og hva som gjenstår. Du kan prøve alt underveis.',
    step: 'Slik ser et steg ut. Under «Hva er et godt svar?» står råd, et eksempel og spørsmål du kan stille. Alt lagres mens du skriver.',
    meeting:
      'Her forbereder du møtene. I møtet viser veggen ett spørsmål om gangen, mens du har klokke og manus i ditt eget vindu.',
    mandate:
      'Mandatet bygger på det dere har svart før. Der et felt er tomt, får dere et forslag som dere retter på.',
    documents:
      'Til slutt henter dere mandat, handlingsplan og rapport som Word og PDF. Prosessfilen tar med alt til en annen maskin.',
  },
  names: {
    overview: 'oversikten',
    step: 'et steg',
    meeting: 'møtet',
    mandate: 'mandatet',
    documents: 'dokumentene',
  },
  next: (name: string) => `Neste: ${name}`,
  skip: 'Avslutt omvisningen',
  done: 'Ferdig. Til forsiden',
};
