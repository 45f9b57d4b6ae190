import { rateFromOf, ratesFromOf } from '#domain/fee/rate-from.ts';
import { answerIn, answersIn, numberIn, placeOf, textIn } from '#domain/guide/read.ts';
import { about } from '#domain/guide/steps/about.ts';
import { constraints } from '#domain/guide/steps/constraints.ts';
import { decision } from '#domain/guide/steps/decision.ts';
import { mandate as mandateStep } from '#domain/guide/steps/mandate.ts';
import { strategy } from '#domain/guide/steps/strategy.ts';
import { evaluationDay } from '#domain/plan/evaluation-day.ts';
import type { Answers } from '#domain/process/process.ts';
import { textOf } from '#domain/process/rows.ts';
import type { DraftPiece } from './draft.ts';
import type { DraftLanguage } from './draft-words.ts';
import type { MandateDraftWords } from './mandate-draft-words.ts';
import { bodyIn } from './body-name.ts';
import { feeRulePieces } from './fee-rule-pieces.ts';
import {
  advisesLeaders,
  supplementPieces,
  unpaidPieces,
  usualTimePieces,
  validityPieces,
  youthHourPieces,
} from './mandate-work-facts.ts';
import { listPieces, onNewLines, piece, proposals, rowsWith } from './pieces.ts';
import { linksFor, sentenceOf } from '#domain/profile/spoken-profile.ts';
import { sentence, unended } from '#domain/values/sentence.ts';

export function meetingPieces(answers: Answers, language: DraftLanguage): readonly DraftPiece[] {
  const { mandate } = language.drafts;
  const other = textIn(answers, constraints, 'other');
  return [
    ...scopePieces(answers, language),
    ...usualTimePieces(answers, language),
    ...youthHourPieces(answers, language),
    ...(unpaidPieces(answers, language) ?? [
      ...feePieces(answers, mandate),
      ...expensePieces(answers, language),
    ]),
    ...feeRulePieces(answers, language),
    ...supplementPieces(answers, language),
    ...(other === '' ? [] : onNewLines(piece(mandate.otherFrames(other), placeOf(constraints, 'other')))),
  ];
}

function scopePieces(answers: Answers, { drafts: { facts, mandate } }: DraftLanguage): readonly DraftPiece[] {
  const body = bodyIn(answers, mandate);
  const meetings = numberIn(answers, constraints, 'feeMeetings');
  const hours = numberIn(answers, constraints, 'feeHours');
  const ofMeetings = placeOf(constraints, 'feeMeetings');
  const ofHours = placeOf(constraints, 'feeHours');
  const least = numberIn(answers, mandateStep, 'meetingsLeast');
  if (least !== undefined)
    return [
      ...piece(facts.meetingsAtLeast(body, least), placeOf(mandateStep, 'meetingsLeast')),
      ...(hours === undefined ? [] : piece(mandate.hours(hours), ofHours)),
    ];
  if (meetings !== undefined && hours !== undefined)
    return piece(mandate.meetingsAndHours(body, meetings, hours), ofMeetings, ofHours);
  if (meetings !== undefined) return piece(mandate.meetings(body, meetings), ofMeetings);
  return hours === undefined ? [] : piece(mandate.hours(hours), ofHours);
}

/** What is met beside the fee: as the trust says it, or as is common. */
function expensePieces(
  answers: Answers,
  { drafts: { mandate }, trust }: DraftLanguage,
): readonly DraftPiece[] {
  const own = sentenceOf(trust, 'expenses', bodyIn(answers, mandate));
  return own === '' ? piece(mandate.expenses) : piece(own, placeOf(about, 'profile'));
}

/** A rate is never said without where it stands and since when. */
function feePieces(answers: Answers, mandate: MandateDraftWords): readonly DraftPiece[] {
  const from = rateFromOf(answersIn(answers, constraints));
  const rate = numberIn(answers, constraints, from.rate);
  const source = unended(textIn(answers, constraints, from.source));
  const date = textIn(answers, constraints, from.date);
  if (rate === undefined || source === '' || date === '') return piece(mandate.feeByGuideline);
  return piece(
    (from.rate === 'feeMeetingRate' ? mandate.feePerMeeting : mandate.fee)(rate, source, date),
    placeOf(constraints, from.rate),
    placeOf(constraints, from.source),
    placeOf(constraints, from.date),
  );
}

export function caseHandlingPieces(
  answers: Answers,
  { drafts: { facts, mandate } }: DraftLanguage,
): readonly DraftPiece[] {
  const papers = numberIn(answers, mandateStep, 'papersDays');
  const minutesTo = unended(textIn(answers, mandateStep, 'minutesTo'));
  const cases = numberIn(answers, mandateStep, 'casesDays');
  const subjects = (['challenges', 'opportunities'] as const).flatMap((field) =>
    rowsWith(answers, strategy, field, 'text'),
  );
  return [
    ...listPieces(
      mandate.casesLead,
      subjects.map(({ text }) => text),
      ...subjects.map(({ place }) => place),
    ),
    ...piece(mandate.whoProposes),
    ...(cases === undefined ? [] : piece(facts.casesIn(cases), placeOf(mandateStep, 'casesDays'))),
    ...piece(mandate.inTime),
    ...(papers === undefined
      ? piece(mandate.papersInTime)
      : piece(facts.papers(papers), placeOf(mandateStep, 'papersDays'))),
    ...piece(sentence(textIn(answers, mandateStep, 'quorum')), placeOf(mandateStep, 'quorum')),
    ...(advisesLeaders(answers) ? piece(mandate.answered) : []),
    ...(minutesTo === '' ? [] : piece(facts.minutesTo(minutesTo), placeOf(mandateStep, 'minutesTo'))),
    ...piece(mandate.workspace),
  ];
}

export function evaluationPieces(answers: Answers, language: DraftLanguage): readonly DraftPiece[] {
  const { mandate } = language.drafts;
  const body = bodyIn(answers, mandate);
  const onTrial = answerIn(answers, decision, 'need') === 'yes-on-trial';
  const found = evaluationDay(answers);
  const rest = [...proposals(mandate.evaluationProposals), ...validityPieces(answers, language)];
  if (!found) return [...piece(mandate.evaluationUndated(body)), ...rest];
  return [
    ...(onTrial
      ? piece(mandate.trialEvaluation(body, found.day), placeOf(decision, 'need'), found.source)
      : piece(mandate.evaluation(body, found.day), found.source)),
    ...rest,
  ];
}

export function referencePieces(
  answers: Answers,
  { drafts: { mandate }, trust }: DraftLanguage,
): readonly DraftPiece[] {
  const own = linksFor(trust, `${mandateStep.id}.references`).map(({ name, link }) => `${name} (${link})`);
  const plans = rowsWith(answers, about, 'governingPlans', 'name').flatMap(({ row, text, place }) => {
    const link = textOf(row.link).trim();
    return piece(link === '' ? unended(text) : `${unended(text)} (${link})`, place);
  });
  return onNewLines([
    ...plans,
    ...ratesFromOf(answersIn(answers, constraints)).flatMap(({ source }) =>
      piece(unended(textIn(answers, constraints, source)), placeOf(constraints, source)),
    ),
    ...(own.length === 0
      ? proposals(mandate.referenceProposals)
      : own.flatMap((text) => piece(text, placeOf(about, 'profile')))),
  ]);
}
