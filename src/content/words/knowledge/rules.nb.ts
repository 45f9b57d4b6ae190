interface Rule {
  readonly name: string;
  readonly text: string;
  /** When the source was last seen, or what it is dated. */
  readonly dated: string;
  /** What we could not confirm; empty where nothing is open. */
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
    open: 'Rådene gjelder feltet rus og psykisk helse. Vi har ikke talt dem.',
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
    text: 'Klinikken skal utnevne minst én kontakt. Lederen sørger for tid til rollen og plass i ledermøter.',
    points: [
      'kjenner strategiene for brukermedvirkning',
      'underviser og veileder ledere og medarbeidere',
      'følger med på hva brukerutvalget og ungdomsrådet er opptatt av',
      'vet hvordan medvirkning er organisert i foretaket',
      'veileder når et panel blir opprettet, og er med i arbeidet',
      'koordinerer panelet når det er i gang',
      'bestiller brukerrepresentanter',
      'møter i nettverket, inntil fire ganger i året, og på den årlige samlingen',
    ],
    source: 'Helse Bergen: Retningslinje for brukermedvirkningskontakter',
  },
  {
    name: 'Opplæring for kontakten',
    text: 'Dette hører med når noen får rollen.',
    points: [
      'engasjement for medvirkning',
      'e-læring',
      'nettverksmøter',
      'den årlige samlingen og kurs',
      'løfter kunnskapen i egen enhet',
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
    text: 'Representanten er en likeverdig partner og bidrar med erfaring. Gruppen eier sammen det den lager.',
    points: [
      'deler erfaringer og deltar i samtalen',
      'hjelper til med et språk alle forstår',
      'sier hva som må til for at alle kan delta',
      'forteller andre om arbeidet',
      'er med og gjennomfører en del av det',
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
      'Nettverket av kontakter: deler erfaringer, lærer mer om medvirkning og hjelper enhetene i gang',
      'Prioriteringsteamet: får bestillingene, fordeler oppdragene hver uke og evaluerer',
      'Seksjon for samhandling: har det overordnede ansvaret og koordinerer',
      'For medarbeidere: veilederen for brukerpanel, avtalen om oppdraget, honorarretningslinjen, SMS-undersøkelsen og innmeldingsskjemaet',
      'For brukermedvirkere: brukerhåndboken og den årlige samlingen',
    ],
    source: 'Helse Bergen: Bedre brukermedvirkning',
  },
  {
    name: 'Slik finner dere representanter',
    text: 'Velg vei etter hvor mye erfaring oppdraget krever.',
    points: [
      'Mye erfaring: spør en brukerorganisasjon nær feltet. Organisasjonen peker ut.',
      'Noe erfaring: bruk brukerbanken eller prioriteringsteamet i foretaket.',
      'Lite erfaring: spør pasienter og pårørende i enheten, gjennom dem som behandler dem.',
      'Vet dere ikke hvilken organisasjon? Spør paraplyene FFO og SAFO.',
      'Finnes det ingen organisasjon? Spør brukerutvalget eller ungdomsrådet.',
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
