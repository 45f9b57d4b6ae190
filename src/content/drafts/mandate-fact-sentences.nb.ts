import type { MandateFactWords } from '#domain/drafts/mandate-fact-words.ts';
import { languageOf } from '#domain/language/language.ts';
import { capital } from '#domain/values/sentence.ts';

const { list: listed, number: shown, day: dayText } = languageOf('nb');

const yearCount = (years: number): string => (years === 1 ? 'ett år' : `${shown(years)} år`);
const memberCount = (count: number): string => (count === 1 ? 'ett medlem' : `${shown(count)} medlemmer`);

/** Bokmål sentences of the facts of a mandate. */
export const mandateFactSentencesNb = {
  background: (plans) => `Mandatet bygger på ${listed(plans)}.`,
  membersRange: (body, from, to) => `${capital(body)} har mellom ${shown(from)} og ${shown(to)} medlemmer.`,
  membersAtLeast: (body, count) => `${capital(body)} har minst ${memberCount(count)}.`,
  membersAtMost: (body, count) => `${capital(body)} har høyst ${memberCount(count)}.`,
  membersToStart: (body, count) =>
    `${capital(body)} kan starte når ${count === 1 ? 'én plass' : `${shown(count)} plasser`} er fylt.`,
  staffShare: (staff, all) => `Av ${memberCount(all)} er ${shown(staff)} ansatt i enheten.`,
  nominatedLead: 'Disse oppnevner eller foreslår medlemmer:',
  openCall: (seats) =>
    `${seats === 1 ? 'Én plass' : `${shown(seats)} plasser`} fylles gjennom åpen utlysning.`,
  withoutVoteLead: 'Disse har ikke stemmerett:',
  found: {
    apply: 'Medlemmene søker og er med på en samtale.',
    organisations: 'Organisasjoner foreslår eller sender medlemmer.',
    committee: 'En komité innstiller medlemmer.',
    election: 'Medlemmene blir valgt.',
    asked: 'Enheten spør aktuelle medlemmer.',
  },
  nominators: (text) => `Disse kan foreslå medlemmer: ${text}.`,
  nominationDeadline: (day) => `Fristen for å søke eller foreslå er ${dayText(day)}.`,
  appointedBy: (text) => `Medlemmene blir oppnevnt av ${text}.`,
  term: (years) => `Medlemmene oppnevnes for ${yearCount(years)} om gangen.`,
  mostPeriods: (count) =>
    `Et medlem kan sitte i høyst ${count === 1 ? 'én periode' : `${shown(count)} perioder`}.`,
  mostYears: (count) => `Et medlem kan sitte i høyst ${yearCount(count)}.`,
  reappointment: {
    no: 'Medlemmene oppnevnes ikke på nytt.',
    within: 'Medlemmene kan oppnevnes på nytt.',
    unlimited: 'Medlemmene kan oppnevnes på nytt uten grense.',
  },
  noDeputies: (body) => `${capital(body)} har ikke varamedlemmer.`,
  personalDeputies: 'Hvert medlem har et personlig varamedlem.',
  sharedDeputies: (body, count) =>
    count === undefined
      ? `${capital(body)} har felles varamedlemmer.`
      : `${capital(body)} har ${count === 1 ? 'ett varamedlem' : `${shown(count)} varamedlemmer`} for alle.`,
  deputiesMay: (what) => `Varamedlemmene kan ${listed(what)}.`,
  may: {
    attend: 'være med på alle møter',
    vote: 'stemme når de møter for et medlem',
    papers: 'få alle papirene',
  },
  ages: (from, to) =>
    from !== undefined && to !== undefined
      ? `Medlemmene er mellom ${shown(from)} og ${shown(to)} år.`
      : from === undefined
        ? `Medlemmene er høyst ${shown(to ?? 0)} år.`
        : `Medlemmene er minst ${shown(from)} år.`,
  consentUnder: (years) => `Foresatte samtykker skriftlig for medlemmer under ${shown(years)} år.`,
  safeAdult: (role) => `Medlemmene har en trygg voksen å gå til: ${role}.`,
  youthHours: (text) => `Møtene legges slik at unge medlemmer kan være med: ${text}.`,
  youthFee: (text) => `Unge medlemmer får dette: ${text}.`,
  ledBy: {
    'members-elect': 'Medlemmene velger selv leder.',
    'unit-leads': 'Enheten leder møtene.',
    appointed: 'Lederen blir oppnevnt.',
  },
  leaderYears: (years) => `Lederen sitter i ${yearCount(years)}.`,
  duties: {
    calls: 'kaller inn til møtene',
    papers: 'lager saksliste og sender ut papirer',
    minutes: 'skriver referat',
    'follow-up': 'følger opp råd og svar',
    contact: 'er bindeledd til enheten',
    fees: 'ordner honorar og reise',
  },
  coordinatorDuties: (duties) => `Koordinatoren ${listed(duties)}.`,
  coordinatorLead: 'Dette gjør koordinatoren:',
  secretary: (role) => `Sekretær er ${role}.`,
  secretaryDuties: (duties) => `Sekretæren ${listed(duties)}.`,
  secretaryLead: 'Dette gjør sekretæren:',
  contactAddress: (body, address) => `Slik når man ${body}: ${address}.`,
  advises: (body, receivers) => `${capital(body)} gir råd til ${listed(receivers)}.`,
  receivers: {
    'leader-group': 'ledergruppen',
    director: 'direktøren',
    board: 'styret',
    'quality-committee': 'kvalitetsutvalget',
    'user-committee': 'brukerutvalget',
    'working-groups': 'arbeidsgrupper i enheten',
  },
  advisesOnly: (body) => `${capital(body)} gir råd og tar ikke beslutninger.`,
  otherBodiesLead: (body) => `${capital(body)} er representert her:`,
  meetingsAtLeast: (body, count) =>
    `${capital(body)} har minst ${count === 1 ? 'ett møte' : `${shown(count)} møter`} i året.`,
  unpaid: 'Medlemmene får ikke honorar.',
  expensesOnly: 'Medlemmene får ikke honorar, men får dekket utgiftene sine.',
  leaderSupplement: (kroner) => `Lederen får et tillegg på ${shown(kroner)} kroner per år.`,
  papers: (days) =>
    `Saksliste og papirer sendes ut senest ${days === 1 ? 'én dag' : `${shown(days)} dager`} før møtet.`,
  casesIn: (days) => `Saker meldes inn senest ${days === 1 ? 'én dag' : `${shown(days)} dager`} før møtet.`,
  valid: (from, to) =>
    to === ''
      ? `Mandatet gjelder fra ${dayText(from)}.`
      : from === ''
        ? `Mandatet gjelder til ${dayText(to)}.`
        : `Mandatet gjelder fra ${dayText(from)} til ${dayText(to)}.`,
  revisedBy: (day) => `Mandatet gjennomgås innen ${dayText(day)}.`,
  coordinatorHours: (hours) =>
    `Koordinatoren har ${hours === 1 ? 'én time' : `${shown(hours)} timer`} i uken til arbeidet.`,
  usualTime: (body, text) => `${capital(body)} møtes vanligvis slik: ${text}.`,
  observers: (text) => `Disse kan være med uten å være medlemmer: ${text}.`,
  minutesTo: (text) => `Referatene går til: ${text}.`,
  replaces: (text) => `Mandatet erstatter ${text}.`,
  leastHours: (hours) =>
    `Det betales for minst ${hours === 1 ? 'én time' : `${shown(hours)} timer`} for hvert møte.`,
  travelTime: (hours) =>
    `Reisetid betales med ${hours === 1 ? 'én time' : `${shown(hours)} timer`} for hvert møte.`,
  rounding: {
    nearest: 'Betalt tid rundes av til nærmeste halve time.',
    up: 'Betalt tid rundes opp til neste halve time.',
    exact: 'Betalt tid rundes ikke av.',
  },
  feeRules: {
    'absent-unpaid': 'Den som ikke møter, får ikke honorar.',
    'courses-paid': 'Kurs og samlinger betales som møter.',
    'deputies-paid': 'Varamedlemmer som møter, får samme honorar.',
    'loss-instead': 'Tapt arbeidsfortjeneste kan dekkes i stedet for honorar.',
    'may-decline': 'Medlemmene kan si nei til honorar.',
  },
  paidHow: (text) => `Slik betales honoraret ut: ${text}.`,
} as const satisfies MandateFactWords;
