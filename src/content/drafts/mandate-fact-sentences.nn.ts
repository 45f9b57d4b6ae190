import type { MandateFactWords } from '#domain/drafts/mandate-fact-words.ts';
import { languageOf } from '#domain/language/language.ts';
import { capital } from '#domain/values/sentence.ts';

const { list: listed, number: shown, day: dayText } = languageOf('nn');

const yearCount = (years: number): string => (years === 1 ? 'eitt år' : `${shown(years)} år`);
const memberCount = (count: number): string => (count === 1 ? 'éin medlem' : `${shown(count)} medlemmer`);

/** Nynorsk sentences of the facts of a mandate. */
export const mandateFactSentencesNn = {
  background: (plans) => `Mandatet byggjer på ${listed(plans)}.`,
  membersRange: (body, from, to) => `${capital(body)} har mellom ${shown(from)} og ${shown(to)} medlemmer.`,
  membersAtLeast: (body, count) => `${capital(body)} har minst ${memberCount(count)}.`,
  membersAtMost: (body, count) => `${capital(body)} har høgst ${memberCount(count)}.`,
  membersToStart: (body, count) =>
    `${capital(body)} kan starte når ${count === 1 ? 'éin plass er fylt' : `${shown(count)} plassar er fylte`}.`,
  staffShare: (staff, all) =>
    `Av ${memberCount(all)} er ${shown(staff)} ${staff === 1 ? 'tilsett' : 'tilsette'} i eininga.`,
  nominatedLead: 'Desse oppnemner eller foreslår medlemmer:',
  openCall: (seats) =>
    `${seats === 1 ? 'Éin plass blir fylt' : `${shown(seats)} plassar blir fylte`} gjennom open utlysing.`,
  withoutVoteLead: 'Desse har ikkje røysterett:',
  found: {
    apply: 'Medlemmene søkjer og er med på ein samtale.',
    organisations: 'Organisasjonar foreslår eller sender medlemmer.',
    committee: 'Ein komité innstiller medlemmer.',
    election: 'Medlemmene blir valde.',
    asked: 'Eininga spør aktuelle medlemmer.',
  },
  nominators: (text) => `Desse kan foreslå medlemmer: ${text}.`,
  nominationDeadline: (day) => `Fristen for å søkje eller foreslå er ${dayText(day)}.`,
  appointedBy: (text) => `Medlemmene blir oppnemnde av ${text}.`,
  term: (years) => `Medlemmene blir oppnemnde for ${yearCount(years)} om gongen.`,
  mostPeriods: (count) =>
    `Ein medlem kan sitje i høgst ${count === 1 ? 'éin periode' : `${shown(count)} periodar`}.`,
  mostYears: (count) => `Ein medlem kan sitje i høgst ${yearCount(count)}.`,
  reappointment: {
    no: 'Medlemmene blir ikkje oppnemnde på nytt.',
    within: 'Medlemmene kan bli oppnemnde på nytt.',
    unlimited: 'Medlemmene kan bli oppnemnde på nytt utan grense.',
  },
  noDeputies: (body) => `${capital(body)} har ikkje varamedlemmer.`,
  personalDeputies: 'Kvar medlem har ein personleg varamedlem.',
  sharedDeputies: (body, count) =>
    count === undefined
      ? `${capital(body)} har felles varamedlemmer.`
      : `${capital(body)} har ${count === 1 ? 'éin varamedlem' : `${shown(count)} varamedlemmer`} for alle.`,
  deputiesMay: (what) => `Varamedlemmene kan ${listed(what)}.`,
  may: {
    attend: 'vere med på alle møte',
    vote: 'røyste når dei møter for ein medlem',
    papers: 'få alle papira',
  },
  ages: (from, to) =>
    from !== undefined && to !== undefined
      ? `Medlemmene er mellom ${shown(from)} og ${shown(to)} år.`
      : from === undefined
        ? `Medlemmene er høgst ${shown(to ?? 0)} år.`
        : `Medlemmene er minst ${shown(from)} år.`,
  consentUnder: (years) => `Føresette samtykkjer skriftleg for medlemmer under ${shown(years)} år.`,
  safeAdult: (role) => `Medlemmene har ein trygg vaksen å gå til: ${role}.`,
  youthHours: (text) => `Møta blir lagde slik at unge medlemmer kan vere med: ${text}.`,
  youthFee: (text) => `Unge medlemmer får dette: ${text}.`,
  ledBy: {
    'members-elect': 'Medlemmene vel sjølve leiar.',
    'unit-leads': 'Eininga leier møta.',
    appointed: 'Leiaren blir oppnemnd.',
  },
  leaderYears: (years) => `Leiaren sit i ${yearCount(years)}.`,
  duties: {
    calls: 'kallar inn til møta',
    papers: 'lagar sakliste og sender ut papir',
    minutes: 'skriv referat',
    'follow-up': 'følgjer opp råd og svar',
    contact: 'er bindeledd til eininga',
    fees: 'ordnar honorar og reise',
  },
  coordinatorDuties: (duties) => `Koordinatoren ${listed(duties)}.`,
  coordinatorLead: 'Dette gjer koordinatoren:',
  secretary: (role) => `Sekretær er ${role}.`,
  secretaryDuties: (duties) => `Sekretæren ${listed(duties)}.`,
  secretaryLead: 'Dette gjer sekretæren:',
  contactAddress: (body, address) => `Slik når ein ${body}: ${address}.`,
  advises: (body, receivers) => `${capital(body)} gir råd til ${listed(receivers)}.`,
  receivers: {
    'leader-group': 'leiargruppa',
    director: 'direktøren',
    board: 'styret',
    'quality-committee': 'kvalitetsutvalet',
    'user-committee': 'brukarutvalet',
    'working-groups': 'arbeidsgrupper i eininga',
  },
  advisesOnly: (body) => `${capital(body)} gir råd og tek ikkje avgjerder.`,
  otherBodiesLead: (body) => `${capital(body)} er representert her:`,
  meetingsAtLeast: (body, count) =>
    `${capital(body)} har minst ${count === 1 ? 'eitt møte' : `${shown(count)} møte`} i året.`,
  unpaid: 'Medlemmene får ikkje honorar.',
  expensesOnly: 'Medlemmene får ikkje honorar, men får dekt utgiftene sine.',
  leaderSupplement: (kroner) => `Leiaren får eit tillegg på ${shown(kroner)} kroner per år.`,
  papers: (days) =>
    `Sakliste og papir blir sende ut seinast ${days === 1 ? 'éin dag' : `${shown(days)} dagar`} før møtet.`,
  casesIn: (days) =>
    `Saker blir melde inn seinast ${days === 1 ? 'éin dag' : `${shown(days)} dagar`} før møtet.`,
  valid: (from, to) =>
    to === ''
      ? `Mandatet gjeld frå ${dayText(from)}.`
      : from === ''
        ? `Mandatet gjeld til ${dayText(to)}.`
        : `Mandatet gjeld frå ${dayText(from)} til ${dayText(to)}.`,
  revisedBy: (day) => `Mandatet blir gått gjennom innan ${dayText(day)}.`,
  coordinatorHours: (hours) =>
    `Koordinatoren har ${hours === 1 ? 'éin time' : `${shown(hours)} timar`} i veka til arbeidet.`,
  usualTime: (body, text) => `${capital(body)} møtest til vanleg slik: ${text}.`,
  observers: (text) => `Desse kan vere med utan å vere medlemmer: ${text}.`,
  minutesTo: (text) => `Referata går til: ${text}.`,
  replaces: (text) => `Mandatet erstattar ${text}.`,
  leastHours: (hours) =>
    `Det blir betalt for minst ${hours === 1 ? 'éin time' : `${shown(hours)} timar`} for kvart møte.`,
  travelTime: (hours) =>
    `Reisetid blir betalt med ${hours === 1 ? 'éin time' : `${shown(hours)} timar`} for kvart møte.`,
  rounding: {
    nearest: 'Betalt tid blir runda av til næraste halve time.',
    up: 'Betalt tid blir runda opp til neste halve time.',
    exact: 'Betalt tid blir ikkje runda av.',
  },
  feeRules: {
    'absent-unpaid': 'Den som ikkje møter, får ikkje honorar.',
    'courses-paid': 'Kurs og samlingar blir betalte som møte.',
    'deputies-paid': 'Varamedlemmer som møter, får same honorar.',
    'loss-instead': 'Tapt arbeidsforteneste kan bli dekt i staden for honorar.',
    'may-decline': 'Medlemmene kan seie nei til honorar.',
  },
  paidHow: (text) => `Slik blir honoraret utbetalt: ${text}.`,
} as const satisfies MandateFactWords;
