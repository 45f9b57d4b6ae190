import type { StepWords } from '#domain/steps/step-words.ts';
import type { mandate } from '#domain/guide/steps/mandate.ts';
import { mandateClausesNn, mandateReasonsNn, mandateTasksNn } from './mandate-clauses.nn.ts';
import { mandateFactsNn } from './mandate-facts.nn.ts';

export const mandateNn = {
  title: 'Mandat',
  why: 'Mandatet seier kva panelet skal gjere, og kva eininga lovar tilbake. Det gjer rolla trygg for begge partar.',
  goodAnswer: 'Skriv kort, og slik at ein ny medlem forstår det. Sei når i arbeidet panelet får sakene.',
  guidance: [
    {
      heading: 'Utkastet er eit forslag',
      text: 'Felta kan fyllast med utkast frå svara de har gitt. De bestemmer orda. Det de har skrive sjølve, blir ståande.',
    },
    {
      heading: 'Dette bør vere tydeleg',
      points: [
        'Panelet får sakene medan det enno er mogleg å endre noko.',
        'Leiargruppa svarar på råda og seier kva dei førte til.',
        'Grensa mot brukarutvalet er klar. Panelet arbeider med tilbodet i eininga, utvalet med heile føretaket.',
        'Det er klart kven som er koordinator, og kor mykje tid rolla har.',
        'Evalueringa har ein dato.',
      ],
      example: '«Panelet gir råd før leiargruppa tek avgjerda, og får svar innan fire veker.»',
    },
    {
      heading: 'Vanlege tal',
      text: 'Mange panel har 4–12 medlemmer, to år i kvar periode og 4–6 møte i året. Eit møte varer ofte i 1,5–3 timar. De kan velje noko anna.',
    },
    {
      heading: 'Namn og personvern',
      text: 'Her kan de skrive namn på den som har laga mandatet, og på den som er ansvarleg. Skriv ikkje om enkeltpasientar eller tilsette. I små grupper kan enkeltpersonar bli kjende att.',
    },
  ],
  openers: [
    'Kva lovar vi panelet?',
    'Når i ei sak skal panelet inn, og kven passar på at det skjer?',
    'Kva skal panelet ikkje bruke tid på?',
  ],
  fields: {
    title: {
      label: 'Tittel på mandatet',
      help: 'Til dømes «Mandat for brukarpanel i medisinsk klinikk».',
    },
    preparedBy: { label: 'Utarbeidd av' },
    responsible: { label: 'Ansvarleg' },
    approvedOn: { label: 'Dato for godkjenning' },
    ...mandateFactsNn,
    purpose: { label: 'Formål', prompts: ['Kvifor?', 'Kva skal vi oppnå?'] },
    organisationRole: {
      label: 'Organisering/rolle',
      prompts: ['Sjølvstendig?', 'Rapporterer til …?', 'Rådgivande organ for leiargruppa?'],
    },
    relationToUserCommittee: {
      label: 'Forholdet til brukarutvalet',
      prompts: ['Korleis held panelet og brukarutvalet kvarandre orienterte?'],
    },
    mainTasks: {
      label: 'Hovudoppgåver',
      columns: { text: { label: 'Oppgåve' } },
      row: 'oppgåve',
      add: 'Legg til oppgåve',
      bankTitle: 'Forslag til hovudoppgåver',
      bank: mandateTasksNn,
    },
    composition: {
      label: 'Medlemmer, samansetjing og val av leiar',
      prompts: ['Kor mange?', 'Kva erfaring og kompetanse?', 'Korleis blir dei valde?', 'Kor lenge?'],
    },
    meetingsAndFee: {
      label: 'Møte, møtetid, omfang og honorar',
      prompts: ['Kor mange møte i året?', 'Kor lenge varer eit møte?', 'Kva er honoraret?'],
    },
    caseHandling: {
      label: 'Saker og saksgang',
      prompts: [
        'Kva typar saker?',
        'Korleis kjem saker inn?',
        'Korleis skal medlemmene få førebudd seg?',
        'Kva felles arbeidsflater skal de bruke?',
      ],
    },
    evaluation: {
      label: 'Evaluering',
      prompts: ['Når skal de evaluere panelet?', 'Kven skal svare?'],
    },
    references: {
      label: 'Interne referansar',
      help: 'Til dømes retningslinjer, avtalar og planar i føretaket.',
    },
    clauses: {
      label: 'Tilleggspunkt',
      help: 'Punkt andre mandat har med. Ta berre med dei de treng, og endre orda fritt.',
      columns: { text: { label: 'Punkt' } },
      row: 'punkt',
      add: 'Legg til punkt',
      bankTitle: 'Forslag til tilleggspunkt',
      bank: mandateClausesNn,
      bankReasons: mandateReasonsNn,
    },
  },
} as const satisfies StepWords<typeof mandate>;
