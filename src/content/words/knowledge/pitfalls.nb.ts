import type { Pitfall } from '#domain/guide/pitfalls.ts';

interface PitfallText {
  readonly name: string;
  readonly text: string;
  readonly source: string;
}

const UNN = 'UNN: Engasjert – brukerbank';
const CENTRAL = 'Helse Midt-Norge: Handlingsplan for brukermedvirkning 2010–2015';
const PROCESS_GUIDE = 'Helse Bergen: Prosessveileder for brukerpanel';
const START_UP = 'AHRQ (USA): råd om å starte et panel';

/** What often goes wrong, and what helps. Bokmål. */
export const pitfallsNb: Readonly<Record<Pitfall, PitfallText>> = {
  tooLate: {
    name: 'Panelet får saken for sent',
    text: 'Skriv i mandatet hvilke saker panelet skal ha, og når. Et råd etter at dere har bestemt, er til ingen nytte.',
    source: `${UNN}; mandatet i Hadsel kommune`,
  },
  unclearBorder: {
    name: 'Grensen mot brukerutvalget er uklar',
    text: 'Si hvem som gjør hva, og bruk et navn som ikke kan forveksles med utvalget.',
    source: CENTRAL,
  },
  alone: {
    name: 'Én representant sitter alene',
    text: 'Ta med minst to. Den som er alene blant mange ansatte, blir sjelden hørt.',
    source: UNN,
  },
  noCoordinator: {
    name: 'Ingen har tid til å koordinere',
    text: 'Skriv hvem som er koordinator, og hvor mange timer rollen har i uken eller måneden.',
    source: 'Helse Bergen: Retningslinje for brukermedvirkningskontakter',
  },
  noBudget: {
    name: 'Panelet har ikke penger',
    text: 'Gi panelet en egen linje i budsjettet, også til reise, mat og opplæring.',
    source: `${UNN}; ${CENTRAL}`,
  },
  noAnswer: {
    name: 'Rådene får ikke svar',
    text: 'Før en liste over hvert råd, hvem som svarer, og hva rådet førte til. Se på listen i hvert møte.',
    source: 'Mandatet for brukerpanelet ved Rigshospitalet, kreftklinikken',
  },
  leadersAbsent: {
    name: 'Lederne er ikke med',
    text: 'De som kan bestemme, må møte panelet. Avtal hvem som kommer, og når.',
    source: 'Oslo universitetssykehus: sju råd til ledere',
  },
  ownCase: {
    name: 'Møtet handler om egne saker',
    text: 'Skriv at panelet ikke behandler enkeltsaker eller klager. Si hvor slike saker hører hjemme.',
    source: 'De fleste mandatene vi har lest',
  },
  abstract: {
    name: 'Svarene blir for allmenne',
    text: 'Spør «hva konkret?», «når skjedde det sist?» og «hva ville vært annerledes?».',
    source: PROCESS_GUIDE,
  },
  tooMuch: {
    name: 'For mange saker og for sene papirer',
    text: 'Ta to saker i hvert møte, og send papirene minst en uke før. Skriv dem uten fagspråk.',
    source: 'Mandatet for brukerpanelet ved Rigshospitalet, kreftklinikken',
  },
  onlyOrganised: {
    name: 'Bare de som er organisert, kommer med',
    text: 'Spør hvem som ikke har noen forening, og som dere sjelden hører fra. Let etter dem også.',
    source: `${PROCESS_GUIDE}; retningslinjer i Helse Vest`,
  },
  noInterpreter: {
    name: 'Noen kan ikke delta slik det er lagt opp',
    text: 'Sett av penger til tolk, transport, pauser og lokaler der alle kommer inn.',
    source: UNN,
  },
  insteadOfAll: {
    name: 'Panelet erstatter all annen medvirkning',
    text: 'Et panel kommer i tillegg til tilbakemeldinger, undersøkelser og brukere i prosjekter.',
    source: 'Mandatet for brukerrådet i Trondheim kommune',
  },
  employed: {
    name: 'Ansatte sitter som brukere',
    text: 'En som er ansatt for sin brukererfaring, bør ikke være brukerrepresentant på egen arbeidsplass.',
    source: CENTRAL,
  },
  sameFamily: {
    name: 'Pasient og pårørende er fra samme familie',
    text: 'Velg personer fra ulike familier. Da kan begge snakke fritt.',
    source: 'Mandatet for brukerrådet ved Gigthospitalet',
  },
  foreverOrAllAtOnce: {
    name: 'Ingen byttes ut, eller alle på én gang',
    text: 'Sett et tak på antall perioder, og la noen bli når andre slutter.',
    source: 'Mandatet for brukerpanelet i Alrek helseklynge',
  },
  tooManyDemands: {
    name: 'Kravene er så mange at ingen søker',
    text: 'Velg ett til tre krav. La resten være en fordel, eller ta det bort.',
    source: PROCESS_GUIDE,
  },
  noTraining: {
    name: 'Medlemmene får ikke opplæring',
    text: 'Sett av tid til å bli kjent med enheten, rollen og hverandre før den første saken.',
    source: START_UP,
  },
  noEvaluationDate: {
    name: 'Evalueringen har ingen dato',
    text: 'Skriv en dato. «Etter hvert» blir ofte aldri.',
    source: 'Mandatet for brukerutvalget i Molde kommune',
  },
  tooBig: {
    name: 'Starten er for stor',
    text: 'Begynn med en avgrenset oppgave dere har strevd med. Utvid når det virker.',
    source: START_UP,
  },
  records: {
    name: 'Journalen brukes til å finne medlemmer',
    text: 'Slå ikke opp i journaler for å rekruttere. La den som behandler pasienten, spørre først. Spør personvernombudet hvis dere er i tvil.',
    source: 'Oslo universitetssykehus: ofte stilte spørsmål',
  },
  illness: {
    name: 'Ingen tar over når helsen svikter',
    text: 'Avtal varamedlem, og at det går an å ta pause uten å miste plassen.',
    source: 'Mandater med varamedlemmer, blant annet MS-senteret Hakadal',
  },
  unclearPay: {
    name: 'Honoraret er uavklart',
    text: 'Si fra starten hva som betales, og når. Den som får ytelser fra Nav, bør spørre Nav før første møte.',
    source: 'Helse Bergen: honorar til brukermedvirkere',
  },
  panelAnyway: {
    name: 'Dere lager et panel selv om noe annet passer bedre',
    text: 'Spør først om dere har behov for det. Noen ganger er et åpent møte eller to brukere i et prosjekt nok.',
    source: PROCESS_GUIDE,
  },
};
