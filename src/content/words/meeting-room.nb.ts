/** What stands in the room view and in the facilitator's window. */
export const meetingRoomNb = {
  room: {
    title: (process: string) => `Rommet – ${process}`,
    progress: (phase: string) => `Hvor langt dere er kommet: ${phase}`,
    questionOf: (number: number, of: number) => `Spørsmål ${number} av ${of}`,
    /** "Interessent 2 av 8". */
    rowOf: (row: string, number: number, of: number) => `${row} ${number} av ${of}`,
    questions: (count: number) => (count === 1 ? '1 spørsmål' : `${count} spørsmål`),
    /** "Utfordring 2", where nobody has given it a name. */
    rowOfNumber: (row: string, number: number) => `${row} ${number}`,
    parkingTitle: 'Parkert',
    parkingEmpty: 'Ingenting er parkert ennå.',
    closingTitle: 'Takk for i dag',
    closing: 'Alt dere har skrevet, er lagret på denne maskinen.',
    ideasTitle: 'Ideer',
    waiting: 'Fasilitatoren går videre når du slutter å skrive.',
    black: 'Skjermen er mørk. Trykk en tast for å gå tilbake.',
  },
  controls: {
    name: 'Styr rommet',
    previous: 'Forrige',
    next: 'Neste',
    steps: 'Gå til et steg',
    fullScreen: 'Full skjerm',
    black: 'Mørk skjerm',
    keys: 'Taster',
    leave: 'Til oversikten',
    close: 'Lukk',
  },
  keys: {
    title: 'Taster i rommet',
    list: [
      { keys: '→ eller Page Down', does: 'neste skjerm' },
      { keys: '← eller Page Up', does: 'forrige skjerm' },
      { keys: 'Shift + → eller ←', does: 'neste eller forrige steg' },
      { keys: 'Enter', does: 'skriv i svaret' },
      { keys: 'Esc', does: 'slutt å skrive' },
      { keys: 'G', does: 'gå til et steg' },
      { keys: 'B eller punktum', does: 'mørk skjerm' },
      { keys: 'F', does: 'full skjerm' },
      { keys: '?', does: 'vis tastene' },
    ],
    presenter: 'En presentasjonsfjernkontroll virker også.',
    whileTyping:
      'Når du skriver, er piler og bokstaver dine. Page Up og Page Down flytter alltid. Teksten er lagret.',
    letters: 'Bruk bokstavtaster',
  },
} as const;

export type MeetingRoomWords = typeof meetingRoomNb;
