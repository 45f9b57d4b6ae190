import type { StepWords } from '#domain/steps/step-words.ts';
import { privacyNn } from '../privacy.nn.ts';
import type { plan } from '#domain/guide/steps/plan.ts';

export const planNn = {
  title: 'Handlingsplan',
  why: 'Planen viser kven som gjer kva, og når. Han viser òg kva de kan vente med.',
  goodAnswer: 'Kvart tiltak har éi ansvarleg rolle, ein frist og eit teikn på at det er gjort.',
  guidance: [
    {
      heading: 'Eit godt tiltak',
      points: [
        'Det begynner med noko som skal gjerast.',
        'Éi rolle har ansvaret, òg når fleire hjelper til.',
        'De kan sjå om det er gjort. Ein indikator er eit tal, eller noko de kan vise fram.',
        'Det er lite nok til at nokon kan begynne denne månaden.',
      ],
      example:
        '«Spørje tre brukarorganisasjonar om kandidatar. Ansvarleg: koordinator. Frist: 1. mars. Indikator: minst ti namn på lista hos koordinatoren.»',
    },
    {
      heading: 'Få dette på plass før oppstart',
      points: [
        'honorar, avtale og teieplikterklæring',
        'ein koordinator med tid',
        'opplæring for medlemmene og for dei som skal ta imot råda',
        'ein stad der medlemmene finn papira',
      ],
    },
    {
      heading: 'Slik finn de medlemmer',
      text: 'Vel veg etter kor mykje erfaring de har med å finne brukarrepresentantar. Dersom de vil spørje eigne pasientar, går den første førespurnaden gjennom dei som behandlar pasienten. Slå ikkje opp i journalar for å rekruttere utan at det er avklart med personvernombodet.',
    },
    privacyNn,
  ],
  openers: [
    'Kva gjer vi først, og kven gjer det?',
    'Kva kan stoppe dette, og kva gjer vi med det no?',
    'Korleis ser vi om eit år at panelet har endra noko?',
  ],
  fields: {
    measures: {
      label: 'Tiltak',
      columns: {
        measure: { label: 'Kva skal gjerast?' },
        area: {
          label: 'Område',
          options: {
            competence: 'kompetanse',
            organisation: 'organisering',
            research: 'forsking og utvikling',
            operation: 'drift av panelet',
          },
        },
        responsible: { label: 'Ansvarleg', help: 'Éi rolle.' },
        deadline: { label: 'Frist' },
        indicator: { label: 'Indikator', help: 'Korleis ser de at det er gjort?' },
        goal: { label: 'Mål', help: 'Kva skal tiltaket føre til?' },
        resources: { label: 'Ressursar', help: 'Tid, pengar eller utstyr.' },
        others: { label: 'Kven er med?' },
        milestones: { label: 'Milepælar' },
        effect: { label: 'Verknad på lengre sikt', help: 'Kva er annleis om nokre år?' },
        after: { label: 'Korleis held de det ved like?' },
        comment: { label: 'Kommentar', help: 'Kva hjelpte, og kva stod i vegen?' },
        status: {
          label: 'Status',
          options: {
            'not-started': 'ikkje starta',
            'in-progress': 'i gang',
            done: 'ferdig',
            postponed: 'utsett',
          },
        },
      },
      row: 'tiltak',
      add: 'Legg til tiltak',
      bankTitle: 'Vanlege tiltak',
      bank: {
        'approve-mandate': 'Vedta mandatet i leiargruppa og gjere det kjent i heile eininga.',
        'appoint-coordinator':
          'Velje ein koordinator for panelet og avklare kor mykje tid koordinatoren får.',
        'secure-budget': 'Setje av ei eiga linje i budsjettet til honorar, reise, servering og opplæring.',
        'fee-routine': 'Lage ein enkel rutine for honorar, reise og tapt arbeidsforteneste.',
        'agreement-confidentiality': 'Gjere klar avtale om oppdraget og teieplikterklæring til kvar medlem.',
        'recruit-broad-experience':
          'Bruke nettverket vårt: spørje brukarrepresentantar vi kjenner, og be dei foreslå andre.',
        'recruit-some-experience':
          'Be ein brukarorganisasjon nær fagfeltet om å peike ut kandidatar, eller spørje FFO og SAFO når saka gjeld mange.',
        'recruit-little-experience':
          'Be om hjelp frå ordninga for brukarrepresentantar i føretaket og skildre målgruppa og erfaringa vi treng.',
        'order-representatives': 'Bestille minst to brukarrepresentantar gjennom skjemaet i føretaket.',
        interviews: 'Halde korte samtalar med kandidatane, med dei same spørsmåla til alle.',
        'training-members': 'Gi medlemmene opplæring i rolla, teieplikt og korleis eininga arbeider.',
        'training-staff': 'Lære opp leiarar og tilsette i korleis dei legg fram saker og tek imot råd.',
        'pre-talk':
          'Ta ein samtale med kvar medlem før oppstart om forventningar, omfang og behov for tilrettelegging.',
        'post-talk':
          'Ta ein samtale med kvar medlem etter det første året om rolla, samarbeidet og vegen vidare.',
        'shared-workspace': 'Opprette ei felles arbeidsflate der medlemmene finn saker, referat og svar.',
        'annual-calendar': 'Lage eit årshjul med møte, fristar for saker, opplæring og evaluering.',
        'advice-log': 'Føre ei liste over råda frå panelet, svaret på kvart råd og kva som blei endra.',
        evaluate: 'Evaluere panelet med medlemmer, leiarar og tilsette på ein fast dato.',
        'annual-report':
          'Skrive ein kort årsrapport om saker, råd og resultat, og dele han med brukarutvalet.',
        hearing: 'Sende utkastet til mandat på høyring til brukarutvalet, organisasjonane og einingane.',
        'tell-user-committee': 'Fortelje brukarutvalet om panelet og avtale korleis dei to skal samarbeide.',
        'agree-answers': 'Avtale kven som svarar på råd frå panelet, og kva frist dei har.',
        'appoint-contact': 'Velje ein brukarmedverknadskontakt for eininga.',
        'contact-time': 'Setje av tid til brukarmedverknadskontakten og gi kontakten plass på leiarmøta.',
        'contact-overview': 'Gi kontakten oversikt over prosjekta som går, strategien og planane i eininga.',
        'contact-training':
          'Ta e-læringskurset om brukarmedverknad og delta på kurs der temaet blir teke opp.',
        'competence-lift': 'Undervise og rettleie leiarar og medarbeidarar i brukarmedverknad.',
        'network-gatherings':
          'Delta på nettverkssamlingane for brukarmedverknadskontaktar, inntil fire gonger i året.',
        facilitation: 'Skaffe ein fasilitator som kan hjelpe eininga med brukarmedverknad.',
        'allocation-meetings':
          'Avtale faste møte der førespurnader om brukarmedverkarar blir fordelte, til dømes kvar veke.',
        'evaluation-meetings': 'Halde evalueringsmøte om korleis brukarmedverknaden fungerer.',
        'yearly-gathering': 'Invitere medlemmene til den årlege samlinga i føretaket for brukarmedverkarar.',
        observances: 'Markere brukarmedverknad i eininga, til dømes med ein temadag.',
        'key-issues': 'Gjere eininga kjend med hjartesakene til brukarutvalet og ungdomsrådet.',
        'yearly-survey':
          'Spørje medarbeidarar og brukarmedverkarar kvart år om korleis samarbeidet fungerer.',
        'management-review': 'Ta brukarmedverknad inn i gjennomgangen til leiinga.',
        'organisation-meetings': 'Halde faste statusmøte med pasient- og brukarorganisasjonane.',
        'leadership-topic': 'Gjere brukarmedverknad til eit fast tema i leiarmøta.',
        'anchor-organisations':
          'Gjere panelet kjent i organisasjonane til målgruppa, så dei kjenner eigarskap til det.',
        'choose-route':
          'Velje korleis medlemmene skal rekrutterast: eiga utlysing, ein organisasjon eller ordninga i føretaket.',
        'records-rules': 'Avklare med personvernombodet før nokon bruker journalar til å finne kandidatar.',
        'check-coverage': 'Sjekke at kvart seleksjonskriterium er dekt før medlemmene blir oppnemnde.',
        'check-impartial':
          'Avklare at ingen av kandidatane er tilsett i eininga eller i familie med kvarandre.',
        'youth-frames':
          'Avtale samtykke, trygg vaksen, møtetid, honorar og kva som skjer når ein medlem blir for gammal.',
        'mixed-team': 'Setje saman eit team med ulike fag til å ta imot panelet.',
        'common-terms':
          'Bli einige med medlemmene om forventningar, omgrep, roller og korleis de held kontakten.',
        'practical-arrangements': 'Bestille rom, utstyr, mat og tolk eller anna tilrettelegging til møta.',
        'plain-papers': 'Skrive sakspapira kort og i klart språk, og sende dei i god tid.',
        'first-cases': 'Velje dei første sakene medan dei enno kan endrast.',
        'absence-plan': 'Avtale kva vi gjer når ein medlem blir sjuk eller sluttar.',
        'record-participation': 'Registrere kven som deltek, kva dei bidreg med, og kva det fører til.',
        'patient-information':
          'Gi pasientar og pårørande informasjon om rettar, utgreiing, behandling og opplæring i heile forløpet.',
        'peer-support':
          'Leggje til rette for informasjons- og likepersonsarbeidet til organisasjonane i einingane.',
        'professional-network': 'Opprette eller bli med i eit regionalt fagnettverk for brukarmedverknad.',
        'professional-education':
          'Be universitet og høgskular ta brukarmedverknad inn i profesjonsutdanningane.',
        'web-pages':
          'Lage nettsider med oversikt over organisasjonar, regelverk og andre kjelder om brukarmedverknad.',
        guidelines: 'Lage retningslinjer og prosedyrar for brukarmedverknad og ta dei i bruk.',
        'propose-representatives':
          'La brukarutvalet eller panelet foreslå representantar til prosjekt og arbeidsgrupper.',
        'organisation-grants': 'Vidareføre tilskotet til brukarorganisasjonane.',
        'committee-cooperation':
          'Styrkje samarbeidet mellom brukarutvalet, panelet og brukarorganisasjonane.',
        'cooperation-arenas': 'Ta brukarmedverknad inn på møteplassane vi har med kommunane.',
        'municipal-knowledge': 'Utvikle kunnskap om brukarmedverknad saman med kommunehelsetenesta.',
        'method-projects': 'Støtte prosjekt som utviklar og prøver ut metodar for brukarmedverknad.',
        'research-plan': 'Ta brukarmedverknad inn i planen for forsking og utvikling når han blir revidert.',
        'research-position':
          'Vidareføre ei forskarstilling om brukarmedverknad og opplæring av pasientar og pårørande.',
        'involvement-in-research': 'Ta med brukarar når forsking blir planlagd og gjennomført.',
        'present-research': 'Leggje fram resultat av forsking på brukarmedverknad på ulike møteplassar.',
        'use-research': 'Ta i bruk forskingsbasert kunnskap om brukarmedverknad i det kliniske arbeidet.',
        'research-cooperation':
          'Samarbeide med forskingsmiljø om å dele erfaring og forsking om brukarmedverknad.',
        'teaching-position':
          'Arbeide for ei fast stilling for forsking og undervisning om brukarmedverknad ved universitet eller høgskule.',
        'yearly-revision': 'Gå gjennom handlingsplanen kvart år saman med budsjett og langtidsplan.',
      },
    },
    agreedBy: { label: 'Kven har sett planen og står bak han?', help: 'Roller eller organ.' },
    adviceLog: {
      label: 'Råd og svar',
      help: 'Fyll ut gjennom året. Lista kjem med i årsrapporten.',
      columns: {
        advice: { label: 'Råd frå panelet' },
        raisedBy: { label: 'Kven tok det opp?', options: { panel: 'panelet', unit: 'eininga' } },
        given: { label: 'Gitt dato' },
        answer: { label: 'Svar' },
        outcome: { label: 'Kva kom ut av det?' },
      },
      row: 'råd',
      add: 'Legg til råd',
    },
    evaluations: {
      label: 'Evaluering',
      help: 'Éin runde kvar gong de evaluerer: planleggje, gjere, sjå på resultatet, endre.',
      columns: {
        plan: { label: 'Kva vil de finne ut?' },
        held: { label: 'Når blei det gjort?' },
        do: { label: 'Kva gjorde de?' },
        study: { label: 'Kva viste det?' },
        act: { label: 'Kva endrar de?' },
        next: { label: 'Neste evaluering' },
      },
      row: 'evaluering',
      add: 'Legg til evaluering',
    },
    membersAtStart: { label: 'Medlemmer ved starten' },
    membersLeft: { label: 'Slutta i løpet av året' },
    membersNow: { label: 'Medlemmer no' },
    patientsNow: { label: 'Pasientar blant dei' },
    relativesNow: { label: 'Pårørande blant dei' },
    mirrors: {
      label: 'Liknar medlemmene på pasientane?',
      help: 'Til dømes alder, kjønn, språk, bustad og diagnose.',
    },
    staffInvolved: { label: 'Tilsette som har arbeidd med panelet' },
    hoursUsed: { label: 'Timar brukte dette året' },
    costUsed: { label: 'Kostnad dette året' },
    nextYear: { label: 'Mål for neste år' },
    reportReceivers: { label: 'Kven får årsrapporten?' },
    reportDate: { label: 'Dato for årsrapporten' },
  },
  advice: {
    'no-indicator': (measure) =>
      `Korleis ser de at tiltaket er gjort? «${measure}» har ingen indikator enno.`,
    'no-deadline': (measure) => `Når skal det vere gjort? «${measure}» har ingen frist enno.`,
  },
} as const satisfies StepWords<typeof plan>;
