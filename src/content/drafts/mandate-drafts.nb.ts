import type { MandateDraftWords } from '#domain/drafts/mandate-draft-words.ts';
import { quotedIn } from '#domain/drafts/quoted.ts';
import { languageOf } from '#domain/language/language.ts';
import { afterColon, capital, ended, inText, unended } from '#domain/values/sentence.ts';

const { list: listed, number: shown, day: dayText } = languageOf('nb');
const quoted = quotedIn('nb');

const DEFINITE = /(panelet|rådet|forumet|utvalget|nettverket|gruppen|gruppa|teamet)$/i;

/** "brukerpanel" → "brukerpanelet"; what has no known ending is called "panelet". */
function theBody(name: string): string {
  const said = unended(name);
  const own = said.includes(' ') ? said : said.toLowerCase();
  if (DEFINITE.test(own)) return own;
  if (/(panel|råd|forum|utvalg|nettverk|team)$/i.test(own)) return `${own}et`;
  return /gruppe$/i.test(own) ? `${own}n` : 'panelet';
}

/** "klinikksjef" → "Klinikksjefen er ansvarlig leder."; a title with more words keeps its form. */
function hasRole(title: string, role: string): string {
  const ending = /^\p{L}*(sjef|direktør|leder|kontakt|rådgiver|pleier|koordinator)$/iu.test(title)
    ? 'en'
    : '';
  if (ending === '') return `${capital(role)} er ${inText(title)}.`;
  return `${capital(title.toLowerCase())}${ending} er ${role}.`;
}

