import type { StepWords } from '#domain/steps/step-words.ts';
import { privacyNn } from '../privacy.nn.ts';
import type { roles } from '#domain/guide/steps/roles.ts';

const levels = { 1: 'mindre viktig', 2: 'ønskjeleg', 3: 'nødvendig' } as const;

export const rolesNn = {
  title: 'Rolleomtale',
  why: 'Når de veit kva oppgåva er, blir det lettare å finne folk som kan og vil løyse ho.',
  goodAnswer:
    'Vel eitt til tre nødvendige punkt og eitt til tre ønskjelege. Dei andre oppgåvene er mindre viktige. Dei andre kvalifikasjonane kan stå tomme.',
  guidance: [
    {
      heading: 'Begynn med oppgåvene',
      text: 'Først kjem oppgåvene, så kvalifikasjonane, så eigenskapane. Erfaring som pasient eller pårørande er kompetanse i seg sjølv. Det er arbeidet som avgjer kva meir som trengst.',
    },
    {
      heading: 'Panelet eller kvar rolle?',
      points: [
        'Omtal panelet som gruppe når medlemmene kan dele på oppgåvene. Då er det nok at minst éin dekkjer kvar oppgåve.',
        'Omtal kvar rolle når behovet er tydeleg og varig.',
      ],
      example: '«Pasient med erfaring frå hjartepoliklinikken, som òg har arbeidd med kvalitetsforbetring.»',
    },
    {
      heading: 'Spesifikk eller brei utlysing?',
      points: [
        'Ei spesifikk utlysing gir færre søkjarar, men fleire av dei passar.',
        'Ei brei utlysing stengjer færre ute, men krev meir tid til å velje.',
        'Mange krav skremmer bort gode søkjarar. Det som er mindre viktig, skal ikkje telje når de vel.',
      ],
    },
    privacyNn,
  ],
  openers: [
    'Kva skal medlemmene gjere den første månaden?',
    'Kva kan de lære bort, og kva må medlemmene ha med seg?',
  ],
  fields: {
    mode: {
      label: 'Kva omtalar de?',
      options: { group: 'Panelet som gruppe', 'per-role': 'Kvar rolle for seg' },
    },
    advert: { label: 'Utlysing', options: { specific: 'Spesifikk', broad: 'Brei' } },
    projectStage: {
      label: 'Kor langt er arbeidet kome?',
      options: { planning: 'planlegging', implementation: 'gjennomføring', evaluation: 'evaluering' },
    },
    inputLevel: {
      label: 'Korleis skal dei vere med?',
      options: {
        consult: 'dei gir innspel',
        involve: 'dei er med undervegs',
        collaborate: 'dei formar løysinga saman med oss',
      },
    },
    projectStart: { label: 'Arbeidet startar' },
    projectDuration: {
      label: 'Kor lenge det varer',
      help: 'Til dømes «eitt år» eller «til prosjektet er ferdig».',
    },
    preparationHours: { label: 'Førebuing til kvart møte' },
    whyUsers: { label: 'Kvifor trengst brukarrepresentantar?' },
    success: { label: 'Kva er eit godt resultat?', help: 'Kva skal vere annleis fordi dei var med?' },
    decidedBy: { label: 'Kven avgjer til slutt?', help: 'Skriv rolla eller organet.' },
    contactPhone: { label: 'Telefon til kontakten', help: 'Ein vakttelefon eller eit felles nummer.' },
    contactMail: { label: 'E-post til kontakten', help: 'Ei felles postkasse, ikkje ei privat adresse.' },
    caseNumber: { label: 'Saksnummer' },
    attachments: { label: 'Vedlegg', help: 'Til dømes mandatet.' },
    roles: {
      label: 'Roller',
      help: 'Omtalar de panelet som gruppe, held det med éi rolle.',
      columns: {
        name: { label: 'Namn på rolla' },
        tasks: {
          label: 'Arbeidsoppgåver',
          help: 'Vel éi til tre nødvendige og éi til tre ønskjelege.',
          scale: levels,
          items: {
            councils: 'Delta i råd og utval',
            improvement: 'Delta i forbetringsarbeid og arbeidsgrupper',
            'independent-work': 'Sjølvstendig arbeid',
            teaching: 'Formidling og undervisning for helsepersonell',
            'external-communication': 'Ekstern kommunikasjon (foredrag, lesarinnlegg og liknande)',
            'patient-communication': 'Utforme pasientkommunikasjon',
            research: 'Bidra i forsking',
          },
          addOwn: 'Legg til arbeidsoppgåve',
          ownLabel: 'Anna arbeidsoppgåve (spesifiser)',
        },
        qualifications: {
          label: 'Kvalifikasjonar',
          help: 'Vel éin til tre nødvendige og éin til tre ønskjelege. Rader kan stå tomme.',
          scale: levels,
          items: {
            'own-experience-here': 'Eigenerfaring frå behandlingstilbodet i eininga',
            'own-experience-elsewhere': 'Eigenerfaring frå andre behandlingstilbod',
            'recent-experience': 'Eigenerfaring frå nyare tid (siste 2–5 år)',
            'experience-as-relative': 'Erfaring som pårørande',
            'conveys-own-experience': 'Kan formidle eigne erfaringar',
            'conveys-others-experience': 'Kan formidle erfaringane til andre',
            'conveys-experience-as-relative': 'Kan formidle erfaring som pårørande',
            'health-education': 'Helsefagleg utdanning',
            'research-competence': 'Forskingskompetanse',
            'project-experience': 'Erfaring med prosjektarbeid, kvalitetsforbetring og liknande',
          },
          addOwn: 'Legg til kvalifikasjon',
          ownLabel: 'Annan kvalifikasjon (spesifiser)',
        },
        traits: {
          label: 'Personlege eigenskapar',
          help: 'Ta med det som trengst for å trivast og lykkast i rolla.',
          scale: levels,
          items: {
            'conveys-well': 'God formidlingsevne',
            'cooperates-well': 'Gode samarbeidsevner',
            reflective: 'Reflektert',
          },
          addOwn: 'Legg til eigenskap',
          ownLabel: 'Annan eigenskap (spesifiser)',
        },
      },
      row: 'rolle',
      add: 'Legg til rolle',
    },
  },
} as const satisfies StepWords<typeof roles>;
