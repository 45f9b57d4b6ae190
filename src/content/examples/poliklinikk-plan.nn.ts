import type { ExampleWords } from './example-words.ts';

/** Phase 3 of the example in nynorsk. */
export const examplePlanWordsNn: ExampleWords = {
  roles: {
    roles: {
      r1: {
        name: 'Medlem av brukarpanelet',
        tasks: { own1: { text: 'Prøve utstyr og informasjon heime før innføring' } },
        traits: { own2: { text: 'Torer å spørje når noko er uklart' } },
      },
    },
  },
  mandate: {
    title: 'Mandat for brukarpanel i Klinikk for hjarte- og lungesjukdomar',
    preparedBy: 'Brukarmedverknadskontakt ved hjartepoliklinikken',
    responsible: 'Klinikksjef',
    purpose:
      'Brukarpanelet skal sørgje for at erfaringane til pasientar og pårørande pregar avgjerdene til klinikken. Vi vil ha tryggare overgangar, færre unødige innleggingar og eit tilbod som passar betre til kvardagen heime.',
    organisationRole:
      'Panelet er sjølvstendig og gir råd til leiargruppa i klinikken. Det har ikkje mynde til å bestemme. Klinikksjefen er med på minst to møte i året. Brukarmedverknadskontakten er koordinator.',
    relationToUserCommittee:
      'Panelet arbeider med tilbodet til klinikken. Brukarutvalet arbeider med heile føretaket. Panelet sender referata sine til brukarutvalet, og dei to møtest éin gong i året. Panelet rapporterer ikkje til utvalet.',
    mainTasks: {
      t1: { text: 'gi råd til leiargruppa før forløp og rutinar blir endra' },
      t2: { text: 'delta i arbeidsgrupper, alltid minst to i lag' },
      t3: { text: 'prøve informasjon og utstyr før innføring' },
      t4: { text: 'ta opp saker panelet sjølv meiner er viktige' },
    },
    composition:
      'Panelet har åtte medlemmer: fem med erfaring som pasient, to som pårørande og éin som har begge delar. Til saman dekkjer dei dei fire prioriterte gruppene. Medlemmene har erfaring frå klinikken dei siste fem åra. Klinikksjefen oppnemner dei etter utlysing og samtale. Perioden er to år. På det første møtet vel panelet leiar og nestleiar.',
    meetingsAndFee:
      'Panelet har fem møte i året. Kvart møte varer i to og ein halv time, mellom kl. 15 og 18. Det går an å delta på skjerm. Medlemmene får honorar etter satsane til føretaket, òg for førebuing som er avtalt. Reise og tapt arbeidsforteneste blir dekt mot kvittering eller dokumentasjon.',
    caseHandling:
      'Panelet får saker om forløp, informasjon, lokale og prioriteringar. Leiarar, tilsette og medlemmer kan melde saker til koordinatoren. Sakene kjem inn før forslaget er skrive ferdig. Kvar sak står på éi side, med spørsmålet øvst. Papira ligg i den felles arbeidsflata til panelet, og blir sende på papir til dei som ønskjer det.',
    evaluation:
      'Korte svar på tre spørsmål etter kvart møte. Panelet og leiargruppa evaluerer i lag i mai 2028, etter PDSA. I juni 2028 avgjer leiargruppa om panelet blir fast.',
    references:
      'Retningslinje for honorar til brukarrepresentantar\nAvtale om brukarmedverknad på tenestenivå\nTeieplikterklæring\nLangtidsplanen til klinikken 2026–2029',
    clauses: {
      cl1: { text: 'Panelet behandlar ikkje klager eller saker om enkeltpersonar.' },
      cl2: {
        text: 'Sakliste og papir blir sende ut seinast sju dagar før møtet. Panelet tek høgst to saker i kvart møte.',
      },
      cl3: {
        text: 'Leiargruppa svarar på kvart råd innan fire veker. Råd og svar står i ei liste som medlemmene kan lese.',
      },
    },
  },
  plan: {
    measures: {
      a1: {
        measure: 'Vedta mandatet i leiargruppa og leggje det fram i alle personalmøte.',
        responsible: 'klinikksjef',
        indicator: 'Vedtak i referatet. Saka er teken opp i sju av sju einingar innan 15. april.',
      },
      a2: {
        measure: 'Gi brukarmedverknadskontakten 20 prosent tid til å vere koordinator.',
        responsible: 'seksjonsleiar ved hjartepoliklinikken',
        indicator: 'Tida står i arbeidsplanen frå 1. mai.',
      },
      a3: {
        measure: 'Gjere klar avtale, teieplikterklæring og rutine for honorar og reise.',
        responsible: 'koordinator',
        indicator: 'Tre skjema er godkjende. Éi prøveutbetaling er gjennomført.',
      },
      a4: {
        measure:
          'Lyse ut plassane: plakat på venteromma, nettsida og to brukarorganisasjonar. Behandlarar gir informasjonen vidare til pasientar i gruppene vi manglar.',
        responsible: 'koordinator',
        indicator: 'Minst 16 søkjarar, og minst tre frå kvar prioriterte gruppe.',
      },
      a5: {
        measure: 'Ha samtale med aktuelle kandidatar, med dei same spørsmåla til alle.',
        responsible: 'avdelingsleiar ved Lungeavdelinga',
        indicator: 'Åtte medlemmer er oppnemnde.',
      },
      a6: {
        measure:
          'Halde ein opplæringskveld for medlemmer og leiarar i lag: roller, teieplikt og korleis klinikken tek avgjerder.',
        responsible: 'rådgivar i Seksjon for samhandling',
        indicator: 'Alle medlemmene og minst fire leiarar har vore med.',
      },
      a7: {
        measure: 'Invitere til to dialogmøte med tolk for pasientar som ikkje får plass i panelet.',
        responsible: 'seksjonsleiar ved hjartepoliklinikken',
        indicator: 'To møte er haldne, og panelet har fått ei side om kva som kom fram.',
      },
      a8: {
        measure: 'Evaluere prøveåret og avgjere om panelet blir fast.',
        responsible: 'klinikksjef',
        indicator: 'Minst 80 prosent av råda har fått svar. Medlemmene kan nemne tre ting som er endra.',
      },
    },
  },
};
