import type { StepWords } from '#domain/steps/step-words.ts';
import { privacyNb } from '../privacy.nb.ts';
import type { plan } from '#domain/guide/steps/plan.ts';

export const planNb = {
  title: 'Handlingsplan',
  why: 'Planen gjør beslutningen til arbeid noen faktisk gjør. Den viser også hva dere kan vente med.',
  goodAnswer: 'Hvert tiltak har én ansvarlig rolle, en frist og et tegn på at det er gjort.',
  guidance: [
    {
      heading: 'Et godt tiltak',
      points: [
        'Det begynner med noe som skal gjøres.',
        'Én rolle har ansvaret, også når flere hjelper til.',
        'Dere kan se om det er gjort. En indikator er et tall eller noe som finnes.',
        'Det er lite nok til at noen kan begynne denne måneden.',
      ],
      example:
        '«Spørre tre brukerorganisasjoner om kandidater. Ansvarlig: koordinator. Frist: 1. mars. Indikator: minst ti navn på listen hos koordinatoren.»',
    },
    {
      heading: 'Få dette på plass før oppstart',
      points: [
        'honorar, avtale og taushetserklæring',
        'en koordinator med tid',
        'opplæring for medlemmene og for dem som skal ta imot rådene',
        'et sted der medlemmene finner papirene',
      ],
    },
    {
      heading: 'Rekruttering etter erfaring',
      text: 'Velg vei etter hvor vant dere er til å finne brukerrepresentanter. Vil dere spørre egne pasienter, går den første henvendelsen gjennom dem som behandler pasienten. Slå ikke opp i journaler for å rekruttere uten at det er avklart med personvernombudet.',
    },
    privacyNb,
  ],
  openers: [
    'Hva gjør vi først, og hvem gjør det?',
    'Hva kan stoppe dette, og hva gjør vi med det nå?',
    'Hvordan ser vi om et år at panelet har endret noe?',
  ],
  fields: {
    measures: {
      label: 'Tiltak',
      columns: {
        measure: { label: 'Hva skal gjøres?' },
        area: {
          label: 'Område',
          options: {
            competence: 'kompetanse',
            organisation: 'organisering',
            research: 'forskning og utvikling',
            operation: 'drift av panelet',
          },
        },
        responsible: { label: 'Ansvarlig', help: 'Én rolle.' },
        deadline: { label: 'Frist' },
        indicator: { label: 'Indikator', help: 'Hvordan ser dere at det er gjort?' },
        goal: { label: 'Mål', help: 'Hva skal tiltaket føre til?' },
        resources: { label: 'Ressurser', help: 'Tid, penger eller utstyr.' },
        others: { label: 'Hvem er med?' },
        milestones: { label: 'Milepæler' },
        comment: { label: 'Kommentar', help: 'Hva hjalp, og hva stod i veien?' },
        status: {
          label: 'Status',
          options: {
            'not-started': 'ikke startet',
            'in-progress': 'pågår',
            done: 'ferdig',
            postponed: 'utsatt',
          },
        },
      },
      row: 'tiltak',
      add: 'Legg til tiltak',
      bankTitle: 'Vanlige tiltak',
      bank: {
        'approve-mandate': 'Vedta mandatet i ledergruppen og gjøre det kjent i hele enheten.',
        'appoint-coordinator':
          'Peke ut en koordinator for panelet og avklare hvor mye tid koordinatoren får.',
        'secure-budget': 'Sette av en egen linje i budsjettet til honorar, reise, bevertning og opplæring.',
        'fee-routine': 'Lage en enkel rutine for honorar, reise og tapt arbeidsfortjeneste.',
        'agreement-confidentiality': 'Gjøre klar avtale om oppdraget og taushetserklæring til hvert medlem.',
        'recruit-broad-experience':
          'Bruke nettverket vårt: spørre brukerrepresentanter vi kjenner, og be dem foreslå andre.',
        'recruit-some-experience':
          'Be en brukerorganisasjon nær fagfeltet om å peke ut kandidater, eller spørre FFO og SAFO når saken gjelder mange.',
        'recruit-little-experience':
          'Be om hjelp fra foretakets ordning for brukerrepresentanter og beskrive målgruppen og erfaringen vi trenger.',
        'order-representatives': 'Bestille minst to brukerrepresentanter gjennom foretakets skjema.',
        interviews: 'Holde korte samtaler med kandidatene, med de samme spørsmålene til alle.',
        'training-members': 'Gi medlemmene opplæring i rollen, taushetsplikt og hvordan enheten arbeider.',
        'training-staff': 'Lære opp ledere og ansatte i hvordan de legger fram saker og tar imot råd.',
        'pre-talk':
          'Ta en samtale med hvert medlem før oppstart om forventninger, omfang og behov for tilrettelegging.',
        'post-talk':
          'Ta en samtale med hvert medlem etter det første året om rollen, samarbeidet og veien videre.',
        'shared-workspace': 'Opprette en felles arbeidsflate der medlemmene finner saker, referater og svar.',
        'annual-calendar': 'Lage et årshjul med møter, frister for saker, opplæring og evaluering.',
        'advice-log': 'Føre en liste over rådene fra panelet, svaret på hvert råd og hva som ble endret.',
        evaluate: 'Evaluere panelet med medlemmer, ledere og ansatte på en fast dato.',
        'annual-report':
          'Skrive en kort årsrapport om saker, råd og resultater, og dele den med brukerutvalget.',
      },
    },
    adviceLog: {
      label: 'Råd og svar',
      help: 'Føres gjennom året. Listen blir til årsrapporten.',
      columns: {
        advice: { label: 'Råd fra panelet' },
        given: { label: 'Gitt dato' },
        answer: { label: 'Svar' },
        outcome: { label: 'Hva kom ut av det?' },
      },
      row: 'råd',
      add: 'Legg til råd',
    },
    membersAtStart: { label: 'Medlemmer ved starten' },
    membersNow: { label: 'Medlemmer nå' },
    patientsNow: { label: 'Pasienter blant dem' },
    relativesNow: { label: 'Pårørende blant dem' },
    hoursUsed: { label: 'Timer brukt dette året' },
    costUsed: { label: 'Kostnad dette året' },
    nextYear: { label: 'Mål for neste år' },
    reportReceivers: { label: 'Hvem får årsrapporten?' },
    reportDate: { label: 'Dato for årsrapporten' },
  },
  advice: {
    'no-indicator': (measure) =>
      `Hvordan ser dere at tiltaket er gjort? «${measure}» har ingen indikator ennå.`,
    'no-deadline': (measure) => `Når skal det være gjort? «${measure}» har ingen frist ennå.`,
  },
} as const satisfies StepWords<typeof plan>;
