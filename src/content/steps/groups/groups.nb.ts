import type { StepWords } from '#domain/steps/step-words.ts';
import { privacyNb } from '../privacy.nb.ts';
import type { groups } from '#domain/guide/steps/groups.ts';

export const groupsNb = {
  title: 'Prioriterte pasientgrupper',
  why: 'Her velger dere hvilke erfaringer panelet må ha med seg.',
  goodAnswer:
    'Velg inntil fem grupper som til sammen dekker alle kriteriene. Skriv kort hvorfor hver gruppe er med.',
  guidance: [
    {
      heading: 'En sjekkliste for erfaringer',
      text: 'Én person kan dekke flere grupper. To i samme gruppe kan ha opplevd helt ulike ting. Bruk tabellen til å se hva som mangler, ikke til å telle personer.',
    },
    {
      heading: 'Se etter hull',
      points: [
        'Har hvert kriterium minst én gruppe?',
        'Er det en gruppe med stort gap som ikke er med? Skriv i så fall hvordan dere vil høre dem.',
        'Er både pasienter og pårørende med der det trengs?',
        'Trenger noen tolk eller tilrettelegging for å kunne delta?',
      ],
      example:
        '«Unge voksne med medfødt hjertefeil: De har møtt både barneavdelingen og oss, og kan sammenligne.»',
    },
    {
      heading: 'Slik finner dere medlemmene',
      points: [
        'Minst to brukerrepresentanter er sammen om oppgaven, og ingen to fra samme familie. Planlegg for at noen blir syke eller trenger en pause.',
        'Mye erfaring: Rekrutter slik dere pleier, når samarbeidet med organisasjonene er godt.',
        'Noe erfaring: Spør en organisasjon nær fagfeltet, for eksempel Mental Helse eller Astma- og allergiforbundet. Spør FFO eller SAFO når saken er allmenn. Organisasjonen velger selv kandidater.',
        'Lite erfaring: Bruk foretakets egen ordning. Tenk først gjennom målgruppen og erfaringen dere trenger.',
        'Uten organisasjon: Brukerutvalget eller ungdomsrådet er stedet medlemmet er forankret.',
        'Balanse: La brukere og fagfolk veie likt. Ta gjerne med ansatte fra ulike yrker.',
      ],
    },
    privacyNb,
  ],
  openers: ['Hvilken gruppe ville lært oss mest det første året?', 'Hvem mangler når dere ser på listen?'],
  fields: {
    groups: {
      label: 'Hvilke pasientgrupper bør prioriteres ut fra kriteriene?',
      columns: {
        name: { label: 'Pasientgruppe' },
        stakeholders: { label: 'Bygger på interessentene', help: 'Velg fra interessentanalysen.' },
        criteriaMet: { label: 'Kriterier gruppen oppfyller' },
        rationale: { label: 'Hvorfor denne gruppen?' },
      },
      row: 'pasientgruppe',
      add: 'Legg til pasientgruppe',
    },
    seats: {
      label: 'Plasser i panelet',
      help: 'Prøv ut en sammensetning. Skriv aldri navn på kandidater.',
      columns: {
        name: { label: 'Plass' },
        perspective: {
          label: 'Erfaring som',
          options: {
            patient: 'pasient',
            relative: 'pårørende',
            both: 'både pasient og pårørende',
            youth: 'ungdom',
            organisation: 'organisasjon eller råd',
            staff: 'ansatt i enheten',
            observer: 'observatør',
          },
        },
        groups: { label: 'Grupper plassen dekker' },
        nominatedBy: {
          label: 'Oppnevnt eller foreslått av',
          suggestions: {
            'open-call': 'åpen utlysning',
            ffo: 'FFO',
            safo: 'SAFO',
            'user-committee': 'brukerutvalget',
            unit: 'enheten',
          },
        },
        vote: { label: 'Stemmerett', options: { votes: 'har stemme', 'no-vote': 'har ikke stemme' } },
      },
      row: 'plass',
      add: 'Legg til plass',
    },
  },
  advice: {
    'uncovered-criterion': (criterion) =>
      `Ingen av gruppene oppfyller kriteriet «${criterion}» ennå. Finnes det en gruppe som gjør det?`,
    'left-out': (group) =>
      `«${group}» har et stort gap, men er ikke blant gruppene. Skriv gjerne hvordan dere vil høre dem på en annen måte.`,
    'too-few-seats': () => 'Det er lettere å si fra når man er to. Vil dere legge til en plass til?',
  },
} as const satisfies StepWords<typeof groups>;
