import type { ExampleAnswers } from './example-answers.ts';

/** Phase 2 of the example. */
export const exampleNeedsNb = {
  strategy: {
    missedInput:
      'Da vi flyttet kontrollene etter hjertesvikt fra fysisk oppmøte til telefon, og da vi planla de nye rommene på lungepoliklinikken.',
    missedConcretely:
      'Hva pasientene trengte å se og måle hjemme for å føle seg trygge mellom samtalene. Mange ringte oss i stedet.',
    betterForm:
      'Tre eller fire pasienter og én pårørende som kunne prøvd opplegget i en måned før alle fikk det.',
    challenges: [
      {
        id: 'c1',
        text: 'Flere skal følges opp hjemme, uten at vi får flere ansatte.',
        contribution:
          'Fortelle hva som gjør dem trygge nok til å vente med å ringe. Prøve måleutstyr og meldinger før innføring.',
      },
      {
        id: 'c2',
        text: 'Mange reinnleggelser ved kols.',
        contribution: 'Beskrive de siste to døgnene før en innleggelse, og hva som kunne ha hjulpet da.',
      },
      {
        id: 'c3',
        text: 'Overgangen til kommunen er svak for pasienter med flere sykdommer.',
        contribution:
          'Vise hele forløpet slik det ser ut fra kjøkkenbordet: hvem som ringer, hvem som ikke gjør det, og hva de må gjenta.',
      },
    ],
    opportunities: [
      {
        id: 'o1',
        text: 'Ny sengepost i 2029',
        contribution: 'Si hva som gir ro, og hvor pårørende kan være om natten.',
      },
      {
        id: 'o2',
        text: 'Digital hjemmeoppfølging er finansiert for tre år.',
        contribution: 'Velge hvilke spørsmål pasienten skal svare på hver uke, og hvilke vi kan droppe.',
      },
      {
        id: 'o3',
        text: 'Felles rehabilitering for hjerte og lunge',
        contribution: 'Finne ut hvorfor noen takker nei, og foreslå et tilbud de ville ha takket ja til.',
      },
    ],
  },
  insight: {
    knownSources: ['treatment-feedback', 'user-surveys', 'staff-observations', 'national-guidelines'],
    alreadyKnown:
      'Pasientene er fornøyde med hvordan de blir møtt. De er mindre fornøyde med ventetid og informasjon etter utskrivning. Undersøkelsene sier ikke hvorfor.',
    areas: [
      {
        id: 'i1',
        text: 'Hva som skjer hjemme de to siste døgnene før en akutt innleggelse, og hva som kunne ha hindret den',
      },
      {
        id: 'i2',
        text: 'Overganger: fra barneavdelingen til oss, og fra sykehuset til kommunen',
      },
      {
        id: 'i3',
        text: 'Hva pårørende tar ansvar for når pasienten blir dårligere, og når de slutter å orke',
      },
    ],
  },
  decision: {
    need: 'yes-on-trial',
    reason:
      'Fem av sju enheter har saker i år som trenger de samme erfaringene. Behovet varer, og enkeltrepresentanter har kommet for sent inn. Vi vet ikke om det blir nok saker etter det første året, og prøver derfor i ett år.',
    otherForms: ['representatives', 'focus-group'],
    greatestValue:
      'Når panelet får sakene før forslaget er skrevet, og når erfaringene gjelder hele forløpet og ikke bare besøket hos oss. Pasienter som trenger tolk, møter vi i egne dialogmøter.',
  },
  criteria: {
    criteria: [
      { id: 'k1', text: 'Har oppfølging fra flere aktører og mange overganger', votes: '6' },
      { id: 'k2', text: 'Har et komplekst sykdoms- eller utfordringsbilde', votes: '4' },
      { id: 'k3', text: 'Trenger tett oppfølging fra pårørende', votes: '4' },
      { id: 'k4', text: 'Har lite kontakt med foreninger og blir sjelden spurt', votes: '3' },
    ],
  },
  groups: {
    groups: [
      {
        id: 'g1',
        name: 'Voksne med hjertesvikt eller gjennomgått infarkt',
        stakeholders: ['s1', 's4'],
        criteriaMet: ['k1', 'k2'],
        rationale: 'De største gruppene. De møter både oss, fastlegen og kommunen.',
      },
      {
        id: 'g2',
        name: 'Pasienter med kols som legges inn ofte',
        stakeholders: ['s2', 's9'],
        criteriaMet: ['k1', 'k2', 'k4'],
        rationale:
          'Stort gap. De kan si hva som skjer hjemme før en innleggelse. Noen må kunne delta på skjerm.',
      },
      {
        id: 'g3',
        name: 'Pårørende til alvorlig syke',
        stakeholders: ['s3', 's10'],
        criteriaMet: ['k3', 'k4'],
        rationale: 'Bærer mye av ansvaret hjemme, og har ingen plass i dag.',
      },
      {
        id: 'g4',
        name: 'Unge voksne med medfødt hjertefeil',
        stakeholders: ['s5'],
        criteriaMet: ['k1', 'k4'],
        rationale: 'Kan sammenligne barneavdelingen med oss. Ser overgangen fra innsiden.',
      },
    ],
    seats: [
      { id: 'st1', name: 'Plass 1 og 2', perspective: 'patient', groups: ['g1'] },
      { id: 'st2', name: 'Plass 3 og 4', perspective: 'patient', groups: ['g2'] },
      { id: 'st3', name: 'Plass 5 og 6', perspective: 'relative', groups: ['g3'] },
      { id: 'st4', name: 'Plass 7', perspective: 'patient', groups: ['g4'] },
      { id: 'st5', name: 'Plass 8', perspective: 'both', groups: ['g3', 'g4'] },
    ],
  },
} satisfies Pick<ExampleAnswers, 'strategy' | 'insight' | 'decision' | 'criteria' | 'groups'>;
