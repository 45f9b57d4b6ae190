/** What the screen says of the profile of a trust, where a process uses one. */
export const trustNb = {
  versioned: (name: string, version: number) => `${name} (versjon ${version})`,
  /** The profile that only the process has. */
  onlyHere: (name: string, version: string) => `${name} (versjon ${version}, kopien i prosessen)`,
  lost: 'En egen profil som ikke fulgte med',
  lostHelp:
    'Prosessen bruker en egen profil, men innholdet fulgte ikke med. Velg profilen på nytt. Hvis den ikke ligger her, henter dere den inn under Innstillinger.',
  notHere: (name: string, version: string) =>
    `Profilen ${name} (versjon ${version}) ligger ikke på denne maskinen. Prosessen bruker sin egen kopi.`,
  changed: (name: string, version: string) =>
    `Profilen ${name} er endret. Prosessen bruker en kopi av versjon ${version}.`,
  renew: 'Ta i bruk den nye',
  chosen: (name: string) => `Profil: ${name}`,
  toSettings: 'Hent inn en egen profil',
  links: 'Hos dere:',
  plans: 'Planer foretaket har',
  year: 'Det foretaket gjør hvert år',
  times: (count: number) => (count === 1 ? 'én gang i året' : `inntil ${count} ganger i året`),
  from: (source: string) => `Kilde: ${source}`,
  levels: (name: string) => `Nivåene i profilen ${name}`,
  service: (level: string) => `Det skjemaet kaller tjenestenivå, er her en del av: ${level}.`,
  contact: (role: string) => `Dette gjør en ${role}`,
};
