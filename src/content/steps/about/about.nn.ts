import type { StepWords } from '#domain/steps/step-words.ts';
import { privacyNn } from '../privacy.nn.ts';
import type { about } from '#domain/guide/steps/about.ts';

export const aboutNn = {
  title: 'Om prosessen',
  why: 'Her set de ramma for arbeidet. Det de skriv, går att på alle sidene og i alle dokumenta.',
  goodAnswer: 'Skriv roller, ikkje namn. Set av tid til begge møta før de ber nokon svare på førehand.',
  guidance: [
    {
      heading: 'Kva skal prosessen gi svar på?',
      text: 'De finn ut kva behov eininga har for brukarmedverknad på tenestenivå. Eit panel er eitt mogleg svar.',
    },
    {
      heading: 'Kven bør vere med?',
      points: [
        'Leiaren som kan ta avgjerda, er med i begge møta.',
        'Fasilitatoren kjenner brukarmedverknad på tenestenivå. Fasilitatoren leier samtalen, men eig ikkje svara.',
        'Inviter brukarmedverknadskontakten. Kontakten kan òg bli koordinator for panelet.',
        'Ta gjerne med ein brukarrepresentant de kjenner. Då blir samtalen meir konkret.',
      ],
    },
    {
      heading: 'Kor mykje tid treng de?',
      points: [
        'Behovsanalysen: 60–90 minutt, når kartlegginga er gjord på førehand og berre blir stadfesta i møtet.',
        'Handlingsplanen: om lag 60 minutt. Lag han saman, eller ta stilling til eit førebudd forslag.',
        'Rolleomtale og mandat: tid i tillegg, og berre når de vil ha eit panel.',
        'Svar på førehand: minst to veker, med frist nokre dagar før det første møtet.',
      ],
    },
    {
      heading: 'Kva skal organet heite?',
      text: 'Namna blir brukte ulikt frå stad til stad. Vel eitt namn, og bruk det heile vegen. Namnet «brukarutval» høyrer til føretaket og regionen. Dei fleste panela høyrer til ein klinikk (nivå 2).',
    },
    privacyNn,
  ],
  openers: [
    'Kva må vere på plass om eit år for at de skal seie at dette var verdt tida?',
    'Kven må sitje i rommet for at vi kan avgjere noko i dag?',
  ],
  fields: {
    processName: {
      label: 'Namn på prosessen',
      help: 'Eit namn alle kjenner att, til dømes «Brukarpanel i medisinsk klinikk».',
    },
    healthTrust: { label: 'Helseføretak' },
    profile: {
      label: 'Profil',
      help: 'Profilen gir namn, nivå, planar, satsar, lenker og bestillingsveg frå føretaket.',
      options: {
        generic: 'Ingen bestemt',
        'helse-bergen': 'Helse Bergen',
        unn: 'Universitetssykehuset Nord-Norge',
        'helse-midt-norge': 'Helse Midt-Noreg',
        own: 'Eiga fil',
      },
    },
    unitName: { label: 'Eining', help: 'Klinikken, avdelinga eller seksjonen som arbeidet gjeld.' },
    unitLevel: {
      label: 'Nivå',
      options: {
        clinic: 'Klinikk eller divisjon (nivå 2)',
        department: 'Avdeling',
        section: 'Seksjon',
        centre: 'Senter',
        cluster: 'Helseklynge eller nettverk',
        trust: 'Helseføretak eller sjukehus',
        municipality: 'Kommune',
      },
    },
    bodyName: {
      label: 'Kva heiter organet hos dykk?',
      help: 'Namnet står i mandatet og i dei andre dokumenta.',
      suggestions: {
        'user-panel': 'brukarpanel',
        'experience-panel': 'erfaringspanel',
        'user-council': 'brukarråd',
        'user-group': 'brukargruppe',
        'involvement-forum': 'brukarmedverknadsforum',
        'youth-council': 'ungdomsråd',
      },
    },
    leader: { label: 'Ansvarleg leiar', help: 'Skriv rolla, til dømes «klinikksjef».' },
    facilitator: { label: 'Fasilitator', help: 'Rolla til den som leier møta.' },
    involvementContact: {
      label: 'Brukarmedverknadskontakt',
      help: 'Kvar eining på nivå 2 skal ha minst éin. Skriv rolla eller stillinga.',
    },
    participants: {
      label: 'Deltakarar',
      columns: { role: { label: 'Rolle' }, unit: { label: 'Eininga til deltakaren' } },
      row: 'deltakar',
      add: 'Legg til deltakar',
    },
    meetings: {
      label: 'Møte',
      columns: {
        name: {
          label: 'Namn på møtet',
          suggestions: { 'needs-analysis': 'Behovsanalyse', 'action-plan': 'Handlingsplan' },
        },
        date: { label: 'Dato' },
        startTime: { label: 'Startar klokka' },
        minutes: { label: 'Minutt' },
      },
      row: 'møte',
      add: 'Legg til møte',
    },
    answerDeadline: {
      label: 'Frist for svar på førehand',
      help: 'Den siste dagen leiarane kan svare.',
    },
    governingPlans: {
      label: 'Styrande planar',
      help: 'Planar eininga byggjer på, til dømes langtidsplanen eller utviklingsplanen.',
      columns: { name: { label: 'Namn på planen' }, link: { label: 'Lenke' } },
      row: 'plan',
      add: 'Legg til plan',
    },
    documentLanguage: {
      label: 'Språk i dokumenta',
      help: 'Gjeld dei faste orda, utkasta og forslaga. Det de sjølve har skrive, blir ikkje omsett.',
      options: { nb: 'bokmål', nn: 'nynorsk', en: 'engelsk' },
    },
  },
  advice: {
    'reserved-name': (name) =>
      `Namnet «${name}» kan bli blanda saman med brukarutvalet i føretaket eller regionen. Kanskje passar «brukarpanel» eller «brukarråd» betre?`,
    'no-contact': () =>
      'Ei eining på nivå 2 skal ha ein brukarmedverknadskontakt. Veit de kven det er, kan de skrive rolla her.',
  },
} as const satisfies StepWords<typeof about>;
