import type { StepWords } from '#domain/steps/step-words.ts';
import { privacyNb } from '../privacy.nb.ts';
import type { about } from '#domain/guide/steps/about.ts';

export const aboutNb = {
  title: 'Om prosessen',
  why: 'Her setter dere rammen for arbeidet. Det dere skriver, går igjen på alle sidene og i alle dokumentene.',
  goodAnswer: 'Skriv roller, ikke navn. Sett av tid til begge møtene før dere ber noen svare på forhånd.',
  guidance: [
    {
      heading: 'Hva skal prosessen gi svar på?',
      text: 'Dere finner ut hvilket behov enheten har for brukermedvirkning på tjenestenivå. Et panel er ett mulig svar.',
    },
    {
      heading: 'Hvem bør være med?',
      points: [
        'Lederen som kan ta beslutningen, er med i begge møtene.',
        'Fasilitatoren kjenner brukermedvirkning på tjenestenivå. Fasilitatoren leder samtalen, men eier ikke svarene.',
        'Inviter brukermedvirkningskontakten. Kontakten kan også bli koordinator for panelet.',
        'Ta gjerne med en brukerrepresentant dere kjenner. Da blir samtalen mer konkret.',
      ],
    },
    {
      heading: 'Hvor mye tid trenger dere?',
      points: [
        'Behovsanalysen: 60–90 minutter, når kartleggingen er gjort på forhånd og bare bekreftes i møtet.',
        'Handlingsplanen: om lag 60 minutter. Lag den sammen, eller ta stilling til et forberedt forslag.',
        'Stillingsbeskrivelse og mandat: tid i tillegg, og bare når dere vil ha et panel.',
        'Svar på forhånd: minst to uker, med frist noen dager før det første møtet.',
      ],
    },
    {
      heading: 'Hva skal organet hete?',
      text: 'Navnene brukes ulikt fra sted til sted. Velg ett navn, og bruk det hele veien. Navnet «brukerutvalg» hører til foretaket og regionen. De fleste panelene hører til en klinikk (nivå 2).',
    },
    privacyNb,
  ],
  openers: [
    'Hva må være på plass om et år for at dere skal si at dette var verdt tiden?',
    'Hvem må sitte i rommet for at vi kan bestemme noe i dag?',
  ],
  fields: {
    processName: {
      label: 'Navn på prosessen',
      help: 'Et navn alle kjenner igjen, for eksempel «Brukerpanel i medisinsk klinikk».',
    },
    healthTrust: { label: 'Helseforetak' },
    profile: {
      label: 'Profil',
      help: 'Profilen gir navn, nivåer, planer, satser, lenker og bestillingsvei fra foretaket.',
      options: {
        generic: 'Ingen bestemt',
        'helse-bergen': 'Helse Bergen',
        unn: 'Universitetssykehuset Nord-Norge',
        'helse-midt-norge': 'Helse Midt-Norge',
        own: 'Egen fil',
      },
    },
    unitName: { label: 'Enhet', help: 'Klinikken, avdelingen eller seksjonen som arbeidet gjelder.' },
    unitLevel: {
      label: 'Nivå',
      options: {
        clinic: 'Klinikk eller divisjon (nivå 2)',
        department: 'Avdeling',
        section: 'Seksjon',
        centre: 'Senter',
        cluster: 'Helseklynge eller nettverk',
        trust: 'Helseforetak eller sykehus',
        municipality: 'Kommune',
      },
    },
    bodyName: {
      label: 'Hva heter organet hos dere?',
      help: 'Navnet står i mandatet og i de andre dokumentene.',
      suggestions: {
        'user-panel': 'brukerpanel',
        'experience-panel': 'erfaringspanel',
        'user-council': 'brukerråd',
        'user-group': 'brukergruppe',
        'involvement-forum': 'brukermedvirkningsforum',
        'youth-council': 'ungdomsråd',
      },
    },
    leader: { label: 'Ansvarlig leder', help: 'Skriv rollen, for eksempel «klinikksjef».' },
    facilitator: { label: 'Fasilitator', help: 'Rollen til den som leder møtene.' },
    involvementContact: {
      label: 'Brukermedvirkningskontakt',
      help: 'Hver enhet på nivå 2 skal ha minst én. Skriv rollen eller stillingen.',
    },
    participants: {
      label: 'Deltakere',
      columns: { role: { label: 'Rolle' }, unit: { label: 'Deltakerens enhet' } },
      row: 'deltaker',
      add: 'Legg til deltaker',
    },
    meetings: {
      label: 'Møter',
      columns: {
        name: {
          label: 'Navn på møtet',
          suggestions: { 'needs-analysis': 'Behovsanalyse', 'action-plan': 'Handlingsplan' },
        },
        date: { label: 'Dato' },
        startTime: { label: 'Starter klokken' },
        minutes: { label: 'Minutter' },
      },
      row: 'møte',
      add: 'Legg til møte',
    },
    answerDeadline: { label: 'Frist for svar på forhånd', help: 'Den siste dagen lederne kan svare.' },
    governingPlans: {
      label: 'Styrende planer',
      help: 'Planer enheten bygger på, for eksempel langtidsplanen eller utviklingsplanen.',
      columns: { name: { label: 'Navn på planen' }, link: { label: 'Lenke' } },
      row: 'plan',
      add: 'Legg til plan',
    },
    documentLanguage: {
      label: 'Språk i dokumentene',
      help: 'Gjelder de faste ordene, utkastene og forslagene. Det dere selv har skrevet, blir ikke oversatt.',
      options: { nb: 'bokmål', nn: 'nynorsk', en: 'engelsk' },
    },
  },
  advice: {
    'reserved-name': (name) =>
      `Navnet «${name}» kan forveksles med brukerutvalget i foretaket eller regionen. Kanskje passer «brukerpanel» eller «brukerråd» bedre?`,
    'no-contact': () =>
      'En enhet på nivå 2 skal ha en brukermedvirkningskontakt. Hvis dere vet hvem det er, kan dere skrive rollen her.',
  },
} as const satisfies StepWords<typeof about>;
