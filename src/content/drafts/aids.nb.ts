import type { AidWords } from '#domain/drafts/aids.ts';

/** Texts to choose among for purpose, tasks, duties and talks. Bokmål. */
export const aidsNb: AidWords = {
  purposes: {
    system:
      'Ansatte, pasienter og pårørende har en fast måte å arbeide sammen på når tjenestene utvikles, forbedres og evalueres.',
    treatment: 'Behandlingen passer bedre til det pasientene trenger.',
    results: 'Pasientene får bedre resultater av behandlingen.',
    quality: 'Tjenestene får bedre kvalitet.',
    resources: 'Enheten bruker tid og penger på det som betyr mest for pasientene.',
    equality: 'Tjenestene er gode og likeverdige for alle pasientene.',
    precision: 'Tiltakene treffer behovene bedre.',
    success: 'Flere prosjekter og endringer lykkes.',
    satisfaction: 'Pasienter, pårørende og andre brukere blir mer fornøyde.',
    'plain-language': 'Informasjonen blir skrevet slik at alle forstår den.',
  },
  memberTasks: {
    share: 'Dele erfaringer og ta del i det gruppen bestemmer',
    'everyday-language': 'Hjelpe gruppen til å bruke et hverdagsspråk og være åpen om vanskelige tema',
    adapt: 'Si fra om hva som må til for at alle kan delta',
    spread: 'Gjøre arbeidet kjent i egne nettverk',
    'tell-others': 'Fortelle andre hvordan arbeidet ble gjennomført',
  },
  leaderDuties: {
    'set-up': 'Lederen oppretter gruppen og sørger for at både fagfolk og brukere er med.',
    lead: 'Lederen leder arbeidet og gir plass til både fagkunnskap og brukerkunnskap.',
    dialogue: 'Lederen legger til rette for samtalen, så alle kommer til orde.',
    money: 'Lederen har ansvar for økonomien og sørger for at honorar og utgifter blir betalt.',
    care: 'Lederen følger opp medlemmene og tar vare på dem.',
    register: 'Lederen sørger for at det som skal registreres om medvirkningen, blir registrert.',
    evaluate: 'Lederen evaluerer samarbeidet sammen med medlemmene.',
    document: 'Lederen sørger for at arbeidet og resultatene blir dokumentert.',
  },
  talks: {
    'pre-talk': [
      'Bli kjent: Hvem er du, og hva vil du bruke erfaringen din til?',
      'Omfang: Hvor mange møter er det, og hvor mye tid tar de?',
      'Metode: Hvordan arbeider vi, og hva trenger du for å kunne delta?',
      'Forventninger: Hva venter vi av hverandre?',
    ],
    'post-talk': [
      'Rollen: Hvordan var det å være medlem?',
      'Samarbeidet: Hva virket godt, og hva var vanskelig?',
      'Forbedring: Hva bør vi gjøre annerledes?',
      'Veien videre: Vil du bidra mer, og med hva?',
    ],
  },
};
