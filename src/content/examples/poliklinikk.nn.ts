import { sayExample, type ExampleWords } from './example-words.ts';
import { wholeExampleNb } from './poliklinikk.nb.ts';
import { examplePlanWordsNn } from './poliklinikk-plan.nn.ts';

const clinic = 'Klinikk for hjarte- og lungesjukdomar';
const rehabilitation = 'Seksjon for rehabilitering';

const leaders: ExampleWords = {
  l1: { role: 'avdelingsleiar', unit: 'Hjarteavdelinga' },
  l2: { role: 'avdelingsleiar', unit: 'Lungeavdelinga' },
  l3: { role: 'seksjonsleiar', unit: 'Hjartepoliklinikken' },
  l4: { role: 'seksjonsleiar', unit: rehabilitation },
  l5: { role: 'seksjonsleiar', unit: 'Hjarteovervakinga' },
};

/** Before the meetings, and phases 1 and 2. */
const answers: ExampleWords = {
  about: {
    processName: `Brukarpanel i ${clinic}`,
    healthTrust: 'Fjordheim sjukehus HF',
    unitName: clinic,
    bodyName: 'brukarpanel',
    leader: 'klinikksjef',
    facilitator: 'rådgivar i Seksjon for samhandling',
    involvementContact: 'fagsjukepleiar ved hjartepoliklinikken',
    participants: {
      p1: { role: 'klinikksjef', unit: 'Klinikkleiinga' },
      p2: { role: 'avdelingsleiar', unit: 'Hjarteavdelinga' },
      p3: { role: 'avdelingsleiar', unit: 'Lungeavdelinga' },
      p4: { role: 'seksjonsleiar', unit: 'Hjartepoliklinikken' },
      p5: { role: 'seksjonsleiar', unit: rehabilitation },
      p6: { role: 'brukarmedverknadskontakt', unit: 'Hjartepoliklinikken' },
    },
    meetings: { m1: { name: 'Behovsanalyse' }, m2: { name: 'Handlingsplan' } },
    governingPlans: {
      gp1: { name: 'Langtidsplanen til klinikken 2026–2029' },
      gp2: { name: 'Utviklingsplan 2035, Fjordheim sjukehus HF' },
    },
    documentLanguage: 'nn',
  },
  mapping: {
    units: {
      u1: {
        name: clinic,
        level: 'klinikk',
        involvementToday:
          'Inga fast ordning for heile klinikken. Vi ber om ein brukarrepresentant når eit prosjekt krev det, vanlegvis éin eller to gonger i året. Då er planen som regel ferdig.',
      },
      u2: {
        name: 'Hjarteavdelinga',
        level: 'avdeling',
        involvementToday:
          'To tidlegare pasientar er med i arbeidsgruppa for ny sengepost. Dei har vore med sidan i fjor haust.',
      },
      u3: {
        name: 'Hjartepoliklinikken',
        level: 'seksjon',
        involvementToday:
          'Spørjeskjema på nettbrett i mars og oktober. Svara blir tekne opp i personalmøtet. I 2026 førte dei til at vi skreiv om innkallingsbrevet, i lag med tre pasientar.',
      },
      u4: { name: 'Hjarteovervakinga', level: 'seksjon', involvementToday: 'Ingen.' },
      u5: {
        name: 'Lungeavdelinga',
        level: 'avdeling',
        involvementToday:
          'Fast samarbeid med ein brukarorganisasjon om opplæringskurs for pasientar med kols. Likepersonar held ein time på kvart kurs.',
      },
      u6: {
        name: 'Lungepoliklinikken',
        level: 'seksjon',
        involvementToday:
          'Inga fast ordning. Dei tilsette noterer forslag frå pasientar i ei bok i ekspedisjonen.',
      },
      u7: {
        name: rehabilitation,
        level: 'seksjon',
        involvementToday:
          'Gruppesamtale med deltakarane den siste dagen av kvart opphald. Pårørande er inviterte, men få kjem.',
      },
    },
  },
  stakeholders: {
    groups: {
      s1: {
        name: 'Vaksne med hjartesvikt som blir følgde i poliklinikken',
        note: 'Den største gruppa vår. Vi høyrer mest frå dei som har god helse.',
      },
      s2: {
        name: 'Pasientar med kols som blir lagde inn fleire gonger i året',
        note: 'Nokre av oss tenkte på kurset. Dei som ofte blir lagde inn, kjem sjeldan på kurs.',
      },
      s3: { name: 'Pårørande til pasientar med alvorleg hjartesvikt' },
      s4: { name: 'Pasientar etter hjarteinfarkt, første året' },
      s5: {
        name: 'Unge vaksne med medfødd hjartefeil',
        note: 'Kjem til oss frå barneavdelinga. Foreldra er ofte med dei første åra.',
      },
      s6: {
        name: 'Pasientar som treng tolk',
        note: 'Vi vil høyre dei i eigne dialogmøte med tolk. Eit panelmøte på norsk er ikkje rette staden å byrje.',
      },
      s7: { name: 'Deltakarar i hjarte- og lungerehabilitering' },
      s8: {
        name: 'Pasientar som takkar nei til rehabilitering',
        note: 'Om lag fire av ti takkar nei. Vi veit lite om kvifor.',
      },
      s9: { name: 'Pasientar med oksygen heime' },
      s10: { name: 'Pårørande til pasientar på hjarteovervakinga' },
      s11: { name: 'Personar under utgreiing for søvnapné' },
    },
  },
  summary: {
    satisfiedWith:
      'Samarbeidet om kolskurset verkar godt og bør halde fram som i dag. Innkallingsbrevet blei betre då pasientar var med. Dei tilsette er opne for forslag, sjølv om vi manglar eit system.',
    areasToStrengthen:
      'Pasientar med kols som ofte blir lagde inn, og pårørande ved alvorleg hjartesvikt. Dei høyrer vi nesten aldri på tenestenivå.\nOvergangen frå barneavdelinga.\nTidspunktet: Vi spør for seint. Brukarane kjem inn når planen er ferdig.',
  },
  constraints: {
    purpose:
      'Få erfaringane til pasientar og pårørande inn i avgjerdene til klinikken tidleg nok til at dei betyr noko, særleg når forløp skal endrast.',
    timeFrame: 'Oppstart i september 2027. Prøvetid på eitt år, med avgjerd om vegen vidare i juni 2028.',
    costFrame:
      'Klinikksjefen har sett av ei eiga linje i budsjettet for 2027 og 2028. Koordinatoren får 20 prosent av ei stilling, og den løna kjem utanom ramma.',
    other:
      'Møta blir haldne mellom kl. 15 og 18, fordi fleire i målgruppa er i arbeid. Møterommet må ha plass til rullestol og stikkontakt til oksygenutstyr.',
    feeRateSource: 'Retningslinje for honorar, Fjordheim sjukehus HF (oppdikta døme)',
  },
  strategy: {
    missedInput:
      'Då vi flytta kontrollane etter hjartesvikt frå fysisk oppmøte til telefon, og då vi planla dei nye romma på lungepoliklinikken.',
    missedConcretely:
      'Kva pasientane trong å sjå og måle heime for å kjenne seg trygge mellom samtalane. Mange ringde oss i staden.',
    betterForm:
      'Tre eller fire pasientar og éin pårørande som kunne ha prøvd opplegget i ein månad før alle fekk det.',
    challenges: {
      c1: {
        text: 'Fleire skal følgjast opp heime, utan at vi får fleire tilsette.',
        contribution:
          'Fortelje kva som gjer dei trygge nok til å vente med å ringe. Prøve måleutstyr og meldingar før innføring.',
      },
      c2: {
        text: 'Mange reinnleggingar ved kols.',
        contribution: 'Skildre dei siste to døgna før ei innlegging, og kva som kunne ha hjelpt då.',
      },
      c3: {
        text: 'Overgangen til kommunen er svak for pasientar med fleire sjukdomar.',
        contribution:
          'Vise heile forløpet slik det ser ut frå kjøkkenbordet: kven som ringer, kven som ikkje gjer det, og kva dei må ta opp att.',
      },
    },
    opportunities: {
      o1: {
        text: 'Ny sengepost i 2029',
        contribution: 'Seie kva som gir ro, og kvar pårørande kan vere om natta.',
      },
      o2: {
        text: 'Digital heimeoppfølging er finansiert for tre år.',
        contribution:
          'Velje kva spørsmål pasienten skal svare på kvar veke, og kva vi kan la vere å spørje om.',
      },
      o3: {
        text: 'Felles rehabilitering for hjarte og lunge',
        contribution: 'Finne ut kvifor nokon takkar nei, og foreslå eit tilbod dei ville ha takka ja til.',
      },
    },
  },
  insight: {
    alreadyKnown:
      'Pasientane er nøgde med korleis dei blir møtte. Dei er mindre nøgde med ventetida og med informasjonen etter utskriving. Undersøkingane seier ikkje kvifor.',
    areas: {
      i1: {
        text: 'Kva som skjer heime dei to siste døgna før ei akutt innlegging, og kva som kunne ha hindra ho',
      },
      i2: { text: 'Overgangar: frå barneavdelinga til oss, og frå sjukehuset til kommunen' },
      i3: { text: 'Kva pårørande tek ansvar for når pasienten blir dårlegare, og når dei ikkje orkar meir' },
    },
  },
  decision: {
    reason:
      'Fem av sju einingar har saker i år som treng dei same erfaringane. Behovet varer, og enkeltrepresentantar har kome for seint inn. Vi veit ikkje om det blir nok saker etter det første året, og prøver derfor i eitt år.',
    greatestValue:
      'Når panelet får sakene før forslaget er skrive, og når erfaringane gjeld heile forløpet og ikkje berre besøket hos oss. Pasientar som treng tolk, møter vi i eigne dialogmøte.',
  },
  criteria: {
    criteria: {
      k1: { text: 'Har oppfølging frå fleire aktørar og mange overgangar' },
      k2: { text: 'Har eit komplekst sjukdoms- eller utfordringsbilete' },
      k3: { text: 'Treng tett oppfølging frå pårørande' },
      k4: { text: 'Har lite kontakt med foreiningar og blir sjeldan spurd' },
    },
  },
  groups: {
    groups: {
      g1: {
        name: 'Vaksne med hjartesvikt eller gjennomgått infarkt',
        rationale: 'Dei største gruppene. Dei møter både oss, fastlegen og kommunen.',
      },
      g2: {
        name: 'Pasientar med kols som ofte blir lagde inn',
        rationale:
          'Stort gap. Dei kan seie kva som skjer heime før ei innlegging. Nokre må kunne vere med på skjerm.',
      },
      g3: {
        name: 'Pårørande til alvorleg sjuke',
        rationale: 'Ber mykje av ansvaret heime, og har ingen plass i dag.',
      },
      g4: {
        name: 'Unge vaksne med medfødd hjartefeil',
        rationale: 'Kan samanlikne barneavdelinga med oss. Ser overgangen frå innsida.',
      },
    },
    seats: {
      st1: { name: 'Plass 1 og 2' },
      st2: { name: 'Plass 3 og 4' },
      st3: { name: 'Plass 5 og 6' },
      st4: { name: 'Plass 7' },
      st5: { name: 'Plass 8' },
    },
  },
  ...examplePlanWordsNn,
};

/** The example in nynorsk. */
export const exampleNn = sayExample(wholeExampleNb, { answers, leaders });
