import type { StepWords } from '#domain/steps/step-words.ts';
import { privacyNn } from '../privacy.nn.ts';
import type { groups } from '#domain/guide/steps/groups.ts';

export const groupsNn = {
  title: 'Prioriterte pasientgrupper',
  why: 'Her vel de kva erfaringar panelet må ha med seg for å vere til nytte.',
  goodAnswer:
    'Vel inntil fem grupper som til saman dekkjer alle kriteria. Skriv kort kvifor kvar gruppe er med.',
  guidance: [
    {
      heading: 'Ei sjekkliste for erfaringar',
      text: 'Éin person kan dekkje fleire grupper. To i same gruppe kan ha opplevd heilt ulike ting. Bruk tabellen til å sjå kva som manglar, ikkje til å telje personar.',
    },
    {
      heading: 'Sjå etter hol',
      points: [
        'Har kvart kriterium minst éi gruppe?',
        'Er det ei gruppe med stort gap som ikkje er med? Skriv i så fall korleis de vil høyre dei.',
        'Er både pasientar og pårørande med der det trengst?',
        'Treng nokon tolk eller tilrettelegging for å kunne delta?',
      ],
      example:
        '«Unge vaksne med medfødd hjartefeil: Dei har møtt både barneavdelinga og oss, og kan samanlikne.»',
    },
    {
      heading: 'Slik finn de medlemmene',
      points: [
        'Minst to brukarrepresentantar er saman om oppgåva, og ingen to frå same familie. Planlegg for at nokon blir sjuke eller treng ein pause.',
        'Mykje erfaring: Rekrutter slik de plar, når samarbeidet med organisasjonane er godt.',
        'Noko erfaring: Spør ein organisasjon nær fagfeltet, til dømes Mental Helse eller Astma- og allergiforbundet. Spør FFO eller SAFO dersom saka er allmenn. Organisasjonen peikar sjølv ut kandidatar.',
        'Lita erfaring: Bruk den eigne ordninga til føretaket. Tenk først gjennom målgruppa og erfaringa de treng.',
        'Utan organisasjon: Brukarutvalet eller ungdomsrådet er staden medlemmen er forankra.',
        'Balanse: La brukarar og fagfolk vege likt. Ta gjerne med tilsette frå ulike yrke.',
      ],
    },
    privacyNn,
  ],
  openers: ['Kva gruppe ville lært oss mest det første året?', 'Kven saknar de når de ser på lista?'],
  fields: {
    groups: {
      label: 'Kva pasientgrupper bør prioriterast ut frå kriteria?',
      columns: {
        name: { label: 'Pasientgruppe' },
        stakeholders: { label: 'Byggjer på interessentane', help: 'Vel frå interessentanalysen.' },
        criteriaMet: { label: 'Kriterium gruppa oppfyller' },
        rationale: { label: 'Kvifor denne gruppa?' },
      },
      row: 'pasientgruppe',
      add: 'Legg til pasientgruppe',
    },
    seats: {
      label: 'Plassar i panelet',
      help: 'Prøv ut ei samansetjing. Skriv aldri namn på kandidatar.',
      columns: {
        name: { label: 'Plass' },
        perspective: {
          label: 'Erfaring som',
          options: {
            patient: 'pasient',
            relative: 'pårørande',
            both: 'både pasient og pårørande',
            youth: 'ungdom',
            organisation: 'organisasjon eller råd',
            staff: 'tilsett i eininga',
            observer: 'observatør',
          },
        },
        groups: { label: 'Grupper plassen dekkjer' },
        nominatedBy: {
          label: 'Oppnemnd eller foreslått av',
          suggestions: {
            'open-call': 'open utlysing',
            ffo: 'FFO',
            safo: 'SAFO',
            'user-committee': 'brukarutvalet',
            unit: 'eininga',
          },
        },
        vote: { label: 'Røysterett', options: { votes: 'har røyst', 'no-vote': 'har ikkje røyst' } },
      },
      row: 'plass',
      add: 'Legg til plass',
    },
  },
  advice: {
    'uncovered-criterion': (criterion) =>
      `Ingen av gruppene oppfyller kriteriet «${criterion}» enno. Finst det ei gruppe som gjer det?`,
    'left-out': (group) =>
      `«${group}» har eit stort gap, men er ikkje blant gruppene. Skriv gjerne korleis de vil høyre dei på ein annan måte.`,
    'too-few-seats': () => 'Det er lettare å seie frå når ein er to. Vil de leggje til ein plass til?',
  },
} as const satisfies StepWords<typeof groups>;
