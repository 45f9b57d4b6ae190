import type { StepWords } from '#domain/steps/step-words.ts';
import type { mandate } from '#domain/guide/steps/mandate.ts';
import { mandateClausesNb, mandateReasonsNb, mandateTasksNb } from './mandate-clauses.nb.ts';
import { mandateFactsNb } from './mandate-facts.nb.ts';

export const mandateNb = {
  title: 'Mandat',
  why: 'Mandatet sier hva panelet skal gjøre, og hva enheten lover tilbake. Det gjør rollen trygg for begge parter.',
  goodAnswer: 'Skriv kort, og slik at et nytt medlem forstår det. Si når i arbeidet panelet får sakene.',
  guidance: [
    {
      heading: 'Utkastet er et forslag',
      text: 'Feltene kan fylles med utkast fra svarene dere allerede har gitt. Dere bestemmer ordene. Det dere har skrevet selv, blir stående.',
    },
    {
      heading: 'Dette bør være tydelig',
      points: [
        'Panelet får sakene mens det ennå er mulig å endre noe.',
        'Ledergruppen svarer på rådene og sier hva de førte til.',
        'Grensen mot brukerutvalget er klar. Panelet arbeider med enhetens tilbud, utvalget med hele foretaket.',
        'Det er klart hvem som er koordinator, og hvor mye tid rollen har.',
        'Evalueringen har en dato.',
      ],
      example: '«Panelet gir råd før ledergruppen bestemmer, og får svar innen fire uker.»',
    },
    {
      heading: 'Vanlige tall',
      text: 'Mange paneler har 4–12 medlemmer, to år i hver periode og 4–6 møter i året. Et møte varer ofte i 1,5–3 timer. Dere kan velge noe annet.',
    },
    {
      heading: 'Navn og personvern',
      text: 'Her kan dere skrive navn på den som har laget mandatet, og på den som er ansvarlig. Skriv ikke om enkeltpasienter eller ansatte. I små grupper kan enkeltpersoner bli gjenkjent.',
    },
  ],
  openers: [
    'Hva lover vi panelet?',
    'Når i en sak skal panelet inn, og hvem passer på at det skjer?',
    'Hva skal panelet ikke bruke tid på?',
  ],
  fields: {
    title: {
      label: 'Tittel på mandatet',
      help: 'For eksempel «Mandat for brukerpanel i medisinsk klinikk».',
    },
    preparedBy: { label: 'Utarbeidet av' },
    responsible: { label: 'Ansvarlig' },
    approvedOn: { label: 'Dato for godkjenning av mandat' },
    ...mandateFactsNb,
    purpose: { label: 'Formål', prompts: ['Hvorfor?', 'Hva skal vi oppnå?'] },
    organisationRole: {
      label: 'Organisering/rolle',
      prompts: ['Selvstendig?', 'Rapporterer til …?', 'Rådgivende organ for ledergruppen?'],
    },
    relationToUserCommittee: {
      label: 'Relasjon til brukerutvalget',
      prompts: ['Hvordan holder panelet og brukerutvalget hverandre orientert?'],
    },
    mainTasks: {
      label: 'Hovedoppgaver',
      columns: { text: { label: 'Oppgave' } },
      row: 'oppgave',
      add: 'Legg til oppgave',
      bankTitle: 'Forslag til hovedoppgaver',
      bank: mandateTasksNb,
    },
    composition: {
      label: 'Medlemmer, sammensetning og konstituering',
      prompts: ['Hvor mange?', 'Hvilken erfaring og kompetanse?', 'Hvordan velges de?', 'For hvor lenge?'],
    },
    meetingsAndFee: {
      label: 'Møter, møtetid, omfang og honorar',
      prompts: ['Hvor mange møter i året?', 'Hvor lenge varer et møte?', 'Hva er honoraret?'],
    },
    caseHandling: {
      label: 'Saker og saksgang',
      prompts: [
        'Hvilke typer saker?',
        'Hvordan kommer saker inn?',
        'Hvordan skal medlemmene få forberedt seg?',
        'Hvilke felles arbeidsflater skal dere bruke?',
      ],
    },
    evaluation: {
      label: 'Evaluering',
      prompts: ['Når skal panelet evalueres?', 'Hvem skal svare?'],
    },
    references: {
      label: 'Interne referanser',
      help: 'For eksempel retningslinjer, avtaler og planer i foretaket.',
    },
    clauses: {
      label: 'Tilleggspunkter',
      help: 'Punkter andre mandater har med. Ta bare med dem dere trenger, og endre ordene fritt.',
      columns: { text: { label: 'Punkt' } },
      row: 'punkt',
      add: 'Legg til punkt',
      bankTitle: 'Forslag til tilleggspunkter',
      bank: mandateClausesNb,
      bankReasons: mandateReasonsNb,
    },
  },
} as const satisfies StepWords<typeof mandate>;
