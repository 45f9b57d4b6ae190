import type { InvolvementLevel, Profile } from '#domain/profile/profile.ts';

// S1 and Helse Bergen; the words differ between regions (domain note 2.2).
const THREE_LEVELS: readonly InvolvementLevel[] = [
  { name: 'Individnivå', is: 'Pasienten er med på å bestemme om egen behandling.' },
  { name: 'Tjenestenivå', is: 'Brukere er med på å utforme tilbudet i en klinikk, avdeling eller seksjon.' },
  {
    name: 'Systemnivå',
    is: 'Brukere gir råd til ledelsen av hele foretaket, for eksempel i brukerutvalget.',
  },
];

const generic: Profile = {
  id: 'generic',
  name: 'Felles, uten foretak',
  trust: '',
  userCommittee: 'Brukerutvalget',
  bodies: ['brukerpanel', 'erfaringspanel', 'brukerråd', 'brukergruppe', 'brukermedvirkningsforum'],
  levels: THREE_LEVELS,
  rates: [],
  orderingRoute: '',
  governingPlans: [],
  links: [],
};

const helseBergen: Profile = {
  id: 'helse-bergen',
  name: 'Helse Bergen',
  trust: 'Helse Bergen HF',
  userCommittee: 'Brukerutvalget i Helse Bergen',
  bodies: ['brukerpanel', 'erfaringspanel'],
  levels: THREE_LEVELS,
  rates: [
    {
      kronerPerHour: 355,
      source: 'Helse Bergen, honorar til brukermedvirkere',
      validFrom: '2025-05-06',
      also: ['Faktisk møtetid, avrundet til nærmeste halve time', 'Minst én time ved fysisk oppmøte'],
    },
  ],
  orderingRoute:
    'Bestillingen går på det felles innmeldingsskjemaet til prioriteringsteamet, som fordeler forespørslene.',
  governingPlans: [
    {
      name: 'Retningslinje for brukermedvirkningskontakter',
      source: 'Helse Bergen, forankret i styringsgruppen i september 2022',
    },
    { name: 'Avtale om brukermedvirkning på tjenestenivå', source: 'Helse Bergen, Bedre brukermedvirkning' },
    { name: 'Brukerhåndbok for systemnivå', source: 'Helse Bergen, Bedre brukermedvirkning' },
  ],
  links: [
    {
      name: 'Honorar til brukermedvirkere',
      link: 'https://www.helse-bergen.no/neuro-sysmed2/Brukarmedverknad/honorar-til-brukarmedverkarar',
      source: 'Siden er fra 06.06.2025',
    },
  ],
};

const unn: Profile = {
  id: 'unn',
  name: 'UNN',
  trust: 'Universitetssykehuset Nord-Norge HF',
  userCommittee: 'Brukerutvalget ved UNN',
  bodies: ['brukerråd', 'brukermedvirkningsforum', 'brukerpanel'],
  levels: THREE_LEVELS,
  rates: [
    {
      kronerPerHour: 392,
      source: 'Helse Nord RHF, satser for brukermedvirkning',
      validFrom: '2022-01-01',
      also: [
        'Heldag: 1 960 kr',
        'Telefon eller nett over 2,5 timer: 980 kr',
        'Telefon eller nett inntil 2,5 timer: 392 kr',
      ],
    },
  ],
  orderingRoute:
    'Bestillingen går på bestillingsskjemaet til brukerbanken. Den ansvarlige enheten koordinerer. Si først hvilken målgruppe og hvilken erfaring dere trenger.',
  governingPlans: [
    {
      name: 'UNN strategi 2025: Pasientperspektiv i alt vi gjør',
      source: 'UNN, veileder for brukermedvirkning',
    },
    {
      name: 'Veileder for utviklings- og forbedringsprosjekter',
      source: 'UNN, veileder for brukermedvirkning',
    },
  ],
  links: [],
};

const helseMidtNorge: Profile = {
  id: 'helse-midt-norge',
  name: 'Helse Midt-Norge',
  trust: '',
  userCommittee: 'Brukerutvalget i foretaket',
  bodies: ['brukergruppe', 'brukerpanel'],
  // S3 knows two; what others call the service level is part of the system level here.
  levels: [
    { name: 'Individnivå', is: 'Pasienten er med på å bestemme om egen behandling.' },
    { name: 'Systemnivå', is: 'Brukere er med på å utforme tilbudet, i en enhet eller i hele foretaket.' },
  ],
  // A procedure is published, but no rate was found (domain note 2.1).
  rates: [],
  orderingRoute: 'Brukerutvalget eller enhetens brukergruppe foreslår representanter til arbeidsgrupper.',
  governingPlans: [
    {
      name: 'Handlingsplan for brukermedvirkning 2010–2015 (historisk)',
      source: 'Helse Midt-Norge RHF, handlingsplan 2010–2015',
    },
  ],
  links: [],
};

/** The profiles that come with the program. */
export const PROFILES: readonly Profile[] = [generic, helseBergen, unn, helseMidtNorge];

/** The profile with this id; the generic one for an id nobody knows. */
export const profileOf = (id: string): Profile => PROFILES.find((profile) => profile.id === id) ?? generic;
