import type { StepWords } from '#domain/steps/step-words.ts';
import { privacyNn } from '../privacy.nn.ts';
import type { mapping } from '#domain/guide/steps/mapping.ts';

export const mappingNn = {
  title: 'Brukarmedverknad i dag',
  why: 'De treng å vite kva som skjer no, før de lagar noko nytt. Ei eining kan ha funne ei god løysing som resten ikkje kjenner.',
  goodAnswer: 'Skriv kva som skjer, kor ofte, og kven som er med. «Ingen» er òg eit nyttig svar.',
  guidance: [
    {
      heading: 'Tre nivå',
      text: 'Her spør vi om tenestenivået. Nokre deler inn nivåa på ein annan måte.',
      points: [
        'Individnivå: Pasienten er med og formar si eiga behandling. Erfaringskonsulentar møter pasientar.',
        'Tenestenivå: Pasientar og pårørande er med og utviklar tilbodet. Dei sit til dømes i brukarpanel, arbeidsgrupper og forbetringsprosjekt.',
        'Systemnivå: Representantar gir råd til heile føretaket. Brukarutvalet og ungdomsrådet gjer dette.',
      ],
    },
    {
      heading: 'Ord de møter',
      points: [
        'Brukarmedverknad: Pasientar og pårørande får innverknad på avgjerder og på korleis tenestene blir utforma.',
        'Brukarrepresentant: Ein som bruker si eiga erfaring, og kjenner erfaringane til andre, for å gjere tilbodet betre. Dei som er tilsette for brukarerfaringa si, bør som hovudregel ikkje ha denne rolla på sin eigen arbeidsplass på systemnivå.',
        'Pårørande: Den eller dei pasienten sjølv reknar som sine næraste.',
        'Brukarutval: Er frittståande og gir råd til styret i føretaket eller regionen. Organisasjonane foreslår medlemmene, og styret oppnemner dei.',
        'Brukargruppe: Gir råd til ei eining, til dømes ein klinikk eller ei avdeling.',
      ],
    },
    {
      heading: 'Tel ikkje berre det som har eit namn',
      text: 'Brukarpanel, arbeidsgrupper og forbetringsprosjekt er typiske døme på tenestenivå. Men mykje medverknad skjer utan fast form. Spør kvar eining kven dei har høyrt på det siste året, og kva som blei endra.',
      example:
        '«To pårørande var med då vi skreiv om innkallingsbrevet i fjor haust. Vi har inga fast ordning. Svara frå brukarundersøkinga går vi gjennom éin gong i året.»',
    },
    privacyNn,
  ],
  openers: [
    'Når var ein pasient eller pårørande sist med og endra noko hos dykk?',
    'Kva eining har fått til noko dei andre kan lære av?',
    'Kva begynte de med, men slutta å gjere?',
  ],
  fields: {
    units: {
      label: 'Einingar',
      help: 'Ta med klinikken, avdelingane og seksjonane. Vel kva eining kvar rad høyrer til.',
      columns: {
        name: { label: 'Namn på eininga' },
        level: {
          label: 'Nivå',
          suggestions: { clinic: 'klinikk', department: 'avdeling', section: 'seksjon' },
        },
        involvementToday: { label: 'Kva brukarmedverknad går føre seg på tenestenivå i dag?' },
      },
      row: 'eining',
      add: 'Legg til eining',
    },
  },
} as const satisfies StepWords<typeof mapping>;
