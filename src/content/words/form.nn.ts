import type { Parts } from '#content/languages/parts.ts';

/** The fixed words of the fillable Word form for parts 1–2, nynorsk. */
export const formNn = {
  title: 'Svar på førehand',
  titleFor: 'Svar på førehand: {name}',
  why: 'De skal snakke om brukarmedverknad i eit møte. Svara dine på førehand gir meir tid til det som er viktig.',
  labels: {
    asks: 'Kven spør',
    deadline: 'Svarfrist',
    time: 'Tid',
    replyTo: 'Send svaret til',
  },
  minutes: 'Om lag {n} minutt',
  how: {
    heading: 'Slik fyller du ut',
    points: [
      'Klikk i eit felt og skriv. Feltet veks med teksten.',
      'Vel 1, 2 eller 3 i listene.',
      'Du kan hoppe over det du ikkje veit. Tomme felt er heilt i orden.',
      'Lagre fila som Word-dokument (.docx).',
    ],
  },
  answers: {
    heading: 'Kva skjer med svara?',
    points: [
      'Den som spør, samlar svara frå alle. Rolla og eininga di står ved svaret ditt.',
      'Tala dine blir viste saman med tala frå dei andre i møtet. Gruppa blir einig om tala der.',
      'Tekstane dine kan bli brukte i rapporten frå arbeidet.',
    ],
    notSealed: 'Svar i dette skjemaet er ikkje forsegla. Alle som får fila, kan lese dei.',
  },
  you: {
    heading: 'Om deg',
    role: 'Rolla di',
    unit: 'Eininga di',
    help: 'Skriv rolla, ikkje namnet ditt. Til dømes «seksjonsleiar».',
  },
  partTitle: 'Del {part}: {title}',
  units: {
    unit: 'Eining',
    none: 'Ingen brukarmedverknad på tenestenivå i dag',
    noneAnswer: 'Ingen',
  },
  groups: {
    listed: 'Grupper på lista',
    own: 'Grupper som manglar på lista',
    ownHelp: 'Skriv éi gruppe i kvar rad. Ta òg med grupper de burde hatt eit tilbod til.',
    scales: 'Slik bruker du tala',
  },
  placeholders: {
    text: 'Klikk her og skriv',
    choose: 'Vel',
    number: 'Skriv eit tal',
  },
  send: {
    heading: 'Send skjemaet tilbake',
    to: 'Lagre fila. Send ho som vedlegg til {to}.',
    toFacilitator: 'Lagre fila. Send ho som vedlegg til den du fekk ho frå.',
    again: 'Vil du endre noko seinare? Endre i den same fila, og send ho på nytt.',
    formId: 'Skjema-ID: {id}. La linja stå. Ho viser kvar svaret høyrer til.',
  },
} as const satisfies Parts['form'];
