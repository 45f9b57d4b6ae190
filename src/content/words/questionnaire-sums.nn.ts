import type { Parts } from '#content/languages/parts.ts';

/** What is said of the answers to questionnaires. Nynorsk. */
export const questionnaireSumsNn: Parts['documents']['questionnaire'] = {
  heading: 'Kva medlemmer og leiarar svara',
  of: { members: 'Medlemmene', leaders: 'Leiarane' },
  short: {
    mandate: 'Veit kva panelet skal gi råd om',
    papers: 'Papira kjem i tide',
    clear: 'Papira er til å forstå',
    early: 'Rådet kjem tidleg nok',
    heard: 'Medlemmene blir høyrde',
    followed: 'Får vite kva rådet førte til',
    leader: 'Ein leiar er med når det trengst',
    practical: 'Honorar og praktiske ting er i orden',
    resources: 'Det er sett av nok tid og pengar',
    duties: 'Ansvaret er fordelt',
    because: 'Bestemt på grunn av råda',
    worked: 'Dette har verka',
    change: 'Dette bør endrast',
    beside: 'Skrive ved sida av spørsmåla',
  },
  scale: { 1: 'I liten grad', 2: 'Delvis', 3: 'I stor grad' },
  columns: {
    question: 'Spørsmål',
    one: '1',
    two: '2',
    three: '3',
    mean: 'Snitt',
    answered: 'Svar',
    text: 'Skrive',
  },
  answered: '{n} har svara.',
  answeredOf: '{n} av {all} har svara.',
  tooFew: 'Svara blir viste når minst {least} har svara. Då kan ingen sjå kva éin person har sagt.',
  few: 'for få svar',
  extremes: 'Høgast: {high}. Lågast: {low}.',
  apart:
    'Medlemmer og leiarar ser ulikt på dette: {question}. Medlemmene har snitt {members}, leiarane {leaders}.',
  none: 'Ingen har svara enno.',
  scaleNote: '1 er i liten grad, 2 er delvis, 3 er i stor grad.',
  sheet: { members: 'Svar frå medlemmene', leaders: 'Svar frå leiarane' },
  round: 'Evaluering',
};
