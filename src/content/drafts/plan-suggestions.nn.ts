import type { PlanSuggestionWords } from '#domain/plan/plan-suggestion-words.ts';
import { quotedIn } from '#domain/drafts/quoted.ts';

const quoted = quotedIn('nn');

/** Nynorsk words of the suggested measures. */
export const planSuggestionsNn = {
  found: {
    parked: {
      measure: (what) => `Avklare ${quoted(what)}.`,
      because: () => 'Det er merkt som uavklart.',
    },
    'group-left-out': {
      measure: (group) =>
        `Avtale korleis vi skal høyre ${quoted(group)}, som ikkje er blant dei prioriterte gruppene.`,
      because: () => 'Gapet er 2, og gruppa er ikkje med blant dei prioriterte.',
    },
    'group-with-a-gap': {
      measure: (group) =>
        `Spørje ${quoted(group)} kva dei vil bli høyrde om, og avtale korleis det skal skje.`,
      because: () => 'Gapet er 1, og gruppa er ikkje med blant dei prioriterte.',
    },
    'area-to-strengthen': {
      measure: (area) => `Ta opp ${quoted(area)} saman med brukarar som ei av dei første sakene.`,
      because: () => 'Området står i oppsummeringa av kartlegginga.',
    },
    'uncovered-criterion': {
      measure: (criterion) => `Rekruttere nokon med erfaring som dekkjer kriteriet ${quoted(criterion)}.`,
      because: () => 'Ingen av dei prioriterte gruppene oppfyller kriteriet.',
    },
    'no-relatives': {
      measure: () => 'Spørje pårørande kva dei treng å bli høyrde om, og finne ut korleis dei kan vere med.',
      because: () => 'Ingen av interessentane er pårørande.',
    },
    'no-contact': {
      measure: () => 'Velje ein brukarmedverknadskontakt for eininga.',
      because: () => 'Det står ingen kontakt under «Om prosessen».',
    },
    'no-cost-frame': {
      measure: () => 'Avklare kostnadsramma og setje av pengar til honorar, reise, servering og opplæring.',
      because: () => 'Føringane seier ingenting om kostnader.',
    },
    'above-cost-frame': {
      measure: () => 'Avklare om ramma skal aukast, eller om panelet skal ha færre medlemmer eller møte.',
      because: () => 'Kalkulatoren viser ein høgare kostnad per år enn ramma.',
    },
    trial: {
      measure: () =>
        'Evaluere prøveperioden saman med medlemmer, leiarar og tilsette, og avgjere om panelet skal halde fram.',
      because: () => 'De har svara «ja, på prøve».',
    },
    representatives: {
      measure: () => 'Bestille minst to brukarrepresentantar gjennom skjemaet i føretaket.',
      because: () => 'De har kryssa av for enkeltrepresentantar.',
    },
    'focus-group': {
      measure: () =>
        'Halde ei fokusgruppe eller eit dialogmøte, og sende deltakarane ei kort oppsummering av kva det førte til.',
      because: () => 'De har kryssa av for fokusgruppe eller dialogmøte.',
    },
    survey: {
      measure: () =>
        'Lage ei kort spørjeundersøking, og prøve spørsmåla på fem brukarar før ho blir send ut.',
      because: () => 'De har kryssa av for spørjeundersøking.',
    },
    'existing-body': {
      measure: () => 'Avtale med eit råd eller forum som finst frå før, kva saker dei kan ta for eininga.',
      because: () => 'De har kryssa av for eit råd eller forum som finst frå før.',
    },
    'joint-panel': {
      measure: () => 'Avtale med ei anna eining korleis eit felles panel skal styrast og betalast.',
      because: () => 'De har kryssa av for eit felles panel.',
    },
  },
  bank: {
    common: 'Det er vanleg å ha dette på plass.',
    source: (source) => `Kjelde: ${source}.`,
    level: (level) => `Blir sett i gang av ${level}.`,
    goal: (goal) => `Delmål: ${goal}`,
    sources: {
      guide: 'prosessrettleiaren for brukarpanel',
      trustSystem: 'Helse Bergen, Bedre brukermedvirkning',
      involvementBank: 'UNN brukerbank',
      trustPlan: 'Helse Midt-Norge, handlingsplan 2010–2015',
      contactGuideline: 'Helse Bergen, retningslinje for brukarmedverknadskontaktar',
      goodPractice: 'mandat og årsrapportar frå andre panel',
    },
    levels: {
      unit: 'eininga',
      trust: 'helseføretaket',
      region: 'det regionale helseføretaket',
      committee: 'brukarutvalet',
    },
    goals: {
      'patients-can-take-part':
        'Pasientar og pårørande får informasjon og opplæring, så dei kan medverke i eige tilbod.',
      'representatives-informed': 'Brukarrepresentantar får informasjonen dei treng for å medverke.',
      'staff-competent': 'Tilsette kan leggje til rette for brukarmedverknad.',
      'involvement-visible': 'Alle nivå viser at brukarmedverknad er teken vare på.',
      'representatives-supported': 'Brukarrepresentantane får hjelp til å delta.',
      'whole-pathway': 'Brukarane medverkar i heile behandlingsforløpet.',
      'strengthen-research': 'Forsking og utvikling om brukarmedverknad blir styrkt.',
      'use-knowledge': 'Kunnskap om brukarmedverknad blir henta inn, delt og teken i bruk.',
      'research-networks': 'Forskingsmiljø og nettverk om brukarmedverknad blir utvikla.',
    },
  },
  by: (role) => `Foreslått ansvarleg: ${role}.`,
  roles: {
    leader: 'leiar for eininga',
    contact: 'brukarmedverknadskontakten',
    coordinator: 'koordinatoren for panelet',
    committee: 'brukarutvalet',
    trustOffice: 'den som samordnar brukarmedverknad i føretaket',
    regionOffice: 'det regionale helseføretaket',
    researchLead: 'leiar for forsking',
  },
  when: {
    before: (weeks) => `Bør vere på plass ${weeks} veker før det første panelmøtet.`,
    firstYear: 'Høyrer til det første året.',
    afterAYear: 'Blir gjort når panelet har verka i eit år.',
  },
} as const satisfies PlanSuggestionWords;
