import type { StepWords } from '#domain/steps/step-words.ts';
import { privacyNb } from '../privacy.nb.ts';
import type { mapping } from '#domain/guide/steps/mapping.ts';

export const mappingNb = {
  title: 'Brukermedvirkning i dag',
  why: 'Dere trenger å vite hva som skjer nå, før dere lager noe nytt. En enhet kan ha funnet en god løsning som resten ikke kjenner.',
  goodAnswer: 'Skriv hva som skjer, hvor ofte, og hvem som er med. «Ingen» er også et nyttig svar.',
  guidance: [
    {
      heading: 'Tre nivåer',
      text: 'Her spør vi om tjenestenivået. Noen deler inn nivåene på en annen måte.',
      points: [
        'Individnivå: Pasienten er med og former sin egen behandling. Erfaringskonsulenter møter pasienter.',
        'Tjenestenivå: Pasienter og pårørende er med og utvikler tilbudet. De sitter for eksempel i brukerpanel, arbeidsgrupper og forbedringsprosjekter.',
        'Systemnivå: Representanter gir råd til hele foretaket. Brukerutvalget og ungdomsrådet gjør dette.',
      ],
    },
    {
      heading: 'Ord dere møter',
      points: [
        'Brukermedvirkning: Pasienter og pårørende får innflytelse på beslutninger og på hvordan tjenestene utformes.',
        'Brukerrepresentant: En som bruker egen erfaring, og kjenner andres, for å gjøre tilbudet bedre. De som er ansatt for sin brukererfaring, bør som hovedregel ikke ha denne rollen på egen arbeidsplass på systemnivå.',
        'Pårørende: Den eller de pasienten selv regner som sine nærmeste.',
        'Brukerutvalg: Er frittstående og gir råd til styret i foretaket eller regionen. Organisasjonene foreslår medlemmene, og styret oppnevner dem.',
        'Brukergruppe: Gir råd til en enhet, for eksempel en klinikk eller avdeling.',
      ],
    },
    {
      heading: 'Tell ikke bare det som har et navn',
      text: 'Brukerpanel, arbeidsgrupper og forbedringsprosjekter er typiske eksempler på tjenestenivå. Men mye medvirkning skjer uten fast form. Spør hver enhet hvem de har hørt på det siste året, og hva som ble endret.',
      example:
        '«To pårørende var med da vi skrev om innkallingsbrevet i fjor høst. Vi har ingen fast ordning. Svarene fra brukerundersøkelsen går vi gjennom én gang i året.»',
    },
    privacyNb,
  ],
  openers: [
    'Når var en pasient eller pårørende sist med og endret noe hos dere?',
    'Hvilken enhet har fått til noe de andre kan lære av?',
    'Hva begynte dere med, men sluttet å gjøre?',
  ],
  fields: {
    units: {
      label: 'Enheter',
      help: 'Ta med klinikken, avdelingene og seksjonene. Velg hvilken enhet hver rad hører til.',
      columns: {
        name: { label: 'Navn på enheten' },
        level: {
          label: 'Nivå',
          suggestions: { clinic: 'klinikk', department: 'avdeling', section: 'seksjon' },
        },
        involvementToday: { label: 'Hvilken brukermedvirkning foregår på tjenestenivå i dag?' },
      },
      row: 'enhet',
      add: 'Legg til enhet',
    },
  },
} as const satisfies StepWords<typeof mapping>;
