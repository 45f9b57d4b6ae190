/** The words about answers in advance in the overview, bokmål. */
export const advanceNb = {
  title: 'Svar på forhånd',
  text: 'La lederne svare på kartleggingen før møtet. Ingenting sendes av veilederen selv.',
  answered: (answered: number, all: number) => `${answered} av ${all} ledere har svart.`,
  deadline: (day: string, isOver: boolean) => (isOver ? `Fristen gikk ut ${day}.` : `Fristen er ${day}.`),
  missing: (names: string) => `Mangler ${names}.`,
  invite: 'Inviter ledere',
  collect: 'Samle inn svar',
};
export type AdvanceWords = typeof advanceNb;