/** Bokmål sentences of the mandate drafts. */
export const mandateDraftsNb = {
  named: (lead, items) => `${lead} ${listed(items)}.`,
  bodies: { panel: 'brukerpanel', council: 'brukerråd', group: 'brukergruppe', youth: 'ungdomsråd' },
  theBody,
  title: (name, unit) => {
    const body = DEFINITE.test(name) || name.includes(' ') ? name : name.toLowerCase();
    return unit === '' ? `Mandat for ${body}` : `Mandat for ${body} i ${unit}`;
  },
  greatestValue: (text) => `Slik gir medvirkningen størst utbytte: ${afterColon(text)}`,
  insightLead: (body) => `${capital(body)} skal særlig gi innsikt i dette:`,
  advisesLeaders: (body, unit) =>
    `${capital(body)} gir råd til ledergruppen${unit === '' ? '' : ` i ${unit}`}.`,
  leadersDecide: 'Det er ledergruppen som beslutter.',
  leader: (leader) => hasRole(leader, 'ansvarlig leder'),
  coordinator: (contact) => hasRole(contact, 'koordinator'),
  onTrial: (body) => `${capital(body)} er en prøveordning.`,
  timeFrame: (text) => `Tidsramme: ${ended(text)}`,
  jointPanel: (body) => `${capital(body)} er felles med en annen enhet.`,
  ownArea: (body, unit) => `${capital(body)} arbeider med tilbudet i ${unit}.`,
  committeeArea: (trust) => `Brukerutvalget i ${trust} arbeider med saker som gjelder hele virksomheten.`,
  committeeNamed: (committee) => `${committee} arbeider med saker som gjelder hele virksomheten.`,
  existingBodies: (body) => `${capital(body)} samarbeider med rådene og forumene som finnes fra før.`,
  committeeInformed: (body) =>
    `Brukerutvalget får referatene fra ${body}, og ${body} kan sende saker som gjelder flere enheter, til brukerutvalget.`,
  members: (body, count) =>
    `${capital(body)} har ${count === 1 ? 'ett medlem' : `${shown(count)} medlemmer`}.`,
  groupsLead: (count) =>
    count === 1
      ? 'Medlemmene har erfaring fra denne gruppen:'
      : 'Til sammen har medlemmene erfaring fra disse gruppene:',
  bothPerspectives: 'Både pasienter og pårørende er med.',
  criteriaLead: (count) =>
    count === 1 ? 'Gruppene er valgt ut fra dette kriteriet:' : 'Gruppene er valgt ut fra disse kriteriene:',
  requiredLead: (role, body) =>
    role === '' ? `Dette må finnes i ${body}:` : `Dette er nødvendig i rollen ${quoted(role)}:`,
  qualifications: {
    'own-experience-here': 'egenerfaring fra enhetens behandlingstilbud',
    'own-experience-elsewhere': 'egenerfaring fra andre behandlingstilbud',
    'recent-experience': 'egenerfaring fra de siste 2–5 årene',
    'experience-as-relative': 'erfaring som pårørende',
    'conveys-own-experience': 'evne til å formidle egne erfaringer',
    'conveys-others-experience': 'evne til å formidle andres erfaringer',
    'conveys-experience-as-relative': 'evne til å formidle erfaring som pårørende',
    'health-education': 'helsefaglig utdannelse',
    'research-competence': 'forskningskompetanse',
    'project-experience': 'erfaring med prosjektarbeid, kvalitetsforbedring og lignende',
  },
  trialTerm: 'Medlemmene oppnevnes for prøveperioden.',
  meetingsAndHours: (body, meetings, hours) =>
    `${capital(body)} har ${meetingCount(meetings)} i året. ${meetings === 1 ? 'Møtet' : 'Hvert møte'} varer i ${hourCount(hours)}.`,
  meetings: (body, count) => `${capital(body)} har ${meetingCount(count)} i året.`,
  hours: (count) => `Hvert møte varer i ${hourCount(count)}.`,
  otherFrames: (text) => `Andre føringer: ${ended(text)}`,
  fee: (rate, from, date) =>
    `Honoraret er ${shown(rate)} kroner per time. Satsen står i ${quoted(from)} og gjelder fra ${dayText(date)}.`,
  feePerMeeting: (rate, from, date) =>
    `Honoraret er ${shown(rate)} kroner per møte. Satsen står i ${quoted(from)} og gjelder fra ${dayText(date)}.`,
  feeByGuideline: 'Honoraret følger satsene som gjelder hos oss.',
  expenses: 'Reise og dokumentert tapt arbeidsfortjeneste dekkes etter reglene som gjelder hos oss.',
  casesLead: 'Saker kan for eksempel gjelde dette:',
  whoProposes: 'Ledergruppen, ansatte og medlemmene kan foreslå saker. Forslagene sendes til koordinatoren.',
  inTime: 'Medlemmene får sakene før forslaget er ferdig, mens det ennå kan endres.',
  papersInTime: 'Saksliste og papirer sendes ut i god tid før møtet.',
  answered: 'Ledergruppen svarer på hvert råd og sier hva rådet førte til.',
  workspace: 'Saker, referater og svar ligger på en felles arbeidsflate for medlemmene.',
  trialEvaluation: (body, day) =>
    `Innen ${dayText(day)} evaluerer ledergruppen prøveperioden sammen med medlemmene og bestemmer om ${body} skal fortsette.`,
  evaluation: (body, day) =>
    `Ledergruppen og medlemmene evaluerer ${body} første gang innen ${dayText(day)}, og deretter hvert år.`,
  evaluationUndated: (body) => `Ledergruppen og medlemmene avtaler når de evaluerer ${body}.`,
  evaluationProposals: [
    'Evalueringen følger PDSA: planlegge, prøve, se på resultatet og justere.',
    'Medlemmer, ledere og ansatte svarer på hva som har fungert, og hva rådene har ført til.',
  ],
  referenceProposals: ['Retningslinje for brukermedvirkning', 'Avtale om oppdraget', 'Taushetserklæring'],
} as const satisfies MandateDraftWords;

function meetingCount(count: number): string {
  return count === 1 ? 'ett møte' : `${shown(count)} møter`;
}

function hourCount(count: number): string {
  return count === 1 ? 'én time' : `${shown(count)} timer`;
}
