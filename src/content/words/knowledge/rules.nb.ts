interface Rule {
  readonly name: string;
  readonly text: string;
  /** When the source was last seen, or what it is dated. */
  readonly dated: string;
  /** What to keep in mind, and what we could not confirm; may be empty. */
  readonly open: string;
}
interface Card {
  readonly name: string;
  readonly text: string;
  readonly points: readonly string[];
  readonly source: string;
}

/** Laws and guidelines that are pointed at, with what is not confirmed. Not legal advice. Bokmål. */
export const rulesNb: readonly Rule[] = [
  {
    name: 'Helseforetaksloven § 35',
    text: 'Foretaket skal sørge for at pasienter og pårørende blir hørt når tjenestene planlegges og drives. Loven gjelder også i klinikken.',
    dated: 'Sett november 2026, i Store norske leksikon',
    open: 'Les lovteksten hos Lovdata før dere viser til den.',
  },
  {
    name: 'Pasient- og brukerrettighetsloven kapittel 3',
    text: 'Pasienten har rett til å medvirke i sin egen behandling. Loven handler om individnivå, ikke om paneler.',
    dated: 'Sett november 2026, i Store norske leksikon',
    open: 'Loven het pasientrettighetsloven før. Eldre dokumenter bruker det gamle navnet.',
  },
  {
    name: 'Helse- og omsorgstjenesteloven § 3-10',
    text: 'Kommunen skal høre pasienter, brukere og deres representanter når den former tjenestene.',
    dated: 'Sett november 2026, i Store norske leksikon',
    open: 'Gjelder kommuner, ikke helseforetak.',
  },
  {
    name: 'Felles retningslinjer for brukermedvirkning på systemnivå',
    text: 'De regionale helseforetakene vedtok dem i 2017. De gjelder brukerutvalg og andre organer på systemnivå.',
    dated: 'Vedtatt 2017',
    open: 'Vi har ikke lest ordlyden. De gjelder ikke direkte for et panel i en enhet.',
  },
  {
    name: 'Nasjonale faglige råd om medvirkning i rus og psykisk helse',
    text: 'Helsedirektoratet gir råd for alle tre nivåer, og avklarer begreper og roller.',
    dated: '30. april 2025',
    open: 'Rådene gjelder feltet rus og psykisk helse.',
  },
  {
    name: 'Språklova',
    text: 'Et helseforetak er et statsorgan. Skjemaer skal finnes på bokmål og nynorsk samtidig, og utlysninger følger språkreglene for foretaket.',
    dated: 'Sett november 2026, hos Språkrådet',
    open: '',
  },
  {
    name: 'Personvern',
    text: 'Opplysninger om helse er særlig vernet. I en liten gruppe kan sted, alder og yrke være nok til å kjenne igjen en person.',
    dated: 'Personvernforordningen artikkel 9',
    open: 'Medlemmer under 18 år trenger samtykke. Spør personvernombudet i foretaket.',
  },
];

