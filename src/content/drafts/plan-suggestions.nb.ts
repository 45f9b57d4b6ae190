import type { PlanSuggestionWords } from '#domain/plan/plan-suggestion-words.ts';
import { quotedIn } from '#domain/drafts/quoted.ts';

const quoted = quotedIn('nb');

/** Bokmål words of the suggested measures. */
export const planSuggestionsNb = {
  found: {
    parked: {
      measure: (what) => `Avklare ${quoted(what)}.`,
      because: () => 'Det er merket som uavklart.',
    },
    'group-left-out': {
      measure: (group) =>
        `Avtale hvordan vi skal høre ${quoted(group)}, som ikke er blant de prioriterte gruppene.`,
      because: () => 'Gapet er 2, og gruppen er ikke med blant de prioriterte.',
    },
    'group-with-a-gap': {
      measure: (group) => `Spørre ${quoted(group)} hva de vil bli hørt om, og avtale hvordan det skal skje.`,
      because: () => 'Gapet er 1, og gruppen er ikke med blant de prioriterte.',
    },
    'area-to-strengthen': {
      measure: (area) => `Ta opp ${quoted(area)} sammen med brukere som en av de første sakene.`,
      because: () => 'Området står i oppsummeringen av kartleggingen.',
    },
    'uncovered-criterion': {
      measure: (criterion) => `Rekruttere noen med erfaring som dekker kriteriet ${quoted(criterion)}.`,
      because: () => 'Ingen av de prioriterte gruppene oppfyller kriteriet.',
    },
    'no-relatives': {
      measure: () => 'Spørre pårørende hva de trenger å bli hørt om, og finne ut hvordan de kan være med.',
      because: () => 'Ingen av interessentene er pårørende.',
    },
    'no-contact': {
      measure: () => 'Velge en brukermedvirkningskontakt for enheten.',
      because: () => 'Det står ingen kontakt under «Om prosessen».',
    },
    'no-cost-frame': {
      measure: () => 'Avklare kostnadsrammen og sette av penger til honorar, reise, bevertning og opplæring.',
      because: () => 'Føringene sier ingenting om kostnader.',
    },
    'above-cost-frame': {
      measure: () => 'Avklare om rammen skal økes, eller om panelet skal ha færre medlemmer eller møter.',
      because: () => 'Kalkulatoren viser en høyere kostnad per år enn rammen.',
    },
    trial: {
      measure: () =>
        'Evaluere prøveperioden sammen med medlemmer, ledere og ansatte, og bestemme om panelet skal fortsette.',
      because: () => 'Dere har svart «ja, på prøve».',
    },
    representatives: {
      measure: () => 'Bestille minst to brukerrepresentanter gjennom foretakets skjema.',
      because: () => 'Dere har krysset av for enkeltrepresentanter.',
    },
    'focus-group': {
      measure: () =>
        'Holde en fokusgruppe eller et dialogmøte, og sende deltakerne en kort oppsummering av hva det førte til.',
      because: () => 'Dere har krysset av for fokusgruppe eller dialogmøte.',
    },
    survey: {
      measure: () =>
        'Lage en kort spørreundersøkelse, og prøve spørsmålene på fem brukere før den sendes ut.',
      because: () => 'Dere har krysset av for spørreundersøkelse.',
    },
    'existing-body': {
      measure: () => 'Avtale med et råd eller forum som finnes fra før, hvilke saker de kan ta for enheten.',
      because: () => 'Dere har krysset av for et råd eller forum som finnes fra før.',
    },
    'joint-panel': {
      measure: () => 'Avtale med en annen enhet hvordan et felles panel skal styres og betales.',
      because: () => 'Dere har krysset av for et felles panel.',
    },
  },
  bank: {
    common: 'Det er vanlig å ha dette på plass.',
    source: (source) => `Kilde: ${source}.`,
    level: (level) => `Settes i gang av ${level}.`,
    goal: (goal) => `Delmål: ${goal}`,
    sources: {
      guide: 'prosessveilederen for brukerpanel',
      trustSystem: 'Helse Bergen, Bedre brukermedvirkning',
      involvementBank: 'UNN brukerbank',
      trustPlan: 'Helse Midt-Norge, handlingsplan 2010–2015',
      contactGuideline: 'Helse Bergen, retningslinje for brukermedvirkningskontakter',
      goodPractice: 'mandater og årsrapporter fra andre paneler',
    },
    levels: {
      unit: 'enheten',
      trust: 'helseforetaket',
      region: 'det regionale helseforetaket',
      committee: 'brukerutvalget',
    },
    goals: {
      'patients-can-take-part':
        'Pasienter og pårørende får informasjon og opplæring, så de kan medvirke i eget tilbud.',
      'representatives-informed': 'Brukerrepresentanter får informasjonen de trenger for å medvirke.',
      'staff-competent': 'Ansatte kan legge til rette for brukermedvirkning.',
      'involvement-visible': 'Alle nivåer viser at brukermedvirkning er ivaretatt.',
      'representatives-supported': 'Brukerrepresentantene får hjelp til å delta.',
      'whole-pathway': 'Brukerne medvirker i hele behandlingsforløpet.',
      'strengthen-research': 'Forskning og utvikling om brukermedvirkning blir styrket.',
      'use-knowledge': 'Kunnskap om brukermedvirkning blir hentet inn, delt og tatt i bruk.',
      'research-networks': 'Forskningsmiljøer og nettverk om brukermedvirkning blir utviklet.',
    },
  },
  by: (role) => `Foreslått ansvarlig: ${role}.`,
  roles: {
    leader: 'leder for enheten',
    contact: 'brukermedvirkningskontakten',
    coordinator: 'koordinatoren for panelet',
    committee: 'brukerutvalget',
    trustOffice: 'den som samordner brukermedvirkning i foretaket',
    regionOffice: 'det regionale helseforetaket',
    researchLead: 'leder for forskning',
  },
  when: {
    before: (weeks) => `Bør være på plass ${weeks} uker før det første panelmøtet.`,
    firstYear: 'Hører til det første året.',
    afterAYear: 'Gjøres når panelet har virket i et år.',
  },
} as const satisfies PlanSuggestionWords;
