/** The fixed words of the fillable Word form for parts 1–2, bokmål. */
export const formNb = {
  title: 'Svar på forhånd',
  titleFor: 'Svar på forhånd: {name}',
  why: 'Dere skal snakke om brukermedvirkning i et møte. Svarene dine på forhånd gir mer tid til det som er viktig.',
  labels: {
    asks: 'Hvem spør',
    deadline: 'Svarfrist',
    time: 'Tid',
    replyTo: 'Send svaret til',
  },
  minutes: 'Om lag {n} {n|minutt|minutter}',
  how: {
    heading: 'Slik fyller du ut',
    points: [
      'Klikk i et felt og skriv. Feltet vokser med teksten.',
      'Velg 1, 2 eller 3 i listene.',
      'Du kan hoppe over det du ikke vet. Tomme felt er helt i orden.',
      'Lagre filen som Word-dokument (.docx).',
    ],
  },
  answers: {
    heading: 'Hva skjer med svarene?',
    points: [
      'Den som spør, samler svarene fra alle. Rollen og enheten din står ved svaret ditt.',
      'Tallene dine blir vist sammen med tallene fra de andre i møtet. Gruppen blir enig om tallene der.',
      'Tekstene dine kan bli brukt i rapporten fra arbeidet.',
    ],
    notSealed: 'Svar i dette skjemaet er ikke forseglet. Alle som får filen, kan lese dem.',
  },
  you: {
    heading: 'Om deg',
    role: 'Rollen din',
    unit: 'Enheten din',
    help: 'Skriv rollen, ikke navnet ditt. For eksempel «seksjonsleder».',
  },
  partTitle: 'Del {part}: {title}',
  units: {
    unit: 'Enhet',
    none: 'Ingen brukermedvirkning på tjenestenivå i dag',
    noneAnswer: 'Ingen',
  },
  groups: {
    listed: 'Grupper på listen',
    own: 'Grupper som mangler på listen',
    ownHelp: 'Skriv én gruppe i hver rad. Ta også med grupper dere burde hatt et tilbud til.',
    scales: 'Slik bruker du tallene',
  },
  placeholders: {
    text: 'Klikk her og skriv',
    choose: 'Velg',
    number: 'Skriv et tall',
  },
  send: {
    heading: 'Send skjemaet tilbake',
    to: 'Lagre filen. Send den som vedlegg til {to}.',
    toFacilitator: 'Lagre filen. Send den som vedlegg til den du fikk den fra.',
    again: 'Vil du endre noe senere? Endre i den samme filen, og send den på nytt.',
    formId: 'Skjema-ID: {id}. La linjen stå. Den viser hvor svaret hører til.',
  },
} as const;
