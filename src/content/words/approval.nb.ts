/** What is said of approving the mandate and the plan, and of the lock that follows. Bokmål. */

/** As it begins a sentence, and inside one. */
const CALLED = {
  mandate: ['Mandatet', 'mandatet'],
  plan: ['Handlingsplanen', 'handlingsplanen'],
} as const;
type Document = keyof typeof CALLED;
const NAMES = { mandate: 'Mandat', plan: 'Handlingsplan' } satisfies Record<Document, string>;

export const approvalNb = {
  names: NAMES,
  status: { draft: 'Utkast', 'for-approval': 'Til godkjenning', approved: 'Godkjent' },
  statusOf: (document: Document) => `Status for ${CALLED[document][1]}`,
  versionOf: (document: Document) => `Versjon av ${CALLED[document][1]}`,
  approved: (date: string, version: string) =>
    date === '' ? `Godkjent, versjon ${version}` : `Godkjent ${date}, versjon ${version}`,
  locked: (document: Document, date: string, version: string) =>
    `${CALLED[document][0]} er godkjent${date === '' ? '' : ` ${date}`}, versjon ${version}. Teksten er låst.`,
  lockedPlan: 'Hvor langt tiltakene er kommet, kan dere fortsatt endre.',
  unlock: (version: string) => `Lås opp og lag versjon ${version}`,
  unlockOf: (document: Document, version: string) =>
    `Lås opp og lag versjon ${version} av ${CALLED[document][1]}`,
  unlocked: (document: Document, version: string) =>
    `${CALLED[document][0]} er låst opp som versjon ${version}`,
  approve: (document: Document) => `Godkjenn ${CALLED[document][1]}`,
  approveIt: 'Godkjenn',
  approveNow: 'Godkjenn og lås',
  day: 'Dato for vedtaket',
  dayHelp: 'Teksten låses, og versjonen tas vare på under «Tidligere utgaver».',
  noDay: 'Skriv dagen det ble vedtatt, for eksempel 13.1.2027.',
  cancel: 'Avbryt',
  redate: 'Rett datoen',
  redateOf: (document: Document) => `Rett datoen for ${CALLED[document][1]}`,
  redateNow: 'Lagre datoen',
  holes: (document: Document, count: number) =>
    `${CALLED[document][0]} mangler ${count === 1 ? 'ett svar' : `${count} svar`}. Det som mangler, står ikke i det godkjente dokumentet.`,
  changedSince: (document: Document) =>
    `${CALLED[document][0]} er endret etter godkjenningen, for eksempel i et annet vindu. Dokumentet sier det øverst. Lås opp og godkjenn på nytt, eller hent den godkjente teksten under «Tidligere utgaver».`,
  changed: 'Endret etter godkjenningen',
  refused: (document: Document) =>
    `${CALLED[document][0]} er godkjent og låst, så dette ble ikke gjort. Lås opp i «Gjør ferdig» for å endre teksten.`,
  toFinish: 'Gå til «Gjør ferdig»',
  close: 'Lukk',
  pointOf: (document: Document, version: string, date: string) =>
    `${NAMES[document]}, versjon ${version}, godkjent ${date}`,
  pointBefore: (document: Document, version: string) => `${NAMES[document]}, før versjon ${version}`,
  toVersions: 'Tidligere versjoner',
  isLocked: (document: Document) =>
    document === 'plan'
      ? 'Teksten er låst. Hvor langt tiltakene er kommet, kan dere fortsatt endre.'
      : 'Teksten er låst.',
  pointFailed: 'Versjonen ble ikke tatt vare på. Lag et punkt selv under «Tidligere utgaver».',
  notAnswered: 'Ikke besvart',
};
