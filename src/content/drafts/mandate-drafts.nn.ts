import type { MandateDraftWords } from '#domain/drafts/mandate-draft-words.ts';
import { quotedIn } from '#domain/drafts/quoted.ts';
import { languageOf } from '#domain/language/language.ts';
import { afterColon, capital, ended, inText, unended } from '#domain/values/sentence.ts';

const { list: listed, number: shown, day: dayText } = languageOf('nn');
const quoted = quotedIn('nn');

// People may have written the name in bokmål before they chose nynorsk. It is theirs, and stays.
const DEFINITE = /(panelet|rådet|forumet|utvalet|utvalget|nettverket|gruppa|gruppen|teamet)$/i;

/** "brukarpanel" → "brukarpanelet"; what has no known ending is called "panelet". */
function theBody(name: string): string {
  const said = unended(name);
  const own = said.includes(' ') ? said : said.toLowerCase();
  if (DEFINITE.test(own)) return own;
  if (/(panel|råd|forum|utval|utvalg|nettverk|team)$/i.test(own)) return `${own}et`;
  return /gruppe$/i.test(own) ? `${own.slice(0, -1)}a` : 'panelet';
}

/** "klinikksjef" → "Klinikksjefen er ansvarleg leiar."; a title with more words keeps its form. */
function hasRole(title: string, role: string): string {
  const takesEnding =
    /^\p{L}*(sjef|direktør|leiar|leder|kontakt|rådgjevar|rådgivar|rådgiver|pleiar|pleier|koordinator)$/iu;
  if (!takesEnding.test(title)) return `${capital(role)} er ${inText(title)}.`;
  return `${capital(title.toLowerCase())}en er ${role}.`;
}

