import { idsOf } from '#domain/process/rows.ts';
import { answerIn, placeOf, textIn } from '#domain/guide/read.ts';
import { about } from '#domain/guide/steps/about.ts';
import { constraints } from '#domain/guide/steps/constraints.ts';
import { decision } from '#domain/guide/steps/decision.ts';
import { insight } from '#domain/guide/steps/insight.ts';
import type { Answers } from '#domain/process/process.ts';
import type { DraftPiece } from './draft.ts';
import type { DraftLanguage } from './draft-words.ts';
import { bodyIn, bodyNameIn } from './body-name.ts';
import { advisesLeaders, leadingPieces, receiverPieces } from './mandate-work-facts.ts';
import { onNewLines, piece, rowsWith } from './pieces.ts';
import { sentence, unended } from '#domain/values/sentence.ts';
import { sentenceOf } from '#domain/profile/spoken-profile.ts';

/** What the trust says is built on the choice of its profile. */
const PROFILE = placeOf(about, 'profile');

const bodySource = (answers: Answers) =>
  textIn(answers, about, 'bodyName') === '' ? [] : [placeOf(about, 'bodyName')];

export function titlePieces(answers: Answers, { drafts }: DraftLanguage): readonly DraftPiece[] {
  const unit = unended(textIn(answers, about, 'unitName'));
  if (unit === '' && textIn(answers, about, 'bodyName') === '') return [];
  const title = drafts.mandate.title(unended(bodyNameIn(answers, drafts.mandate)), unit);
  return piece(title, ...bodySource(answers), ...(unit === '' ? [] : [placeOf(about, 'unitName')]));
}

export function preparedByPieces(answers: Answers): readonly DraftPiece[] {
  const field = textIn(answers, about, 'involvementContact') === '' ? 'facilitator' : 'involvementContact';
  return piece(textIn(answers, about, field), placeOf(about, field));
}

export const responsiblePieces = (answers: Answers): readonly DraftPiece[] =>
  piece(textIn(answers, about, 'leader'), placeOf(about, 'leader'));

export function purposePieces(
  answers: Answers,
  { drafts: { mandate } }: DraftLanguage,
): readonly DraftPiece[] {
  const purpose = textIn(answers, constraints, 'purpose');
  const value = textIn(answers, decision, 'greatestValue');
  const areas = rowsWith(answers, insight, 'areas', 'text');
  return [
    ...piece(sentence(purpose), placeOf(constraints, 'purpose')),
    ...(value === '' ? [] : piece(mandate.greatestValue(value), placeOf(decision, 'greatestValue'))),
    ...(areas.length === 0
      ? []
      : onNewLines([
          ...piece(mandate.insightLead(bodyIn(answers, mandate)), placeOf(insight, 'areas')),
          ...areas.flatMap(({ text, place }) => piece(`– ${unended(text)}`, place)),
        ])),
  ];
}

export function rolePieces(answers: Answers, language: DraftLanguage): readonly DraftPiece[] {
  const { facts, mandate } = language.drafts;
  const body = bodyIn(answers, mandate);
  const unit = unended(textIn(answers, about, 'unitName'));
  const leader = unended(textIn(answers, about, 'leader'));
  const receivers = receiverPieces(answers, language);
  const onTrial = answerIn(answers, decision, 'need') === 'yes-on-trial';
  const timeFrame = textIn(answers, constraints, 'timeFrame');
  return [
    ...(receivers.length > 0
      ? receivers
      : piece(
          mandate.advisesLeaders(body, unit),
          ...(unit === '' ? [] : [...bodySource(answers), placeOf(about, 'unitName')]),
        )),
    ...(leader === '' ? [] : piece(mandate.leader(leader), placeOf(about, 'leader'))),
    ...leadingPieces(answers, language),
    ...(onTrial ? piece(mandate.onTrial(body), placeOf(decision, 'need')) : []),
    ...(timeFrame === '' ? [] : piece(mandate.timeFrame(timeFrame), placeOf(constraints, 'timeFrame'))),
    ...(formsIn(answers).includes('joint-panel')
      ? piece(mandate.jointPanel(body), placeOf(decision, 'otherForms'))
      : []),
    ...piece(advisesLeaders(answers) ? mandate.leadersDecide : facts.advisesOnly(body)),
    ...piece(sentenceOf(language.trust, 'role', body), PROFILE),
  ];
}

export function committeePieces(
  answers: Answers,
  { drafts: { mandate }, trust: profile }: DraftLanguage,
): readonly DraftPiece[] {
  const body = bodyIn(answers, mandate);
  const unit = unended(textIn(answers, about, 'unitName'));
  const trust = unended(textIn(answers, about, 'healthTrust'));
  // A profile of several trusts knows the committee of none of them by name.
  const committee = profile && (profile.trust !== '' || trust === '') ? profile.userCommittee : '';
  // Of what is a whole by itself, nobody has said that it has a committee beside the body.
  const isWhole = committee === '' && unit !== '' && unit === trust;
  return [
    ...(unit === '' ? [] : piece(mandate.ownArea(body, unit), placeOf(about, 'unitName'))),
    ...(committee === ''
      ? trust === '' || isWhole
        ? []
        : piece(mandate.committeeArea(trust), placeOf(about, 'healthTrust'))
      : piece(mandate.committeeNamed(committee), PROFILE)),
    ...(formsIn(answers).includes('existing-body')
      ? piece(mandate.existingBodies(body), placeOf(decision, 'otherForms'))
      : []),
    ...piece(sentenceOf(profile, 'committee', body), PROFILE),
    ...(isWhole ? [] : piece(mandate.committeeInformed(body))),
  ];
}

const formsIn = (answers: Answers): readonly string[] => idsOf(answerIn(answers, decision, 'otherForms'));
