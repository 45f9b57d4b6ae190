import type { Parts } from '#content/languages/parts.ts';

/** What the facilitator has at hand in one step, beside the questions that open it. Nynorsk. */
export const scriptNn: Parts['script'] = {
  about: {
    start: 'Fyll ut dette før møtet. Les det høgt når de begynner, og rett det som er feil.',
    listen: [
      'om den som kan bestemme, sit i rommet',
      'om det manglar avdelingar ved bordet',
      'kva folk kallar organet: «brukarutval» er namnet på utvalet i føretaket',
    ],
    vague: ['Kven bestemmer dette dersom vi ikkje blir einige?', 'Kven får vite kva vi kjem fram til?'],
    agreed: 'Sei kva de skal ha bestemt når møtet er slutt, og når det er slutt.',
  },
  mapping: {
    start: 'Ta einingane etter tur. La den som kjenner eininga, svare først.',
    listen: [
      'om det dei nemner, gjeld tilbodet og ikkje berre kvar enkelt pasient',
      'om noko blei annleis etterpå',
      'skilnader mellom einingane: begge kan ha rett',
    ],
    vague: ['Når skjedde det sist?', 'Kven var med, og kven spurde dei?', 'Kva gjorde de annleis etterpå?'],
    agreed: 'Skriv det som skjer no, òg «ingen». Det de ønskjer dykk, kjem i eit seinare steg.',
  },
  stakeholders: {
    start: 'Alle svarar stille først. Vis svara samtidig. Snakk berre om gruppene der svara er ulike.',
    listen: [
      'når nokon i gruppa sist blei spurde, og om kva',
      'om dei blei spurde før noko var bestemt, eller etterpå',
      'om pårørande er nemnde, og kven som manglar på lista',
    ],
    vague: [
      'Kva har du sett hos dykk som gjorde at du svara slik?',
      'Kan du nemne éin gong det siste året?',
      'Kva trur du dei sjølve ville ha svara?',
    ],
    agreed: 'Lås talet. Dersom de framleis er ueinige, skriv de begge syna og går vidare.',
  },
  summary: {
    start: 'Begynn med det de vil ta vare på. Då blir det lettare å snakke om det som manglar.',
    listen: [
      'om dei nemner ei ordning som finst, eller berre ei haldning',
      'om områda passar med gruppene som har størst gap',
      'om to leiarar meiner ulike ting med same ord',
    ],
    vague: ['Kva eining tenkjer du på?', 'Korleis ville ein pasient ha merkt det?'],
    agreed: 'Les begge tekstane høgt éin gong. Nikkar alle, går de vidare.',
  },
  constraints: {
    start: 'La leiaren svare først her. Berre leiaren kan gi rammene.',
    listen: [
      'kva som er bestemt frå før, og kva eit panel faktisk kan vere med på å endre',
      'om det finst pengar kvart år, og ikkje berre det første',
      'kven som skal ha tid til å følgje opp panelet',
    ],
    vague: [
      'Kor mange kroner i året er det trygt å love?',
      'Kven tek rekninga dersom det blir dyrare?',
      'Kva skal vere annleis om eit år?',
    ],
    agreed: 'Skriv eit tal, òg om det er lågt. Eit panel utan si eiga budsjettlinje blir sårbart.',
  },
  strategy: {
    start: 'Tenk åleine i eitt minutt. Snakk to og to, så fire og fire, og til slutt alle.',
    listen: [
      'saker, prosjekt og datoar, ikkje «generelt»',
      'kva brukarane skal gjere, ikkje berre at dei skal vere med',
      'om dei same to personane snakkar heile tida',
    ],
    vague: [
      'Kva sak tenkjer du på?',
      'Kva visste de ikkje då de bestemte dykk?',
      'Kva ville de ha gjort annleis?',
    ],
    agreed: 'Vel dei tre viktigaste. Resten kan stå i lista eller merkjast som uavklart.',
  },
  insight: {
    start: 'Kryss først av for det de allereie veit noko om frå andre kjelder. Spør så kva som står att.',
    listen: [
      'ting berre pasientar og pårørande ser: overgangar, ventetid, livet heime',
      'om svaret allereie finst i ei undersøking eller i klager',
      'overraskingar: «det visste eg ikkje»',
    ],
    vague: [
      'Kven andre kunne ha svara på det?',
      'Kva spørsmål ville de stilt dei først?',
      'Når blei de sist overraska?',
    ],
    agreed: 'Behald områda som ingen andre kjelder dekkjer.',
  },
  decision: {
    start: 'Be kvar leiar skrive svaret sitt på ein lapp før nokon seier noko høgt.',
    listen: [
      'om det finst saker til panelet det første året',
      'om ei anna form passar betre: eit enkelt møte, ei undersøking eller eit organ som finst',
      'om nokon seier ja fordi dei trur dei må',
    ],
    vague: [
      'Kva to saker ville panelet ha fått først?',
      'Kva skjer dersom de lèt vere?',
      'Kva må de sjølve gjere for at råda blir brukte?',
    ],
    agreed:
      'Skriv grunnen med dykkar eigne ord. Blir svaret nei, er det òg eit svar, og rapporten blir like god.',
  },
  criteria: {
    start: 'Alle foreslår først. Så får kvar sine prikkar, og de viser dei samtidig.',
    listen: [
      'om kriteriet kan brukast: går det an å seie ja eller nei for ei gruppe?',
      'om kriteriet berre passar til dei gruppene som ropar høgast',
      'om nokre grupper aldri vil oppfylle noko av det de har valt',
    ],
    vague: ['Korleis ser de om ei gruppe oppfyller det?', 'Kva gruppe fell utanfor då?'],
    agreed: 'Behald tre til fem. Prikkane er berre eit råd.',
  },
  groups: {
    start: 'Gå gjennom gruppene med størst gap først. Gapet er berre eit råd.',
    listen: [
      'om de vel dei som er lettast å finne',
      'om eit kriterium ikkje blir dekt av nokon',
      'kven som treng tolk eller tilrettelegging for å kunne vere med',
    ],
    vague: [
      'Kva kan denne gruppa fortelje som ingen andre kan?',
      'Korleis når de nokon som ikkje er med i ei foreining?',
    ],
    agreed: 'Éin person kan dekkje fleire grupper. Sørg for at det blir minst to representantar.',
  },
  roles: {
    start: 'Spør først kva medlemmene skal gjere. Krava kjem etterpå.',
    listen: [
      'krav som stengjer ute dei de helst vil høyre frå',
      'oppgåver ingen har tid til å følgje opp',
      'om «nødvendig» betyr at personen må kunne det frå første dag',
    ],
    vague: ['Kven ville ikkje ha søkt dersom dette stod der?', 'Kan de lære det bort etterpå?'],
    agreed: 'Tel opp: éin til tre nødvendige og éin til tre ønskjelege i kvar liste.',
  },
  mandate: {
    start: 'Les forslaget høgt, eitt avsnitt om gongen. Spør berre: Stemmer dette hos oss?',
    listen: [
      'når i ei sak panelet kjem inn: før eller etter at noko er bestemt',
      'kven som svarar panelet, og når',
      'lovnader som ingen har sagt at dei skal halde',
    ],
    vague: ['Kven gjer det?', 'Kva dato?', 'Kva skjer med eit råd de ikkje følgjer?'],
    agreed: 'Gå vidare når innhaldet stemmer. Éin person kan pusse på orda etterpå.',
  },
  plan: {
    start: 'Ta det som må skje først. Gi kvart tiltak éin ansvarleg før de går til det neste.',
    listen: [
      'tiltak utan ei rolle som eig dei',
      'fristar som fell i feriar eller etter at nokon sluttar',
      'om de vil kunne sjå at noko er blitt annleis',
    ],
    vague: ['Kva er det aller første nokon gjer?', 'Når er det gjort?', 'Kva kan de telje?'],
    agreed: 'La kvar ansvarleg lese sitt tiltak høgt. Då høyrer de om det held.',
  },
  export: {
    start: 'Sjå saman på det som manglar. Bestem kven som gjer det ferdig.',
    listen: [
      'om nokon er ueinige i noko som er skrive',
      'kven som må lese dokumenta før dei blir vedtekne',
      'kven som fortel dei andre i eininga kva de har bestemt',
    ],
    vague: ['Kven treng å sjå dette før fredag?', 'Kva kan vente til neste møte?'],
    agreed: 'Last ned dokumenta og prosessfila før de går.',
  },
};