/** Nynorsk sentences of the mandate drafts. */
export const mandateDraftsNn = {
  named: (lead, items) => `${lead} ${listed(items)}.`,
  bodies: { panel: 'brukarpanel', council: 'brukarråd', group: 'brukargruppe', youth: 'ungdomsråd' },
  theBody,
  title: (name, unit) => {
    const body = DEFINITE.test(name) || name.includes(' ') ? name : name.toLowerCase();
    return unit === '' ? `Mandat for ${body}` : `Mandat for ${body} i ${unit}`;
  },
  greatestValue: (text) => `Slik gir medverknaden størst utbyte: ${afterColon(text)}`,
  insightLead: (body) => `${capital(body)} skal særleg gi innsikt i dette:`,
  advisesLeaders: (body, unit) =>
    `${capital(body)} gir råd til leiargruppa${unit === '' ? '' : ` i ${unit}`}.`,
  leadersDecide: 'Det er leiargruppa som avgjer.',
  leader: (leader) => hasRole(leader, 'ansvarleg leiar'),
  coordinator: (contact) => hasRole(contact, 'koordinator'),
  onTrial: (body) => `${capital(body)} er ei prøveordning.`,
  timeFrame: (text) => `Tidsramme: ${ended(text)}`,
  jointPanel: (body) => `${capital(body)} er felles med ei anna eining.`,
  ownArea: (body, unit) => `${capital(body)} arbeider med tilbodet i ${unit}.`,
  committeeArea: (trust) => `Brukarutvalet i ${trust} arbeider med saker som gjeld heile verksemda.`,
  committeeNamed: (committee) => `${committee} arbeider med saker som gjeld heile verksemda.`,
  existingBodies: (body) => `${capital(body)} samarbeider med råda og foruma som finst frå før.`,
  committeeInformed: (body) =>
    `Brukarutvalet får referata frå ${body}, og ${body} kan sende saker som gjeld fleire einingar, til brukarutvalet.`,
  members: (body, count) =>
    `${capital(body)} har ${count === 1 ? 'éin medlem' : `${shown(count)} medlemmer`}.`,
  groupsLead: (count) =>
    count === 1
      ? 'Medlemmene har erfaring frå denne gruppa:'
      : 'Til saman har medlemmene erfaring frå desse gruppene:',
  bothPerspectives: 'Både pasientar og pårørande er med.',
  criteriaLead: (count) =>
    count === 1
      ? 'Gruppene er valde ut etter dette kriteriet:'
      : 'Gruppene er valde ut etter desse kriteria:',
  requiredLead: (role, body) =>
    role === '' ? `Dette må finnast i ${body}:` : `Dette er nødvendig i rolla ${quoted(role)}:`,
  qualifications: {
    'own-experience-here': 'eigenerfaring frå behandlingstilbodet i eininga',
    'own-experience-elsewhere': 'eigenerfaring frå andre behandlingstilbod',
    'recent-experience': 'eigenerfaring frå dei siste 2–5 åra',
    'experience-as-relative': 'erfaring som pårørande',
    'conveys-own-experience': 'evne til å formidle eigne erfaringar',
    'conveys-others-experience': 'evne til å formidle erfaringane til andre',
    'conveys-experience-as-relative': 'evne til å formidle erfaring som pårørande',
    'health-education': 'helsefagleg utdanning',
    'research-competence': 'forskingskompetanse',
    'project-experience': 'erfaring med prosjektarbeid, kvalitetsforbetring og liknande',
  },
  trialTerm: 'Medlemmene blir oppnemnde for prøveperioden.',
  meetingsAndHours: (body, meetings, hours) =>
    `${capital(body)} har ${meetingCount(meetings)} i året. ${meetings === 1 ? 'Møtet' : 'Kvart møte'} varer i ${hourCount(hours)}.`,
  meetings: (body, count) => `${capital(body)} har ${meetingCount(count)} i året.`,
  hours: (count) => `Kvart møte varer i ${hourCount(count)}.`,
  otherFrames: (text) => `Andre føringar: ${ended(text)}`,
  fee: (rate, from, date) =>
    `Honoraret er ${shown(rate)} kroner per time. Satsen står i ${quoted(from)} og gjeld frå ${dayText(date)}.`,
  feePerMeeting: (rate, from, date) =>
    `Honoraret er ${shown(rate)} kroner per møte. Satsen står i ${quoted(from)} og gjeld frå ${dayText(date)}.`,
  feeByGuideline: 'Honoraret følgjer satsane som gjeld hos oss.',
  expenses: 'Reise og dokumentert tapt arbeidsforteneste blir dekte etter reglane som gjeld hos oss.',
  casesLead: 'Saker kan til dømes gjelde dette:',
  whoProposes:
    'Leiargruppa, tilsette og medlemmene kan foreslå saker. Forslaga blir sende til koordinatoren.',
  inTime: 'Medlemmene får sakene før forslaget er ferdig, medan det enno kan endrast.',
  papersInTime: 'Sakliste og papir blir sende ut i god tid før møtet.',
  answered: 'Leiargruppa svarar på kvart råd og seier kva rådet førte til.',
  workspace: 'Saker, referat og svar ligg på ei felles arbeidsflate for medlemmene.',
  trialEvaluation: (body, day) =>
    `Innan ${dayText(day)} evaluerer leiargruppa prøveperioden saman med medlemmene og avgjer om ${body} skal halde fram.`,
  evaluation: (body, day) =>
    `Leiargruppa og medlemmene evaluerer ${body} første gong innan ${dayText(day)}, og deretter kvart år.`,
  evaluationUndated: (body) => `Leiargruppa og medlemmene avtalar når dei evaluerer ${body}.`,
  evaluationProposals: [
    'Evalueringa følgjer PDSA: planleggje, prøve, sjå på resultatet og justere.',
    'Medlemmer, leiarar og tilsette svarar på kva som har fungert, og kva råda har ført til.',
  ],
  referenceProposals: ['Retningslinje for brukarmedverknad', 'Avtale om oppdraget', 'Teieplikterklæring'],
} as const satisfies MandateDraftWords;

function meetingCount(count: number): string {
  return count === 1 ? 'eitt møte' : `${shown(count)} møte`;
}

function hourCount(count: number): string {
  return count === 1 ? 'éin time' : `${shown(count)} timar`;
}
