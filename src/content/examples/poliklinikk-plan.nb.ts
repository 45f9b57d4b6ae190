import type { ExampleAnswers } from './example-answers.ts';

/** Phase 3 of the example, and the last step, where nothing is asked. */
export const examplePlanNb = {
  roles: {
    mode: 'group',
    advert: 'specific',
    roles: [
      {
        id: 'r1',
        name: 'Medlem av brukerpanelet',
        tasks: [
          { id: 'councils', level: 3 },
          { id: 'improvement', level: 3 },
          { id: 'independent-work', level: 1 },
          { id: 'teaching', level: 2 },
          { id: 'external-communication', level: 1 },
          { id: 'patient-communication', level: 2 },
          { id: 'research', level: 1 },
          { id: 'own1', text: 'Prøve utstyr og informasjon hjemme før innføring', level: 2 },
        ],
        qualifications: [
          { id: 'own-experience-here', level: 3 },
          { id: 'own-experience-elsewhere', level: 1 },
          { id: 'recent-experience', level: 3 },
          { id: 'experience-as-relative', level: 2 },
          { id: 'conveys-own-experience', level: 3 },
          { id: 'conveys-others-experience', level: 2 },
          { id: 'conveys-experience-as-relative', level: 2 },
          { id: 'health-education', level: 1 },
          { id: 'research-competence', level: 1 },
          { id: 'project-experience', level: 1 },
        ],
        traits: [
          { id: 'conveys-well', level: 2 },
          { id: 'cooperates-well', level: 3 },
          { id: 'reflective', level: 3 },
          { id: 'own2', text: 'Tør å spørre når noe er uklart', level: 2 },
        ],
      },
    ],
  },
  mandate: {
    title: 'Mandat for brukerpanel i Klinikk for hjerte- og lungesykdommer',
    preparedBy: 'Brukermedvirkningskontakt ved hjertepoliklinikken',
    responsible: 'Klinikksjef',
    approvedOn: '2027-03-17',
    purpose:
      'Brukerpanelet skal sørge for at erfaringene til pasienter og pårørende preger klinikkens beslutninger. Vi vil ha tryggere overganger, færre unødige innleggelser og et tilbud som passer bedre til hverdagen hjemme.',
    organisationRole:
      'Panelet er selvstendig og gir råd til klinikkens ledergruppe. Det har ikke myndighet til å bestemme. Klinikksjefen er med på minst to møter i året. Brukermedvirkningskontakten er koordinator.',
    relationToUserCommittee:
      'Panelet arbeider med klinikkens tilbud. Brukerutvalget arbeider med hele foretaket. Panelet sender referatene sine til brukerutvalget, og de to møtes én gang i året. Panelet rapporterer ikke til utvalget.',
    mainTasks: [
      { id: 't1', text: 'gi råd til ledergruppen før forløp og rutiner endres' },
      { id: 't2', text: 'delta i arbeidsgrupper, alltid minst to sammen' },
      { id: 't3', text: 'prøve informasjon og utstyr før innføring' },
      { id: 't4', text: 'ta opp saker panelet selv mener er viktige' },
    ],
    composition:
      'Panelet har åtte medlemmer: fem med erfaring som pasient, to som pårørende og én som har begge deler. Til sammen dekker de de fire prioriterte gruppene. Medlemmene har erfaring fra klinikken de siste fem årene. Klinikksjefen oppnevner dem etter utlysning og samtale. Perioden er to år. På det første møtet velger panelet leder og nestleder.',
    meetingsAndFee:
      'Panelet har fem møter i året. Hvert møte varer i to og en halv time, mellom kl. 15 og 18. Det er mulig å delta på skjerm. Medlemmene får honorar etter foretakets satser, også for forberedelse som er avtalt. Reise og tapt arbeidsfortjeneste dekkes mot kvittering eller dokumentasjon.',
    caseHandling:
      'Panelet får saker om forløp, informasjon, lokaler og prioriteringer. Ledere, ansatte og medlemmer kan melde saker til koordinatoren. Sakene kommer inn før forslaget er skrevet ferdig. Hver sak står på én side, med spørsmålet øverst. Papirene ligger i panelets felles arbeidsflate, og sendes på papir til dem som ønsker det.',
    evaluation:
      'Korte svar på tre spørsmål etter hvert møte. Panelet og ledergruppen evaluerer sammen i mai 2028, etter PDSA. I juni 2028 avgjør ledergruppen om panelet blir fast.',
    references:
      'Retningslinje for honorar til brukerrepresentanter\nAvtale om brukermedvirkning på tjenestenivå\nTaushetserklæring\nKlinikkens langtidsplan 2026–2029',
    clauses: [
      { id: 'cl1', text: 'Panelet behandler ikke klager eller saker om enkeltpersoner.' },
      {
        id: 'cl2',
        text: 'Saksliste og papirer sendes ut senest sju dager før møtet. Panelet tar høyst to saker i hvert møte.',
      },
      {
        id: 'cl3',
        text: 'Ledergruppen svarer på hvert råd innen fire uker. Råd og svar står i en liste som medlemmene kan lese.',
      },
    ],
  },
  plan: {
    measures: [
      {
        id: 'a1',
        measure: 'Vedta mandatet i ledergruppen og legge det fram i alle personalmøter.',
        area: 'organisation',
        responsible: 'klinikksjef',
        deadline: '2027-03-17',
        indicator: 'Vedtak i referatet. Saken er tatt opp i sju av sju enheter innen 15. april.',
        status: 'in-progress',
      },
      {
        id: 'a2',
        measure: 'Gi brukermedvirkningskontakten 20 prosent tid til å være koordinator.',
        area: 'organisation',
        responsible: 'seksjonsleder ved hjertepoliklinikken',
        deadline: '2027-04-30',
        indicator: 'Tiden står i arbeidsplanen fra 1. mai.',
        status: 'in-progress',
      },
      {
        id: 'a3',
        measure: 'Gjøre klar avtale, taushetserklæring og rutine for honorar og reise.',
        area: 'operation',
        responsible: 'koordinator',
        deadline: '2027-05-14',
        indicator: 'Tre skjemaer er godkjent. Én prøveutbetaling er gjennomført.',
        status: 'not-started',
      },
      {
        id: 'a4',
        measure:
          'Lyse ut plassene: plakat på venterommene, nettsiden og to brukerorganisasjoner. Behandlere gir informasjonen videre til pasienter i gruppene vi mangler.',
        area: 'operation',
        responsible: 'koordinator',
        deadline: '2027-06-04',
        indicator: 'Minst 16 søkere, og minst tre fra hver prioritert gruppe.',
        status: 'not-started',
      },
      {
        id: 'a5',
        measure: 'Ha samtale med aktuelle kandidater, med de samme spørsmålene til alle.',
        area: 'operation',
        responsible: 'avdelingsleder ved Lungeavdelingen',
        deadline: '2027-06-25',
        indicator: 'Åtte medlemmer er oppnevnt.',
        status: 'not-started',
      },
      {
        id: 'a6',
        measure:
          'Holde en opplæringskveld for medlemmer og ledere sammen: roller, taushetsplikt og hvordan klinikken tar beslutninger.',
        area: 'competence',
        responsible: 'rådgiver i Seksjon for samhandling',
        deadline: '2027-09-09',
        indicator: 'Alle medlemmene og minst fire ledere har vært med.',
        status: 'not-started',
      },
      {
        id: 'a7',
        measure: 'Invitere til to dialogmøter med tolk for pasienter som ikke får plass i panelet.',
        area: 'research',
        responsible: 'seksjonsleder ved hjertepoliklinikken',
        deadline: '2027-11-19',
        indicator: 'To møter er holdt, og panelet har fått en side om hva som kom fram.',
        status: 'not-started',
      },
      {
        id: 'a8',
        measure: 'Evaluere prøveåret og avgjøre om panelet blir fast.',
        area: 'research',
        responsible: 'klinikksjef',
        deadline: '2028-06-09',
        indicator: 'Minst 80 prosent av rådene har fått svar. Medlemmene kan nevne tre ting som er endret.',
        status: 'not-started',
      },
    ],
  },
  export: {},
} satisfies Pick<ExampleAnswers, 'roles' | 'mandate' | 'plan' | 'export'>;
