import type { Parts } from '#content/languages/parts.ts';

const UNN = 'UNN: Engasjert – brukerbank';
const CENTRAL = 'Helse Midt-Noreg: Handlingsplan for brukermedvirkning 2010–2015';
const PROCESS_GUIDE = 'Helse Bergen: Prosessveileder for brukerpanel';
const START_UP = 'AHRQ (USA): råd om å starte eit panel';

/** What often goes wrong, and what helps. Nynorsk; documents that are pointed at keep their own names. */
export const pitfallsNn: Parts['knowledge']['pitfalls'] = {
  tooLate: {
    name: 'Panelet får saka for seint',
    text: 'Skriv i mandatet kva saker panelet skal ha, og når. Eit råd etter at de har bestemt, er til inga nytte.',
    source: `${UNN}; mandatet i Hadsel kommune`,
  },
  unclearBorder: {
    name: 'Grensa mot brukarutvalet er uklar',
    text: 'Sei kven som gjer kva, og bruk eit namn som ikkje kan bli blanda saman med utvalet.',
    source: CENTRAL,
  },
  alone: {
    name: 'Éin representant sit åleine',
    text: 'Ta med minst to. Den som er åleine blant mange tilsette, blir sjeldan høyrd.',
    source: UNN,
  },
  noCoordinator: {
    name: 'Ingen har tid til å koordinere',
    text: 'Skriv kven som er koordinator, og kor mange timar rolla har i veka eller månaden.',
    source: 'Helse Bergen: Retningslinje for brukermedvirkningskontakter',
  },
  noBudget: {
    name: 'Panelet har ikkje pengar',
    text: 'Gi panelet si eiga linje i budsjettet, òg til reise, mat og opplæring.',
    source: `${UNN}; ${CENTRAL}`,
  },
  noAnswer: {
    name: 'Råda får ikkje svar',
    text: 'Før ei liste over kvart råd, kven som svarar, og kva rådet førte til. Sjå på lista i kvart møte.',
    source: 'Mandatet for brukarpanelet ved Rigshospitalet, kreftklinikken',
  },
  leadersAbsent: {
    name: 'Leiarane er ikkje med',
    text: 'Dei som kan bestemme, må møte panelet. Avtal kven som kjem, og når.',
    source: 'Oslo universitetssykehus: sju råd til leiarar',
  },
  ownCase: {
    name: 'Møtet handlar om eigne saker',
    text: 'Skriv at panelet ikkje behandlar enkeltsaker eller klager. Sei kvar slike saker høyrer heime.',
    source: 'Dei fleste mandata vi har lese',
  },
  abstract: {
    name: 'Svara blir for allmenne',
    text: 'Spør «kva konkret?», «når skjedde det sist?» og «kva ville ha vore annleis?».',
    source: PROCESS_GUIDE,
  },
  tooMuch: {
    name: 'For mange saker og for seine papir',
    text: 'Ta to saker i kvart møte, og send papira minst ei veke før. Skriv dei utan fagspråk.',
    source: 'Mandatet for brukarpanelet ved Rigshospitalet, kreftklinikken',
  },
  onlyOrganised: {
    name: 'Berre dei som er organiserte, kjem med',
    text: 'Spør kven som ikkje har noka foreining, og som de sjeldan høyrer frå. Leit etter dei òg.',
    source: `${PROCESS_GUIDE}; retningslinjer i Helse Vest`,
  },
  noInterpreter: {
    name: 'Nokon kan ikkje delta slik det er lagt opp',
    text: 'Set av pengar til tolk, transport, pausar og lokale der alle kjem inn.',
    source: UNN,
  },
  insteadOfAll: {
    name: 'Panelet erstattar all annan medverknad',
    text: 'Eit panel kjem i tillegg til tilbakemeldingar, undersøkingar og brukarar i prosjekt.',
    source: 'Mandatet for brukarrådet i Trondheim kommune',
  },
  employed: {
    name: 'Tilsette sit som brukarar',
    text: 'Ein som er tilsett for brukarerfaringa si, bør ikkje vere brukarrepresentant på sin eigen arbeidsplass.',
    source: CENTRAL,
  },
  sameFamily: {
    name: 'Pasient og pårørande er frå same familie',
    text: 'Vel personar frå ulike familiar. Då kan begge snakke fritt.',
    source: 'Mandatet for brukarrådet ved Gigthospitalet',
  },
  foreverOrAllAtOnce: {
    name: 'Ingen blir bytt ut, eller alle på éin gong',
    text: 'Set eit tak på kor mange periodar ein kan sitje, og la nokon bli når andre sluttar.',
    source: 'Mandatet for brukarpanelet i Alrek helseklynge',
  },
  tooManyDemands: {
    name: 'Krava er så mange at ingen søkjer',
    text: 'Vel eitt til tre krav. La resten vere ein fordel, eller ta det bort.',
    source: PROCESS_GUIDE,
  },
  noTraining: {
    name: 'Medlemmene får ikkje opplæring',
    text: 'Set av tid til å bli kjend med eininga, rolla og kvarandre før den første saka.',
    source: START_UP,
  },
  noEvaluationDate: {
    name: 'Evalueringa har ingen dato',
    text: 'Skriv ein dato. «Etter kvart» blir ofte aldri.',
    source: 'Mandatet for brukarutvalet i Molde kommune',
  },
  tooBig: {
    name: 'Starten er for stor',
    text: 'Begynn med ei avgrensa oppgåve de har streva med. Utvid når det verkar.',
    source: START_UP,
  },
  records: {
    name: 'Journalen blir brukt til å finne medlemmer',
    text: 'Slå ikkje opp i journalar for å rekruttere. La den som behandlar pasienten, spørje først. Spør personvernombodet dersom de er i tvil.',
    source: 'Oslo universitetssykehus: ofte stilte spørsmål',
  },
  illness: {
    name: 'Ingen tek over når helsa sviktar',
    text: 'Avtal varamedlem, og at det går an å ta pause utan å miste plassen.',
    source: 'Mandat med varamedlemmer, mellom anna MS-senteret Hakadal',
  },
  unclearPay: {
    name: 'Honoraret er uavklart',
    text: 'Sei frå starten kva som blir betalt, og når. Den som får ytingar frå Nav, bør spørje Nav før første møte.',
    source: 'Helse Bergen: honorar til brukermedvirkere',
  },
  panelAnyway: {
    name: 'De lagar eit panel sjølv om noko anna passar betre',
    text: 'Spør først om de har behov for det. Nokre gonger er eit ope møte eller to brukarar i eit prosjekt nok.',
    source: PROCESS_GUIDE,
  },
};
