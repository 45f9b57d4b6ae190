import { answerIn, filledRowsIn, numberIn, placeOf, textIn } from '#domain/guide/read.ts';
import { about } from '#domain/guide/steps/about.ts';
import { constraints } from '#domain/guide/steps/constraints.ts';
import { decision } from '#domain/guide/steps/decision.ts';
import { mandate } from '#domain/guide/steps/mandate.ts';
import type { Place } from '#domain/process/place.ts';
import type { Answers } from '#domain/process/process.ts';
import { idsOf, textOf } from '#domain/process/rows.ts';
import { sentence, unended } from '#domain/values/sentence.ts';
import type { DraftPiece } from './draft.ts';
import type { DraftLanguage } from './draft-words.ts';
import { bodyIn } from './body-name.ts';
import { isTooMuch, listPieces, namedPieces, piece, rowsWith } from './pieces.ts';
import { RECEIVER_NAMES } from './receiver-names.ts';

const at = (field: keyof typeof mandate.fields) => placeOf(mandate, field);

/** Why there is to be a body, and the plans the mandate rests on. */
export function backgroundPieces(
  answers: Answers,
  { drafts: { facts } }: DraftLanguage,
): readonly DraftPiece[] {
  const plans = rowsWith(answers, about, 'governingPlans', 'name');
  return [
    ...piece(sentence(textIn(answers, decision, 'reason')), placeOf(decision, 'reason')),
    ...(plans.length === 0
      ? []
      : piece(facts.background(plans.map(({ text }) => unended(text))), ...plans.map(({ place }) => place))),
  ];
}

/** Who gets the advice; nothing where nobody has said. */
export function receiverPieces(answers: Answers, { drafts }: DraftLanguage): readonly DraftPiece[] {
  const { facts } = drafts;
  const given = idsOf(answerIn(answers, mandate, 'receivers'));
  const others = unended(textIn(answers, mandate, 'otherReceivers'));
  const said = others.toLowerCase();
  const isSaid = (name: string): boolean => said.includes(name.toLowerCase());
  const known = mandate.fields.receivers.options.filter(
    (option) => given.includes(option) && !RECEIVER_NAMES[option].some(isSaid),
  );
  const names = [...known.map((one) => facts.receivers[one]), ...(others === '' ? [] : [others])];
  return names.length === 0
    ? []
    : piece(
        facts.advises(bodyIn(answers, drafts.mandate), names),
        ...(known.length === 0 ? [] : [at('receivers')]),
        ...(others === '' ? [] : [at('otherReceivers')]),
      );
}

/** Is the management team among those who get the advice, as far as anybody has said? */
export const advisesLeaders = (answers: Answers): boolean =>
  receiverless(answers) || idsOf(answerIn(answers, mandate, 'receivers')).includes('leader-group');

const receiverless = (answers: Answers): boolean =>
  idsOf(answerIn(answers, mandate, 'receivers')).length === 0 &&
  textIn(answers, mandate, 'otherReceivers') === '';

/** Who leads, who helps with what, how the body is reached, and where it meets others. */
export function leadingPieces(answers: Answers, { drafts, trust }: DraftLanguage): readonly DraftPiece[] {
  const { facts } = drafts;
  const body = bodyIn(answers, drafts.mandate);
  const ledBy = answerIn(answers, mandate, 'ledBy');
  const years = numberIn(answers, mandate, 'leaderYears');
  const hours = numberIn(answers, mandate, 'coordinatorHours');
  const own = unended(textIn(answers, mandate, 'coordinator'));
  const contact = unended(textIn(answers, about, 'involvementContact'));
  // Who coordinates in this trust, where the unit has not said.
  const ofTrust = trust?.coordinator.trim() ?? '';
  const secretary = unended(textIn(answers, mandate, 'secretary'));
  const address = unended(textIn(answers, mandate, 'contactAddress'));
  const bodies = filledRowsIn(answers, mandate, 'otherBodies');
  const named = bodies
    .filter(({ body: name }) => unended(textOf(name)) !== '')
    .map((row) => {
      const members = unended(textOf(row.members));
      return `${unended(textOf(row.body))}${members === '' ? '' : ` (${members})`}`;
    });
  const duties = (field: 'coordinatorDuties' | 'secretaryDuties'): readonly string[] => {
    const given = idsOf(answerIn(answers, mandate, field));
    return mandate.fields[field].options.filter((one) => given.includes(one)).map((one) => facts.duties[one]);
  };
  const [coordinates, writes] = [duties('coordinatorDuties'), duties('secretaryDuties')];
  return [
    ...(ledBy === undefined ? [] : piece(facts.ledBy[ledBy], at('ledBy'))),
    ...(years === undefined ? [] : piece(facts.leaderYears(years), at('leaderYears'))),
    ...(own === ''
      ? contact === ''
        ? ofTrust === ''
          ? []
          : piece(drafts.mandate.coordinator(ofTrust), placeOf(about, 'profile'))
        : piece(drafts.mandate.coordinator(contact), placeOf(about, 'involvementContact'))
      : piece(drafts.mandate.coordinator(own), at('coordinator'))),
    ...dutyPieces(facts.coordinatorLead, facts.coordinatorDuties, coordinates, at('coordinatorDuties')),
    ...(hours === undefined ? [] : piece(facts.coordinatorHours(hours), at('coordinatorHours'))),
    ...(secretary === '' ? [] : piece(facts.secretary(secretary), at('secretary'))),
    ...dutyPieces(facts.secretaryLead, facts.secretaryDuties, writes, at('secretaryDuties')),
    ...(address === '' ? [] : piece(facts.contactAddress(body, address), at('contactAddress'))),
    ...namedPieces(facts.otherBodiesLead(body), named, drafts.mandate.named, at('otherBodies')),
  ];
}

