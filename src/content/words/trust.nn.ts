import type { Parts } from '#content/languages/parts.ts';

/** What the screen says of the profile of a trust, where a process uses one, in nynorsk. */
export const trustNn: Parts['shell']['trust'] = {
  versioned: (name, version) => `${name} (versjon ${version})`,
  onlyHere: (name, version) => `${name} (versjon ${version}, kopien i prosessen)`,
  lost: 'Ein eigen profil som ikkje følgde med',
  lostHelp:
    'Prosessen bruker ein eigen profil, men innhaldet følgde ikkje med. Vel profilen på nytt. Dersom han ikkje ligg her, hentar de han inn under Innstillingar.',
  notHere: (name, version) =>
    `Profilen ${name} (versjon ${version}) ligg ikkje på denne maskina. Prosessen bruker sin eigen kopi.`,
  changed: (name, version) => `Profilen ${name} er endra. Prosessen bruker ein kopi av versjon ${version}.`,
  renew: 'Ta i bruk den nye',
  chosen: (name) => `Profil: ${name}`,
  toSettings: 'Hent inn ein eigen profil',
  links: 'Hos dykk:',
  plans: 'Planar føretaket har',
  year: 'Det føretaket gjer kvart år',
  times: (count) => (count === 1 ? 'éin gong i året' : `inntil ${count} gonger i året`),
  from: (source) => `Kjelde: ${source}`,
  levels: (name) => `Nivåa i profilen ${name}`,
  service: (level) => `Det skjemaet kallar tenestenivå, er her ein del av: ${level}.`,
  contact: (role) => `Dette gjer ein ${role}`,
};
