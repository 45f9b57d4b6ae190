import type { AidWords } from '#domain/drafts/aids.ts';

/** Texts to choose among for purpose, tasks, duties and talks. Nynorsk. */
export const aidsNn: AidWords = {
  purposes: {
    system:
      'Tilsette, pasientar og pårørande har ein fast måte å arbeide saman på når tenestene blir utvikla, forbetra og evaluerte.',
    treatment: 'Behandlinga passar betre til det pasientane treng.',
    results: 'Pasientane får betre resultat av behandlinga.',
    quality: 'Tenestene får betre kvalitet.',
    resources: 'Eininga bruker tid og pengar på det som betyr mest for pasientane.',
    equality: 'Tenestene er gode og likeverdige for alle pasientane.',
    precision: 'Tiltaka treffer behova betre.',
    success: 'Fleire prosjekt og endringar lykkast.',
    satisfaction: 'Pasientar, pårørande og andre brukarar blir meir nøgde.',
    'plain-language': 'Informasjonen blir skriven slik at alle forstår han.',
  },
  memberTasks: {
    share: 'Dele erfaringar og ta del i det gruppa bestemmer',
    'everyday-language': 'Hjelpe gruppa til å bruke eit kvardagsspråk og vere open om vanskelege tema',
    adapt: 'Seie frå om kva som må til for at alle kan delta',
    spread: 'Gjere arbeidet kjent i eigne nettverk',
    'tell-others': 'Fortelje andre korleis arbeidet blei gjennomført',
  },
  leaderDuties: {
    'set-up': 'Leiaren opprettar gruppa og sørgjer for at både fagfolk og brukarar er med.',
    lead: 'Leiaren leier arbeidet og gir plass til både fagkunnskap og brukarkunnskap.',
    dialogue: 'Leiaren legg til rette for samtalen, så alle kjem til orde.',
    money: 'Leiaren har ansvar for økonomien og sørgjer for at honorar og utgifter blir betalte.',
    care: 'Leiaren følgjer opp medlemmene og tek vare på dei.',
    register: 'Leiaren sørgjer for at det som skal registrerast om medverknaden, blir registrert.',
    evaluate: 'Leiaren evaluerer samarbeidet saman med medlemmene.',
    document: 'Leiaren sørgjer for at arbeidet og resultata blir dokumenterte.',
  },
  talks: {
    'pre-talk': [
      'Bli kjende: Kven er du, og kva vil du bruke erfaringa di til?',
      'Omfang: Kor mange møte er det, og kor mykje tid tek dei?',
      'Metode: Korleis arbeider vi, og kva treng du for å kunne delta?',
      'Forventningar: Kva ventar vi av kvarandre?',
    ],
    'post-talk': [
      'Rolla: Korleis var det å vere medlem?',
      'Samarbeidet: Kva verka godt, og kva var vanskeleg?',
      'Forbetring: Kva bør vi gjere annleis?',
      'Vegen vidare: Vil du bidra meir, og med kva?',
    ],
  },
};
