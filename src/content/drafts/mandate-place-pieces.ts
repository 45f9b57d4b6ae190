import type { DraftPiece } from '#domain/drafts/draft.ts';
import type { Answers } from '#domain/process/process.ts';
import type { DraftLanguage } from './draft-language.ts';
import type { MandateDraftWords } from './mandate-draft-words.ts';
import { onNewLines, piece, rowsWith, source, textOf } from './pieces.ts';
import { sentence, unended } from './sentence.ts';

/** The body in definite form: its own name, or the common one. */
export const bodyIn = (answers: Answers, words: MandateDraftWords): string =>
  words.theBody(textOf(answers, 'about', 'bodyName') || words.defaultBody);

const bodySource = (answers: Answers) =>
  textOf(answers, 'about', 'bodyName') === '' ? [] : [source('about', 'bodyName')];

export function titlePieces(answers: Answers, { drafts }: DraftLanguage): readonly DraftPiece[] {
  const name = unended(textOf(answers, 'about', 'bodyName'));
  const unit = unended(textOf(answers, 'about', 'unitName'));
  if (name === '' && unit === '') return [];
  const title = drafts.mandate.title(name || drafts.mandate.defaultBody, unit);
  return piece(title, ...bodySource(answers), ...(unit === '' ? [] : [source('about', 'unitName')]));
}

export function preparedByPieces(answers: Answers): readonly DraftPiece[] {
  const field = textOf(answers, 'about', 'involvementContact') === '' ? 'facilitator' : 'involvementContact';
  return piece(textOf(answers, 'about', field), source('about', field));
}

export const responsiblePieces = (answers: Answers): readonly DraftPiece[] =>
  piece(textOf(answers, 'about', 'leader'), source('about', 'leader'));

export function purposePieces(
  answers: Answers,
  { drafts: { mandate } }: DraftLanguage,
): readonly DraftPiece[] {
  const purpose = textOf(answers, 'constraints', 'purpose');
  const value = textOf(answers, 'decision', 'greatestValue');
  const areas = rowsWith(answers, 'insight', 'areas', 'text');
  return [
    ...piece(sentence(purpose), source('constraints', 'purpose')),
    ...(value === '' ? [] : piece(mandate.greatestValue(value), source('decision', 'greatestValue'))),
    ...(areas.length === 0
      ? []
      : onNewLines([
          ...piece(mandate.insightLead(bodyIn(answers, mandate)), source('insight', 'areas')),
          ...areas.flatMap(({ row, text }) => piece(`– ${unended(text)}`, source('insight', 'areas', row))),
        ])),
  ];
}

export function rolePieces(answers: Answers, { drafts: { mandate } }: DraftLanguage): readonly DraftPiece[] {
  const body = bodyIn(answers, mandate);
  const unit = unended(textOf(answers, 'about', 'unitName'));
  const leader = unended(textOf(answers, 'about', 'leader'));
  const contact = unended(textOf(answers, 'about', 'involvementContact'));
  const onTrial = answers['decision']?.['need'] === 'yes-on-trial';
  const timeFrame = textOf(answers, 'constraints', 'timeFrame');
  return [
    ...piece(
      mandate.advisesLeaders(body, unit),
      ...(unit === '' ? [] : [...bodySource(answers), source('about', 'unitName')]),
    ),
    ...(leader === '' ? [] : piece(mandate.leader(leader), source('about', 'leader'))),
    ...(contact === '' ? [] : piece(mandate.coordinator(contact), source('about', 'involvementContact'))),
    ...(onTrial ? piece(mandate.onTrial(body), source('decision', 'need')) : []),
    ...(timeFrame === '' ? [] : piece(mandate.timeFrame(timeFrame), source('constraints', 'timeFrame'))),
    ...(formsIn(answers).includes('joint-panel')
      ? piece(mandate.jointPanel(body), source('decision', 'otherForms'))
      : []),
    ...piece(mandate.leadersDecide),
  ];
}

export function committeePieces(
  answers: Answers,
  { drafts: { mandate } }: DraftLanguage,
): readonly DraftPiece[] {
  const body = bodyIn(answers, mandate);
  const unit = unended(textOf(answers, 'about', 'unitName'));
  const trust = unended(textOf(answers, 'about', 'healthTrust'));
  return [
    ...(unit === '' ? [] : piece(mandate.ownArea(body, unit), source('about', 'unitName'))),
    ...(trust === '' ? [] : piece(mandate.committeeArea(trust), source('about', 'healthTrust'))),
    ...(formsIn(answers).includes('existing-body')
      ? piece(mandate.existingBodies(body), source('decision', 'otherForms'))
      : []),
    ...piece(mandate.committeeInformed(body)),
  ];
}

function formsIn(answers: Answers): readonly unknown[] {
  const forms = answers['decision']?.['otherForms'];
  return Array.isArray(forms) ? (forms as readonly unknown[]) : [];
}