/** What somebody does: in one sentence, or as a list where it is too much for one. */
const dutyPieces = (
  lead: string,
  said: (duties: readonly string[]) => string,
  duties: readonly string[],
  source: Place,
): readonly DraftPiece[] =>
  duties.length === 0
    ? []
    : isTooMuch(duties)
      ? listPieces(lead, duties, source)
      : piece(said(duties), source);

/** What is answered about paying; `undefined` where nothing is, or where the members are paid by a rate. */
export function unpaidPieces(
  answers: Answers,
  { drafts: { facts } }: DraftLanguage,
): readonly DraftPiece[] | undefined {
  const paid = answerIn(answers, constraints, 'feePaid');
  if (paid === 'unpaid') return piece(facts.unpaid, placeOf(constraints, 'feePaid'));
  if (paid === 'expenses-only') return piece(facts.expensesOnly, placeOf(constraints, 'feePaid'));
  return undefined;
}

/** What leaders and young people get beside the fee of all. */
export function supplementPieces(
  answers: Answers,
  { drafts: { facts } }: DraftLanguage,
): readonly DraftPiece[] {
  const supplement = numberIn(answers, constraints, 'feeLeaderSupplement');
  const youth = unended(textIn(answers, mandate, 'youthFee'));
  return [
    ...(supplement === undefined
      ? []
      : piece(facts.leaderSupplement(supplement), placeOf(constraints, 'feeLeaderSupplement'))),
    ...(youth === '' ? [] : piece(facts.youthFee(youth), at('youthFee'))),
  ];
}

/** How long the mandate applies, and when it is looked through. */
export function validityPieces(
  answers: Answers,
  { drafts: { facts } }: DraftLanguage,
): readonly DraftPiece[] {
  const [from, to] = [textIn(answers, mandate, 'validFrom'), textIn(answers, mandate, 'validTo')];
  const replaces = unended(textIn(answers, mandate, 'replaces'));
  const revised = textIn(answers, mandate, 'revisedBy');
  return [
    ...(from === '' && to === ''
      ? []
      : piece(
          facts.valid(from, to),
          ...(from === '' ? [] : [at('validFrom')]),
          ...(to === '' ? [] : [at('validTo')]),
        )),
    ...(replaces === '' ? [] : piece(facts.replaces(replaces), at('replaces'))),
    ...(revised === '' ? [] : piece(facts.revisedBy(revised), at('revisedBy'))),
  ];
}

/** On which days and at what time the body usually meets. */
export function usualTimePieces(answers: Answers, { drafts }: DraftLanguage): readonly DraftPiece[] {
  const usual = unended(textIn(answers, mandate, 'usualTime'));
  return usual === ''
    ? []
    : piece(drafts.facts.usualTime(bodyIn(answers, drafts.mandate), usual), at('usualTime'));
}

/** When in the day young members can meet. */
export function youthHourPieces(
  answers: Answers,
  { drafts: { facts } }: DraftLanguage,
): readonly DraftPiece[] {
  const hours = unended(textIn(answers, mandate, 'youthHours'));
  return hours === '' ? [] : piece(facts.youthHours(hours), at('youthHours'));
}
