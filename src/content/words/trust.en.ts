import type { Parts } from '#content/languages/parts.ts';

/** What the screen says of the profile of a trust, where a process uses one, in English. */
export const trustEn: Parts['shell']['trust'] = {
  versioned: (name, version) => `${name} (version ${version})`,
  onlyHere: (name, version) => `${name} (version ${version}, the copy in the process)`,
  lost: 'A profile of your own that did not come along',
  lostHelp:
    'The process uses a profile of your own, but its content did not come along. Choose the profile again. If it is not here, bring it in under Settings.',
  notHere: (name, version) =>
    `The profile ${name} (version ${version}) is not on this computer. The process uses its own copy.`,
  changed: (name, version) =>
    `The profile ${name} has changed. The process uses a copy of version ${version}.`,
  renew: 'Use the new one',
  chosen: (name) => `Profile: ${name}`,
  toSettings: 'Load a profile of your own',
  links: 'In your trust:',
  plans: 'Plans of the trust',
  year: 'What the trust does each year',
  times: (count) => (count === 1 ? 'once a year' : `up to ${count} times a year`),
  from: (source) => `Source: ${source}`,
  levels: (name) => `The levels in the profile ${name}`,
  service: (level) => `What the form calls the service level is part of this here: ${level}.`,
  contact: (role) => `What an ${role} does`,
};
