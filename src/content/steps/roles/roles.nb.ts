import type { StepWords } from '#domain/steps/step-words.ts';
import { privacyNb } from '../privacy.nb.ts';
import type { roles } from '#domain/guide/steps/roles.ts';

const levels = { 1: 'mindre viktig', 2: 'ønskelig', 3: 'nødvendig' } as const;

export const rolesNb = {
  title: 'Stillingsbeskrivelse',
  why: 'Når dere vet hva oppgaven er, blir det lettere å finne folk som kan og vil løse den.',
  goodAnswer:
    'Velg én til tre nødvendige og én til tre ønskelige. De andre oppgavene er mindre viktige. De andre kvalifikasjonene kan stå tomme.',
  guidance: [
    {
      heading: 'Begynn med oppgavene',
      text: 'Først kommer oppgavene, så kvalifikasjonene, så egenskapene. Erfaring som pasient eller pårørende er kompetanse i seg selv. Det er arbeidet som avgjør hva mer som trengs.',
    },
    {
      heading: 'Panelet eller hver rolle?',
      points: [
        'Beskriv panelet som gruppe når oppgavene kan deles mellom medlemmene. Da er det nok at minst én dekker hver oppgave.',
        'Beskriv hver rolle når behovet er tydelig og varig.',
      ],
      example:
        '«Pasient med erfaring fra hjertepoliklinikken, som også har arbeidet med kvalitetsforbedring.»',
    },
    {
      heading: 'Spesifikk eller bred utlysning?',
      points: [
        'En spesifikk utlysning gir færre søkere, men flere av dem passer.',
        'En bred utlysning stenger færre ute, men krever mer tid til å velge.',
        'Mange krav skremmer bort gode søkere. Det som er mindre viktig, skal ikke telle når dere velger.',
      ],
    },
    privacyNb,
  ],
  openers: [
    'Hva skal medlemmene gjøre den første måneden?',
    'Hva kan dere lære bort, og hva må medlemmene ha med seg?',
  ],
  fields: {
    mode: {
      label: 'Hva beskriver dere?',
      options: { group: 'Panelet som gruppe', 'per-role': 'Hver rolle for seg' },
    },
    advert: { label: 'Utlysning', options: { specific: 'Spesifikk', broad: 'Bred' } },
    projectStage: {
      label: 'Hvor langt er arbeidet kommet?',
      options: { planning: 'planlegging', implementation: 'gjennomføring', evaluation: 'evaluering' },
    },
    inputLevel: {
      label: 'Hvordan skal de være med?',
      options: {
        consult: 'de gir innspill',
        involve: 'de er med underveis',
        collaborate: 'de utformer løsningen sammen med oss',
      },
    },
    projectStart: { label: 'Arbeidet starter' },
    projectDuration: { label: 'Varighet', help: 'For eksempel «ett år» eller «til prosjektet er ferdig».' },
    preparationHours: { label: 'Forberedelse til hvert møte' },
    whyUsers: { label: 'Hvorfor trengs brukerrepresentanter?' },
    success: { label: 'Hva er et godt resultat?', help: 'Hva skal være annerledes fordi de var med?' },
    decidedBy: { label: 'Hvem bestemmer til slutt?', help: 'Skriv rollen eller organet.' },
    contactPhone: { label: 'Telefon til kontakten', help: 'En vakttelefon eller et felles nummer.' },
    contactMail: { label: 'E-post til kontakten', help: 'En felles postkasse, ikke en privat adresse.' },
    caseNumber: { label: 'Saksnummer' },
    attachments: { label: 'Vedlegg', help: 'For eksempel mandatet.' },
    roles: {
      label: 'Roller',
      help: 'Én rolle er nok når dere beskriver panelet som gruppe.',
      columns: {
        name: { label: 'Navn på rollen' },
        tasks: {
          label: 'Arbeidsoppgaver',
          help: 'Velg én til tre nødvendige og én til tre ønskelige.',
          scale: levels,
          items: {
            councils: 'Delta i råd og utvalg',
            improvement: 'Delta i forbedringsarbeid og arbeidsgrupper',
            'independent-work': 'Selvstendig arbeid',
            teaching: 'Formidling og undervisning for helsepersonell',
            'external-communication': 'Ekstern kommunikasjon (foredrag, leserinnlegg, PR o.l.)',
            'patient-communication': 'Utforme pasientkommunikasjon',
            research: 'Bidra i forskning',
          },
          addOwn: 'Legg til arbeidsoppgave',
          ownLabel: 'Annen arbeidsoppgave (spesifiser)',
        },
        qualifications: {
          label: 'Kvalifikasjoner',
          help: 'Velg én til tre nødvendige og én til tre ønskelige. Rader kan stå tomme.',
          scale: levels,
          items: {
            'own-experience-here': 'Egenerfaring fra enhetens behandlingstilbud',
            'own-experience-elsewhere': 'Egenerfaring fra andre behandlingstilbud',
            'recent-experience': 'Egenerfaring fra nyere tid (siste 2–5 år)',
            'experience-as-relative': 'Erfaring som pårørende',
            'conveys-own-experience': 'Kan formidle egne erfaringer',
            'conveys-others-experience': 'Kan formidle andres erfaringer',
            'conveys-experience-as-relative': 'Kan formidle erfaring som pårørende',
            'health-education': 'Helsefaglig utdannelse',
            'research-competence': 'Forskningskompetanse',
            'project-experience': 'Erfaring med prosjektarbeid, kvalitetsforbedring og lignende',
          },
          addOwn: 'Legg til kvalifikasjon',
          ownLabel: 'Annen kvalifikasjon (spesifiser)',
        },
        traits: {
          label: 'Personlige egenskaper',
          help: 'Ta med det som trengs for å trives og lykkes i rollen.',
          scale: levels,
          items: {
            'conveys-well': 'God formidlingsevne',
            'cooperates-well': 'Gode samarbeidsevner',
            reflective: 'Reflektert',
          },
          addOwn: 'Legg til egenskap',
          ownLabel: 'Annen egenskap (spesifiser)',
        },
      },
      row: 'rolle',
      add: 'Legg til rolle',
    },
  },
} as const satisfies StepWords<typeof roles>;
