import type { Parts } from '#content/languages/parts.ts';

/** The page of privacy and the statement of accessibility. Nynorsk. */
export const statementsNn: Parts['statements'] = {
  toStart: 'Til framsida',
  publisher: 'Kven som står bak',
  published: (name) => `Denne utgåva er lagd ut av ${name}.`,
  contact: 'Kontakt:',
  noPublisher:
    'Den som har lagt ut denne utgåva, har ikkje skrive inn kven dei er. Det må dei gjere før sida blir teken i bruk. Til då: spør IT-avdelinga der du fann lenka.',
  privacy: {
    title: 'Personvern',
    lead: 'Alt de skriv, blir i denne nettlesaren. Ingenting blir sendt nokon stad, med eitt unntak som står under «Kva som blir sendt».',
    parts: [
      {
        heading: 'Kva som blir lagra, og kvar',
        text: [
          'Alt ligg i denne nettlesaren på denne maskina. Ingen felles database tek imot det de skriv, og de treng ingen konto.',
        ],
        points: [
          'prosessane, med alt de skriv i dei',
          'tidlegare utgåver av dei, så de kan angre',
          'svar frå leiarar og medlemmer som de har teke inn',
          'svar du sjølv er i gang med, på ein invitasjon eller eit spørjeskjema',
          'malar og profilar de har henta inn eller skrive',
          'språket du har valt, om sidene skal vere lyse eller mørke, og råd du har skjult',
          'kva møte telefonen din sist var med i',
          'sjølve programmet, så det verkar utan nett',
        ],
      },
      {
        heading: 'Kva som blir sendt',
        text: [
          'Programmet sender ingenting av seg sjølv. Sida har ein regel som får nettlesaren til å stoppe det. Sida bruker ingen informasjonskapslar og måler ikkje bruken.',
          'Unntaket: Sjukehuset kan ha sett opp ei eiga linje, så dei i rommet kan svare frå telefonen. Når fasilitatoren opnar for telefonar, går spørsmålet de er ved, og svara til den serveren. Dei blir sletta når avrøystinga blir avslutta.',
          'De kan òg velje at svara frå leiarane kjem med linja. Dei er forsegla, og serveren kan ikkje lese dei. Dei blir sletta når de har teke dei inn. De kan velje at helseføretaket ser eit kort samandrag. Kva det seier, står på oversikta. De kan ta det tilbake. De kan òg velje å dele prosessen med ein kollega. Då ligg svara på serveren, og den som driftar han, kan lese dei. Dei blir sletta når de sluttar å dele. Dersom de slettar prosessen for godt, blir alt han har på serveren, sletta. Ein plass ingen har brukt på to år, blir òg sletta.',
          'Serveren ser at nokon hentar filene, som på alle nettsider. Han ser aldri kva de skriv.',
          'Invitasjonar og svar sender de sjølve, i e-post eller på ein annan måte. Då gjeld reglane for den kanalen. Det som står etter # i ei lenke, blir ikkje sendt til serveren.',
          'Ei fil til ein kollega har ikkje med nøkkelen, møtenotata dine og det kvar leiar svara. Du kan velje å ta det med.',
        ],
        points: [],
      },
      {
        heading: 'Spørjeskjema utan namn',
        text: [
          'Den som svarar på eit spørjeskjema, oppgir ikkje namn. Svaret får ein tilfeldig kode. Den som har koden, kan be om å få svaret sletta.',
          'Svara blir viste når minst tre har svara. Den som opnar prosessfila med eit anna program, kan likevel lese kvart svar. Den som får eit svar på e-post, ser kven som sende det.',
        ],
        points: [],
      },
      {
        heading: 'Kva nettlesaren kan gjere på eiga hand',
        text: [
          'Nokre nettlesarar kan sende tekst til leverandøren sin for å rette han eller omsetje han. Vi ber nettlesaren la vere å rette og foreslå tekst i felta. Han kan ha innstillingar vi ikkje rår over.',
        ],
        points: [
          'Slå av utvida stavekontroll i innstillingane til nettlesaren.',
          'La ikkje nettlesaren omsetje sida medan de arbeider.',
          'Utvidingar kan lese det som står på sida. Bruk ein nettlesar som IT-avdelinga har sett opp.',
        ],
      },
      {
        heading: 'Kva de ikkje skal skrive',
        text: ['Rettleiaren handlar om tenester, ikkje om enkeltpersonar.'],
        points: [
          'Skriv ikkje om enkeltpasientar, pårørande eller tilsette.',
          'Skriv roller der det går, ikkje namn.',
          'I ei lita gruppe kan stad, alder og diagnose vere nok til at nokon blir kjend att.',
        ],
      },
      {
        heading: 'Delte maskiner og private vindauge',
        text: [
          'På ei delt maskin med felles pålogging kan den neste lese det de har skrive. Last ned prosessfila, og slett alt når de er ferdige.',
          'I eit privat vindauge (InPrivate, inkognito) blir alt borte når vindauget blir lukka. Last ned prosessfila før de lukkar det.',
        ],
        points: [],
      },
    ],
    forget: 'Slik slettar de alt',
    forgetText:
      'Under Innstillingar er det éin knapp som slettar alt de har skrive i denne nettlesaren, for godt. Det prosessane har på serveren til sjukehuset, blir òg sletta. De kan laste ned ein kopi først. Filer de har lasta ned, og sjølve programmet blir liggjande.',
    toForget: 'Gå til «Slett alt» i Innstillingar',
    responsible:
      'Den som har lagt ut programmet, får ikkje sjå det de skriv. Helseføretaket dykkar er ansvarleg for det de behandlar i det. Spør personvernombodet dersom de er i tvil.',
  },
  accessibility: {
    title: 'Tilgjengelegheitserklæring',
    lead: 'Brukerpanelveilederen skal kunne brukast av alle, òg på telefon, med tastatur og med hjelpemiddel.',
    status: 'Status',
    statusText:
      'Programmet er delvis i samsvar med WCAG 2.1 på nivå A og AA, som er kravet i forskrift om universell utforming av IKT-løysingar. Det som ikkje er i samsvar, står nedanfor.',
    parts: [
      {
        heading: 'Kva som ikkje er i samsvar',
        text: ['Dette veit vi om. Dersom du finn noko anna, vil vi gjerne vite det.'],
        points: [
          'PDF-filene er ikkje merkte for skjermlesarar (1.3.1). Bruk Word, eller opne førehandsvisinga i Chrome eller Edge og skriv ho ut til PDF.',
          'Norske ord og eigennamn inne i engelske setningar er ikkje merkte som norske. Det de sjølve skriv på eit anna språk enn sida har, er ikkje merkt i teikningar og i namn som berre skjermlesarar får (3.1.2).',
        ],
      },
      {
        heading: 'Kva vi ikkje har undersøkt',
        text: ['Her kan vi ikkje seie om krava er oppfylte.'],
        points: [
          'Vi har ikkje prøvd programmet med ein skjermlesar i bruk. Vi har sett på det nettlesaren gir vidare til skjermlesarar.',
          'Ingen som bruker hjelpemiddel til dagleg, har prøvd programmet for oss.',
          'Dokument som blir laga med dykkar eigen Word-mal, blir som malen er.',
          'Sida er ikkje vurdert av nokon utanfor prosjektet.',
        ],
      },
      {
        heading: 'Slik er det undersøkt',
        text: ['Dette er ei eigenvurdering. Ho byggjer på prøver som blir køyrde når programmet blir endra.'],
        points: [
          'Vi går gjennom sidene med axe, med reglane for WCAG 2.1 og 2.2, nivå A og AA. Det blir gjort på tre språk, med lys og mørk utsjånad.',
          'Sidene blir teikna 320 pikslar breie, for å sjå at ingen av dei må rullast sidelengs.',
          'Oppgåvene blir gjorde i ein nettlesar, og mykje av det med tastatur åleine.',
        ],
      },
    ],
    fault: 'Sei frå om feil',
    faultText:
      'Skriv kva side det gjeld, kva du prøvde å gjere, og kva nettlesar og kva hjelpemiddel du bruker. Skriv ikkje om pasientar.',
    authority:
      'Uutilsynet fører tilsyn med krava. Dersom verksemda er offentleg, skal ho òg ha si eiga erklæring på uustatus.no.',
    assessed: (day) => `Erklæringa blei laga ${day}.`,
  },
};
