import type { ExampleAnswers } from './example-answers.ts';

/** Before the meetings and phase 1 of the example: an invented trust and clinic, roles only. */
export const exampleMappingNb = {
  about: {
    processName: 'Brukerpanel i Klinikk for hjerte- og lungesykdommer',
    healthTrust: 'Fjordheim sykehus HF',
    profile: 'generic',
    unitName: 'Klinikk for hjerte- og lungesykdommer',
    unitLevel: 'clinic',
    bodyName: 'brukerpanel',
    leader: 'klinikksjef',
    facilitator: 'rådgiver i Seksjon for samhandling',
    involvementContact: 'fagsykepleier ved hjertepoliklinikken',
    participants: [
      { id: 'p1', role: 'klinikksjef', unit: 'Klinikkledelsen' },
      { id: 'p2', role: 'avdelingsleder', unit: 'Hjerteavdelingen' },
      { id: 'p3', role: 'avdelingsleder', unit: 'Lungeavdelingen' },
      { id: 'p4', role: 'seksjonsleder', unit: 'Hjertepoliklinikken' },
      { id: 'p5', role: 'seksjonsleder', unit: 'Seksjon for rehabilitering' },
      { id: 'p6', role: 'brukermedvirkningskontakt', unit: 'Hjertepoliklinikken' },
    ],
    meetings: [
      { id: 'm1', name: 'Behovsanalyse', date: '2027-02-10', minutes: '90' },
      { id: 'm2', name: 'Handlingsplan', date: '2027-03-03', minutes: '60' },
    ],
    answerDeadline: '2027-02-03',
    governingPlans: [
      { id: 'gp1', name: 'Klinikkens langtidsplan 2026–2029' },
      { id: 'gp2', name: 'Utviklingsplan 2035, Fjordheim sykehus HF' },
    ],
    documentLanguage: 'nb',
  },
  mapping: {
    units: [
      {
        id: 'u1',
        name: 'Klinikk for hjerte- og lungesykdommer',
        level: 'klinikk',
        involvementToday:
          'Ingen fast ordning for hele klinikken. Vi ber om en brukerrepresentant når et prosjekt krever det, vanligvis én eller to ganger i året. Da er planen som regel ferdig.',
      },
      {
        id: 'u2',
        parent: 'u1',
        name: 'Hjerteavdelingen',
        level: 'avdeling',
        involvementToday:
          'To tidligere pasienter er med i arbeidsgruppen for ny sengepost. De har vært med siden i fjor høst.',
      },
      {
        id: 'u3',
        parent: 'u2',
        name: 'Hjertepoliklinikken',
        level: 'seksjon',
        involvementToday:
          'Spørreskjema på nettbrett i mars og oktober. Svarene tas opp i personalmøtet. I 2026 førte de til at vi skrev om innkallingsbrevet, sammen med tre pasienter.',
      },
      {
        id: 'u4',
        parent: 'u2',
        name: 'Hjerteovervåkningen',
        level: 'seksjon',
        involvementToday: 'Ingen.',
      },
      {
        id: 'u5',
        parent: 'u1',
        name: 'Lungeavdelingen',
        level: 'avdeling',
        involvementToday:
          'Fast samarbeid med en brukerorganisasjon om opplæringskurs for pasienter med kols. Likepersoner holder en time på hvert kurs.',
      },
      {
        id: 'u6',
        parent: 'u5',
        name: 'Lungepoliklinikken',
        level: 'seksjon',
        involvementToday:
          'Ingen fast ordning. Ansatte noterer forslag fra pasienter i en bok i ekspedisjonen.',
      },
      {
        id: 'u7',
        parent: 'u1',
        name: 'Seksjon for rehabilitering',
        level: 'seksjon',
        involvementToday:
          'Gruppesamtale med deltakerne den siste dagen av hvert opphold. Pårørende er invitert, men få kommer.',
      },
    ],
  },
  stakeholders: {
    groups: [
      {
        id: 's1',
        name: 'Voksne med hjertesvikt som følges i poliklinikken',
        type: 'patient',
        involvement: 2,
        importance: 3,
        note: 'Den største gruppen vår. Vi hører mest fra dem som har god helse.',
      },
      {
        id: 's2',
        name: 'Pasienter med kols som legges inn flere ganger i året',
        type: 'patient',
        involvement: 1,
        importance: 3,
        note: 'Noen av oss tenkte på kurset. De som legges inn ofte, kommer sjelden på kurs.',
      },
      {
        id: 's3',
        name: 'Pårørende til pasienter med alvorlig hjertesvikt',
        type: 'relative',
        involvement: 1,
        importance: 3,
      },
      {
        id: 's4',
        name: 'Pasienter etter hjerteinfarkt, første året',
        type: 'patient',
        involvement: 2,
        importance: 3,
        involvementVotes: [0, 6, 0],
        importanceVotes: [0, 1, 5],
        agreed: true,
      },
      {
        id: 's5',
        name: 'Unge voksne med medfødt hjertefeil',
        type: 'both',
        involvement: 1,
        importance: 3,
        note: 'Kommer til oss fra barneavdelingen. Foreldrene er ofte med de første årene.',
        involvementVotes: [5, 1, 0],
        importanceVotes: [0, 2, 4],
        agreed: true,
      },
      {
        id: 's6',
        name: 'Pasienter som trenger tolk',
        type: 'patient',
        involvement: 1,
        importance: 3,
        note: 'Vi vil høre dem i egne dialogmøter med tolk. Et panelmøte på norsk er ikke riktig sted å begynne.',
      },
      {
        id: 's7',
        name: 'Deltakere i hjerte- og lungerehabilitering',
        type: 'patient',
        involvement: 3,
        importance: 3,
        agreed: true,
      },
      {
        id: 's8',
        name: 'Pasienter som takker nei til rehabilitering',
        type: 'patient',
        involvement: 1,
        importance: 2,
        note: 'Om lag fire av ti takker nei. Vi vet lite om hvorfor.',
      },
      {
        id: 's9',
        name: 'Pasienter med oksygen hjemme',
        type: 'both',
        involvement: 2,
        importance: 2,
        agreed: true,
      },
      {
        id: 's10',
        name: 'Pårørende til pasienter på hjerteovervåkningen',
        type: 'relative',
        involvement: 1,
        importance: 2,
        involvementVotes: [5, 1, 0],
        importanceVotes: [1, 4, 1],
        agreed: true,
      },
      {
        id: 's11',
        name: 'Personer under utredning for søvnapné',
        type: 'patient',
        involvement: 1,
        importance: 1,
        agreed: true,
      },
    ],
  },
  summary: {
    satisfiedWith:
      'Samarbeidet om kolskurset virker godt og bør fortsette som i dag. Innkallingsbrevet ble bedre da pasienter var med. Ansatte er åpne for forslag, selv om vi mangler et system.',
    areasToStrengthen:
      'Pasienter med kols som legges inn ofte, og pårørende ved alvorlig hjertesvikt. Dem hører vi nesten aldri på tjenestenivå.\nOvergangen fra barneavdelingen.\nTidspunktet: Vi spør for sent. Brukerne kommer inn når planen er ferdig.',
  },
  constraints: {
    purpose:
      'Få erfaringene til pasienter og pårørende inn i klinikkens beslutninger tidlig nok til at de betyr noe, særlig når forløp skal endres.',
    timeFrame: 'Oppstart i september 2027. Prøvetid på ett år, med beslutning om veien videre i juni 2028.',
    costFrame:
      'Klinikksjefen har satt av en egen linje i budsjettet for 2027 og 2028. Koordinatoren får 20 prosent av en stilling, og den lønnen kommer utenom rammen.',
    costFrameAmount: '60 000',
    other:
      'Møtene holdes mellom kl. 15 og 18, fordi flere i målgruppen er i arbeid. Møterommet må ha plass til rullestol og stikkontakt til oksygenutstyr.',
    feeMembers: '8',
    feeMeetings: '5',
    feeHours: '2,5',
    feeRate: '360',
    feeRateSource: 'Retningslinje for honorar, Fjordheim sykehus HF (oppdiktet eksempel)',
    feeRateDate: '2027-01-01',
    feePreparation: '7 200',
    feeTravel: '8 000',
    feeFood: '4 000',
    feeLossOfEarnings: '4 000',
  },
} satisfies Pick<ExampleAnswers, 'about' | 'mapping' | 'stakeholders' | 'summary' | 'constraints'>;
