import type { Parts } from '#content/languages/parts.ts';

/** As it begins a sentence, and inside one. */
const CALLED = {
  mandate: ['Mandatet', 'mandatet'],
  plan: ['Handlingsplanen', 'handlingsplanen'],
} as const;
type Document = keyof typeof CALLED;
const NAMES = { mandate: 'Mandat', plan: 'Handlingsplan' } satisfies Record<Document, string>;

/** The plan is masculine, the mandate is neuter. */
const APPROVED = { mandate: 'godkjent', plan: 'godkjend' } satisfies Record<Document, string>;

/** What is said of approving the mandate and the plan, and of the lock that follows. Nynorsk. */
export const approvalNn: Parts['inProcess']['approval'] = {
  names: NAMES,
  status: { draft: 'Utkast', 'for-approval': 'Til godkjenning', approved: 'Godkjent' },
  statusOf: (document) => `Status for ${CALLED[document][1]}`,
  versionOf: (document) => `Versjon av ${CALLED[document][1]}`,
  approved: (date, version) =>
    date === '' ? `Godkjent, versjon ${version}` : `Godkjent ${date}, versjon ${version}`,
  locked: (document, date, version) =>
    `${CALLED[document][0]} er ${APPROVED[document]}${date === '' ? '' : ` ${date}`}, versjon ${version}. Teksten er låst.`,
  lockedPlan: 'Kor langt tiltaka er komne, kan de framleis endre.',
  unlock: (version) => `Lås opp og lag versjon ${version}`,
  unlockOf: (document, version) => `Lås opp og lag versjon ${version} av ${CALLED[document][1]}`,
  unlocked: (document, version) => `${CALLED[document][0]} er låst opp som versjon ${version}`,
  approve: (document) => `Godkjenn ${CALLED[document][1]}`,
  approveIt: 'Godkjenn',
  approveNow: 'Godkjenn og lås',
  day: 'Dato for vedtaket',
  dayHelp: 'Teksten blir låst, og vi tek vare på versjonen under «Tidlegare utgåver».',
  noDay: 'Skriv dagen då det blei vedteke, til dømes 13.1.2027.',
  cancel: 'Avbryt',
  redate: 'Rett datoen',
  redateOf: (document) => `Rett datoen for ${CALLED[document][1]}`,
  redateNow: 'Lagre datoen',
  holes: (document, count) =>
    `${CALLED[document][0]} manglar ${count === 1 ? 'eitt svar' : `${count} svar`}. Det som manglar, står ikkje i det godkjende dokumentet.`,
  changedSince: (document) =>
    `${CALLED[document][0]} er endra etter godkjenninga, til dømes i eit anna vindauge. Dokumentet seier det øvst. Lås opp og godkjenn på nytt, eller hent den godkjende teksten under «Tidlegare utgåver».`,
  changed: 'Endra etter godkjenninga',
  refused: (document) =>
    `${CALLED[document][0]} er ${APPROVED[document]} og låst, så dette blei ikkje gjort. Lås opp i «Gjer ferdig» for å endre teksten.`,
  toFinish: 'Gå til «Gjer ferdig»',
  close: 'Lukk',
  pointOf: (document, version, date) =>
    `${NAMES[document]}, versjon ${version}, ${APPROVED[document]} ${date}`,
  pointBefore: (document, version) => `${NAMES[document]}, før versjon ${version}`,
  toVersions: 'Tidlegare utgåver',
  isLocked: (document) =>
    document === 'plan'
      ? 'Teksten er låst. Kor langt tiltaka er komne, kan de framleis endre.'
      : 'Teksten er låst.',
  pointFailed: 'Vi fekk ikkje teke vare på versjonen. Lag eit punkt sjølv under «Tidlegare utgåver».',
  notAnswered: 'Ikkje svara på',
};