/** Who does what around a panel. Bokmål. */
export const cardsNb: readonly Card[] = [
  {
    name: 'Brukermedvirkningskontakten',
    text: 'Klinikken skal utnevne minst én kontakt. Lederen sørger for tid til rollen og plass i ledermøter. Kontakten underviser og veileder ledere og medarbeidere.',
    points: [
      'kjenner strategiene og planene for brukermedvirkning, i foretaket og i enheten',
      'bidrar til medvirkning på tjeneste- og individnivå, og når enheten utvikler og forbedrer noe',
      'kjenner hjertesakene til brukerutvalget og ungdomsrådet, og er kontaktperson mellom dem og enheten',
      'vet hvordan saker blir behandlet på systemnivå',
      'kjenner prosessveilederen, og er med når enheten oppretter et panel',
      'koordinerer panelet når det er i gang',
      'vet hvordan foretaket bestiller brukerkompetanse',
      'deltar i nettverket, som møtes inntil fire ganger i året',
    ],
    source: 'Helse Bergen: Retningslinje for brukermedvirkningskontakter',
  },
  {
    name: 'Opplæring for kontakten',
    text: 'Den som får rollen, bør ha engasjement for medvirkning. Dette skal inngå.',
    points: [
      'gjennomføre e-læringskurset om brukermedvirkning',
      'delta og bidra i nettverket',
      'delta på den årlige faglige samlingen',
      'delta på kurs og samlinger om brukermedvirkning',
      'løfte kunnskapen i egen enhet, med undervisning og veiledning',
    ],
    source: 'Helse Bergen: Retningslinje for brukermedvirkningskontakter',
  },
  {
    name: 'Lederen',
    text: 'Lederen gir plass til både fagkunnskap og brukerkunnskap.',
    points: [
      'oppretter gruppen',
      'leder arbeidet',
      'legger til rette og holder samtalen i gang',
      'har ansvar for økonomien',
      'tar vare på representantene',
      'registrerer det som skal registreres',
      'evaluerer sammen med representantene',
      'dokumenterer det som er gjort',
    ],
    source: 'UNN: Engasjert – brukerbank',
  },
  {
    name: 'Brukerrepresentanten',
    text: 'Representanten er en likeverdig partner og bidrar med erfaring. Gruppen har sammen ansvar for innhold og form.',
    points: [
      'deler erfaringer og tar del i det gruppen bestemmer',
      'hjelper til med et hverdagsspråk, og med å være åpen om vanskelige tema',
      'sier hva som må til for at alle kan delta',
      'gjør arbeidet kjent i egne nettverk',
      'forteller andre hvordan arbeidet ble gjennomført',
    ],
    source: 'UNN: Engasjert – brukerbank',
  },
  {
    name: 'Fagpersonene',
    text: 'Fagpersoner i gruppen bidrar med fag, og slipper brukernes kunnskap til.',
    points: [
      'sørger for at innhold, form og metode er relevant',
      'forklarer faguttrykk',
      'spør om det brukerne vet, og de selv ikke vet',
    ],
    source: 'UNN: Engasjert – brukerbank',
  },
  {
    name: 'Hvem gjør hva i Helse Bergen',
    text: 'Tre organer deler oppgavene. Noen verktøy er for medarbeidere, andre for brukermedvirkere.',
    points: [
      'Nettverket av kontakter: holder nettverkssamlinger, bygger kompetanse og hjelper til med fasilitering i klinikkene',
      'Prioriteringsteamet: får bestillingene, fordeler oppdragene hver uke og holder evalueringsmøter',
      'Seksjon for samhandling: har det overordnede ansvaret, koordinerer og holder den årlige samlingen',
      'For medarbeidere: veilederen for brukerpanel, veilederen for kontakt med brukermedvirkere, avtalen om oppdraget, honorarretningslinjen, SMS-undersøkelsen og innmeldingsskjemaet',
      'For brukermedvirkere: brukerhåndboken og den årlige samlingen',
      'For begge: felles arbeidsflater og den årlige spørreundersøkelsen',
    ],
    source: 'Helse Bergen: Bedre brukermedvirkning',
  },
  {
    name: 'Slik finner dere representanter',
    text: 'Velg vei etter hvor mye erfaring dere har med å finne brukerrepresentanter.',
    points: [
      'Mye erfaring: rekrutter slik dere pleier, når samarbeidet med organisasjonene er godt.',
      'Noe erfaring: spør en brukerorganisasjon nær feltet. Organisasjonen peker selv ut kandidater.',
      'Lite erfaring: bruk foretakets egen ordning, for eksempel en brukerbank. Tenk først gjennom målgruppen og erfaringen dere trenger.',
      'Hvis saken er allmenn, spør dere paraplyene FFO og SAFO.',
      'Hvis medlemmet ikke hører til en organisasjon, er medlemmet forankret i brukerutvalget eller ungdomsrådet.',
    ],
    source: 'UNN: Engasjert – brukerbank',
  },
  {
    name: 'Dette tar tid',
    text: 'Regn med mer tid når noe av dette er nytt for dere.',
    points: [
      'å lede samtaler der alle slipper til',
      'å lede arbeid med brukere',
      'å finne fram i nettverket',
      'å ha nok kunnskap om medvirkning',
      'å rekruttere',
      'å skaffe tolk og tilpasse',
      'å ordne lokaler og teknologi',
      'å skaffe penger',
    ],
    source: 'UNN: Engasjert – brukerbank',
  },
];
