import type { StepWords } from '#domain/steps/step-words.ts';
import { privacyNb } from '../privacy.nb.ts';
import type { plan } from '#domain/guide/steps/plan.ts';

export const planNb = {
  title: 'Handlingsplan',
  why: 'Planen viser hvem som gjør hva, og når. Den viser også hva dere kan vente med.',
  goodAnswer: 'Hvert tiltak har én ansvarlig rolle, en frist og et tegn på at det er gjort.',
  guidance: [
    {
      heading: 'Et godt tiltak',
      points: [
        'Det begynner med noe som skal gjøres.',
        'Én rolle har ansvaret, også når flere hjelper til.',
        'Dere kan se om det er gjort. En indikator er et tall, eller noe dere kan vise fram.',
        'Det er lite nok til at noen kan begynne denne måneden.',
      ],
      example:
        '«Spørre tre brukerorganisasjoner om kandidater. Ansvarlig: koordinator. Frist: 1. mars. Indikator: minst ti navn på listen hos koordinatoren.»',
    },
    {
      heading: 'Få dette på plass før oppstart',
      points: [
        'honorar, avtale og taushetserklæring',
        'en koordinator med tid',
        'opplæring for medlemmene og for dem som skal ta imot rådene',
        'et sted der medlemmene finner papirene',
      ],
    },
    {
      heading: 'Slik finner dere medlemmer',
      text: 'Velg vei etter hvor vant dere er til å finne brukerrepresentanter. Hvis dere vil spørre egne pasienter, går den første henvendelsen gjennom dem som behandler pasienten. Slå ikke opp i journaler for å rekruttere uten at det er avklart med personvernombudet.',
    },
    privacyNb,
  ],
  openers: [
    'Hva gjør vi først, og hvem gjør det?',
    'Hva kan stoppe dette, og hva gjør vi med det nå?',
    'Hvordan ser vi om et år at panelet har endret noe?',
  ],
  fields: {
    measures: {
      label: 'Tiltak',
      columns: {
        measure: { label: 'Hva skal gjøres?' },
        area: {
          label: 'Område',
          options: {
            competence: 'kompetanse',
            organisation: 'organisering',
            research: 'forskning og utvikling',
            operation: 'drift av panelet',
          },
        },
        responsible: { label: 'Ansvarlig', help: 'Én rolle.' },
        deadline: { label: 'Frist' },
        indicator: { label: 'Indikator', help: 'Hvordan ser dere at det er gjort?' },
        goal: { label: 'Mål', help: 'Hva skal tiltaket føre til?' },
        resources: { label: 'Ressurser', help: 'Tid, penger eller utstyr.' },
        others: { label: 'Hvem er med?' },
        milestones: { label: 'Milepæler' },
        effect: { label: 'Virkning på lengre sikt', help: 'Hva er annerledes om noen år?' },
        after: { label: 'Hvordan holder dere det ved like?' },
        comment: { label: 'Kommentar', help: 'Hva hjalp, og hva stod i veien?' },
        status: {
          label: 'Status',
          options: {
            'not-started': 'ikke startet',
            'in-progress': 'pågår',
            done: 'ferdig',
            postponed: 'utsatt',
          },
        },
      },
      row: 'tiltak',
      add: 'Legg til tiltak',
      bankTitle: 'Vanlige tiltak',
      bank: {
        'approve-mandate': 'Vedta mandatet i ledergruppen og gjøre det kjent i hele enheten.',
        'appoint-coordinator': 'Velge en koordinator for panelet og avklare hvor mye tid koordinatoren får.',
        'secure-budget': 'Sette av en egen linje i budsjettet til honorar, reise, bevertning og opplæring.',
        'fee-routine': 'Lage en enkel rutine for honorar, reise og tapt arbeidsfortjeneste.',
        'agreement-confidentiality': 'Gjøre klar avtale om oppdraget og taushetserklæring til hvert medlem.',
        'recruit-broad-experience':
          'Bruke nettverket vårt: spørre brukerrepresentanter vi kjenner, og be dem foreslå andre.',
        'recruit-some-experience':
          'Be en brukerorganisasjon nær fagfeltet om å foreslå kandidater, eller spørre FFO og SAFO når saken gjelder mange.',
        'recruit-little-experience':
          'Be om hjelp fra foretakets ordning for brukerrepresentanter og beskrive målgruppen og erfaringen vi trenger.',
        'order-representatives': 'Bestille minst to brukerrepresentanter gjennom foretakets skjema.',
        interviews: 'Holde korte samtaler med kandidatene, med de samme spørsmålene til alle.',
        'training-members': 'Gi medlemmene opplæring i rollen, taushetsplikt og hvordan enheten arbeider.',
        'training-staff': 'Lære opp ledere og ansatte i hvordan de legger fram saker og tar imot råd.',
        'pre-talk':
          'Ta en samtale med hvert medlem før oppstart om forventninger, omfang og behov for tilrettelegging.',
        'post-talk':
          'Ta en samtale med hvert medlem etter det første året om rollen, samarbeidet og veien videre.',
        'shared-workspace': 'Opprette en felles arbeidsflate der medlemmene finner saker, referater og svar.',
        'annual-calendar': 'Lage et årshjul med møter, frister for saker, opplæring og evaluering.',
        'advice-log': 'Føre en liste over rådene fra panelet, svaret på hvert råd og hva som ble endret.',
        evaluate: 'Evaluere panelet med medlemmer, ledere og ansatte på en fast dato.',
        'annual-report':
          'Skrive en kort årsrapport om saker, råd og resultater, og dele den med brukerutvalget.',
        hearing: 'Sende utkastet til mandat på høring til brukerutvalget, organisasjonene og enhetene.',
        'tell-user-committee': 'Fortelle brukerutvalget om panelet og avtale hvordan de to skal samarbeide.',
        'agree-answers': 'Avtale hvem som svarer på råd fra panelet, og innen hvilken frist.',
        'appoint-contact': 'Velge en brukermedvirkningskontakt for enheten.',
        'contact-time': 'Sette av tid til brukermedvirkningskontakten og gi kontakten plass på ledermøtene.',
        'contact-overview':
          'Gi kontakten oversikt over pågående prosjekter, strategien og planene i enheten.',
        'contact-training':
          'Ta e-læringskurset om brukermedvirkning og delta på kurs der temaet blir tatt opp.',
        'competence-lift': 'Undervise og veilede ledere og medarbeidere i brukermedvirkning.',
        'network-gatherings':
          'Delta på nettverkssamlingene for brukermedvirkningskontakter, inntil fire ganger i året.',
        facilitation: 'Skaffe en fasilitator som kan hjelpe enheten med brukermedvirkning.',
        'allocation-meetings':
          'Avtale faste møter der forespørsler om brukermedvirkere blir fordelt, for eksempel hver uke.',
        'evaluation-meetings': 'Holde evalueringsmøter om hvordan brukermedvirkningen fungerer.',
        'yearly-gathering': 'Invitere medlemmene til foretakets årlige samling for brukermedvirkere.',
        observances: 'Markere brukermedvirkning i enheten, for eksempel med en temadag.',
        'key-issues': 'Gjøre enheten kjent med hjertesakene til brukerutvalget og ungdomsrådet.',
        'yearly-survey': 'Spørre medarbeidere og brukermedvirkere hvert år om hvordan samarbeidet fungerer.',
        'management-review': 'Ta brukermedvirkning inn i ledelsens gjennomgang.',
        'organisation-meetings': 'Holde faste statusmøter med pasient- og brukerorganisasjonene.',
        'leadership-topic': 'Gjøre brukermedvirkning til et fast tema i ledermøtene.',
        'anchor-organisations':
          'Gjøre panelet kjent i organisasjonene til målgruppen, så de kjenner eierskap til det.',
        'choose-route':
          'Velge hvordan medlemmene skal rekrutteres: egen utlysning, en organisasjon eller foretakets ordning.',
        'records-rules': 'Avklare med personvernombudet før noen bruker journaler til å finne kandidater.',
        'check-coverage': 'Sjekke at hvert seleksjonskriterium er dekket før medlemmene blir oppnevnt.',
        'check-impartial':
          'Avklare at ingen av kandidatene er ansatt i enheten eller i familie med hverandre.',
        'youth-frames':
          'Avtale samtykke, trygg voksen, møtetid, honorar og hva som skjer når et medlem blir for gammelt.',
        'mixed-team': 'Sette sammen et team med ulike fag til å ta imot panelet.',
        'common-terms':
          'Bli enig med medlemmene om forventninger, begreper, roller og hvordan dere holder kontakten.',
        'practical-arrangements': 'Bestille rom, utstyr, mat og tolk eller annen tilrettelegging til møtene.',
        'plain-papers': 'Skrive sakspapirene kort og i klart språk, og sende dem i god tid.',
        'first-cases': 'Velge de første sakene mens de ennå kan endres.',
        'absence-plan': 'Avtale hva vi gjør når et medlem blir syk eller slutter.',
        'record-participation': 'Registrere hvem som deltar, hva de bidrar med, og hva det fører til.',
        'patient-information':
          'Gi pasienter og pårørende informasjon om rettigheter, utredning, behandling og opplæring i hele forløpet.',
        'peer-support': 'Legge til rette for organisasjonenes informasjons- og likepersonsarbeid i enhetene.',
        'professional-network': 'Opprette eller bli med i et regionalt fagnettverk for brukermedvirkning.',
        'professional-education':
          'Be universiteter og høyskoler ta brukermedvirkning inn i profesjonsutdanningene.',
        'web-pages':
          'Lage nettsider med oversikt over organisasjoner, regelverk og andre kilder om brukermedvirkning.',
        guidelines: 'Lage retningslinjer og prosedyrer for brukermedvirkning og ta dem i bruk.',
        'propose-representatives':
          'La brukerutvalget eller panelet foreslå representanter til prosjekter og arbeidsgrupper.',
        'organisation-grants': 'Videreføre tilskuddet til brukerorganisasjonene.',
        'committee-cooperation':
          'Styrke samarbeidet mellom brukerutvalget, panelet og brukerorganisasjonene.',
        'cooperation-arenas': 'Ta brukermedvirkning inn på møteplassene vi har med kommunene.',
        'municipal-knowledge': 'Utvikle kunnskap om brukermedvirkning sammen med kommunehelsetjenesten.',
        'method-projects': 'Støtte prosjekter som utvikler og prøver ut metoder for brukermedvirkning.',
        'research-plan': 'Ta brukermedvirkning inn i planen for forskning og utvikling når den revideres.',
        'research-position':
          'Videreføre en forskerstilling om brukermedvirkning og opplæring av pasienter og pårørende.',
        'involvement-in-research': 'Ta med brukere når forskning planlegges og gjennomføres.',
        'present-research': 'Legge fram resultater av forskning på brukermedvirkning på ulike møteplasser.',
        'use-research': 'Ta i bruk forskningsbasert kunnskap om brukermedvirkning i det kliniske arbeidet.',
        'research-cooperation':
          'Samarbeide med forskningsmiljøer om å dele erfaring og forskning om brukermedvirkning.',
        'teaching-position':
          'Arbeide for en fast stilling for forskning og undervisning om brukermedvirkning ved universitet eller høyskole.',
        'yearly-revision': 'Gå gjennom handlingsplanen hvert år sammen med budsjett og langtidsplan.',
      },
    },
    agreedBy: { label: 'Hvem har sett planen og står bak den?', help: 'Roller eller organer.' },
    adviceLog: {
      label: 'Råd og svar',
      help: 'Fyll ut gjennom året. Listen kommer med i årsrapporten.',
      columns: {
        advice: { label: 'Råd fra panelet' },
        raisedBy: { label: 'Hvem tok det opp?', options: { panel: 'panelet', unit: 'enheten' } },
        given: { label: 'Gitt dato' },
        answer: { label: 'Svar' },
        outcome: { label: 'Hva kom ut av det?' },
      },
      row: 'råd',
      add: 'Legg til råd',
    },
    evaluations: {
      label: 'Evaluering',
      help: 'Én runde hver gang dere evaluerer: planlegge, gjøre, se på resultatet, endre.',
      columns: {
        plan: { label: 'Hva vil dere finne ut?' },
        held: { label: 'Når ble det gjort?' },
        do: { label: 'Hva gjorde dere?' },
        study: { label: 'Hva viste det?' },
        act: { label: 'Hva endrer dere?' },
        next: { label: 'Neste evaluering' },
      },
      row: 'evaluering',
      add: 'Legg til evaluering',
    },
    membersAtStart: { label: 'Medlemmer ved starten' },
    membersLeft: { label: 'Sluttet i løpet av året' },
    membersNow: { label: 'Medlemmer nå' },
    patientsNow: { label: 'Pasienter blant dem' },
    relativesNow: { label: 'Pårørende blant dem' },
    mirrors: {
      label: 'Ligner medlemmene på pasientene?',
      help: 'For eksempel alder, kjønn, språk, bosted og diagnose.',
    },
    staffInvolved: { label: 'Ansatte som har arbeidet med panelet' },
    hoursUsed: { label: 'Timer brukt dette året' },
    costUsed: { label: 'Kostnad dette året' },
    nextYear: { label: 'Mål for neste år' },
    reportReceivers: { label: 'Hvem får årsrapporten?' },
    reportDate: { label: 'Dato for årsrapporten' },
  },
  advice: {
    'no-indicator': (measure) =>
      `Hvordan ser dere at tiltaket er gjort? «${measure}» har ingen indikator ennå.`,
    'no-deadline': (measure) => `Når skal det være gjort? «${measure}» har ingen frist ennå.`,
  },
} as const satisfies StepWords<typeof plan>;
