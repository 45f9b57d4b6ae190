import type { KindAdvice } from '#domain/steps/advice.ts';
import type { FieldGroup } from '#domain/steps/fields.ts';
import type { NumberUnit } from '#domain/values/numbers.ts';

/** What the page of any step says around and in its fields. */
export const fillingNb = {
  showInRoom: 'Vis i rommet',
  previous: (title: string) => `Forrige: ${title}`,
  next: (title: string) => `Neste: ${title}`,
  backToCheck: 'Tilbake til «Gjør ferdig»',
  help: 'Hva er et godt svar?',
  closeHelp: 'Lukk veiledningen',
  openers: 'Spør gruppen',
  example: 'Et eksempel',
  privacy: 'Skriv ikke om enkeltpasienter eller ansatte. I små grupper kan enkeltpersoner bli gjenkjent.',
  notNow:
    'Dere har svart at dere ikke trenger et panel nå. Steget er åpent hvis dere vil forberede et senere.',
  otherForm:
    'Dere har valgt en annen form enn et panel. Bruk steget så langt det passer, eller gå rett til handlingsplanen.',
  toDecision: 'Se beslutningen',
  notChosen: 'Velg',
  clear: 'Fjern svaret',
  datePlaceholder: 'dd.mm.åååå',
  calendar: (label: string) => `Åpne kalender: ${label}`,
  rowMenu: (name: string) => `Valg for ${name}`,
  moveUpOf: (name: string) => `Flytt opp: ${name}`,
  moveDownOf: (name: string) => `Flytt ned: ${name}`,
  removeOf: (name: string) => `Fjern: ${name}`,
  removed: (name: string) => `Fjernet «${name}».`,
  moved: (name: string, number: number) => `«${name}» er nå nummer ${number}.`,
  pasted: (rows: number) => (rows === 1 ? 'Limt inn: 1 rad.' : `Limt inn: ${rows} rader.`),
  rowsShown: (first: number, last: number, count: number) => `Viser ${first}–${last} av ${count}.`,
  rowsBefore: 'Vis de forrige',
  rowsAfter: 'Vis de neste',
  undo: 'Angre',
  showBank: 'Vis eksempler',
  hideBank: 'Skjul eksempler',
  adviceCount: (count: number) => `${count} råd til listen`,
  showAdvice: 'Vis dem',
  nothingToChoose: (step: string) => `Her kan dere velge når «${step}» er fylt ut.`,
  groups: {
    fee: { title: 'Honorar og utgifter', help: 'Tallene bak regnestykket.' },
    expenses: {
      title: 'Dagsats og flere utgifter',
      help: 'Betaling per dag eller nettmøte, reisetid, avlyste møter, opplæring, overnatting, tolk og ledsager.',
    },
    hours: {
      title: 'Tiden til de ansatte',
      help: 'Timer per år for de ansatte til sammen, der ikke noe annet står. Det som ikke gjelder dere, kan stå tomt.',
    },
    members: {
      title: 'Medlemmer og periode',
      help: 'Svar på det dere har bestemt. Utkastene sier bare det dere har svart.',
    },
    leading: {
      title: 'Ledelse og støtte',
      help: 'Hvem leder, hvem hjelper til, og hvordan når man panelet?',
    },
    meetings: { title: 'Møter, saker og råd', help: 'Frister, og hvem som får rådene.' },
    validity: {
      title: 'Gyldighet og underskrift',
      help: 'Hvor lenge mandatet gjelder, og når det gjennomgås.',
    },
    youth: { title: 'Ungdom', help: 'Bare hvis medlemmene er unge.' },
    year: { title: 'Panelets eget år', help: 'Kalenderen, mandatet og honoraret leser møtene herfra.' },
    order: { title: 'Til bestillingen', help: 'Det skjemaene for bestilling oftest spør om.' },
    report: {
      title: 'Til årsrapporten',
      help: 'Fyll ut gjennom året. Det er åpent også etter at planen er godkjent.',
    },
  } satisfies Record<FieldGroup, { title: string; help: string }>,
  groupAnswered: (answered: number, count: number) => `${answered} av ${count} besvart`,
  unit: {
    kroner: 'kr',
    'kroner-per-hour': 'kr per time',
    hours: 'timer',
    minutes: 'minutter',
    people: 'personer',
    'per-year': 'per år',
    years: 'år',
    periods: 'perioder',
    days: 'dager',
    votes: 'prikker',
  },
  numberExample: {
    kroner: '30 000',
    'kroner-per-hour': '355,50',
    hours: '2,5',
    minutes: '90',
    people: '8',
    'per-year': '6',
    years: '2',
    periods: '3',
    days: '7',
    votes: '3',
  } satisfies Record<NumberUnit, string>,
  kindAdvice: {
    'unreadable-date': (about: string) =>
      `«${about}» er ingen dato vi kjenner. Skriv dag, måned og år, for eksempel 02.06.2027.`,
    'unreadable-number': (about: string, example: string) =>
      `«${about}» kan vi ikke lese som ett tall. Det blir ikke regnet med. Skriv for eksempel ${example}.`,
    'too-many-rows': (count: number, limit: number) =>
      `Dere har ${count}. Det blir tydeligere med høyst ${limit}.`,
    'too-few-rows': (count: number, limit: number) => `Dere har ${count}. Skjemaet ber om minst ${limit}.`,
    'matrix-count': (count: number, level: string) =>
      `${count} er satt til «${level}». Velg mellom én og tre.`,
  } satisfies Record<KindAdvice, unknown>,
  vague: {
    short: 'Svaret er kort.',
    hypothetical: 'Svaret er litt åpent.',
  },
  dismiss: 'Ikke vis igjen her',
};
