import type { DraftPiece } from '#domain/drafts/draft.ts';
import { numberOf } from '#domain/values/numbers.ts';
import { evaluationDay } from '#domain/plan/found-suggestions.ts';
import type { Answers } from '#domain/process/process.ts';
import type { DraftLanguage } from './draft-language.ts';
import type { MandateDraftWords } from './mandate-draft-words.ts';
import { bodyIn } from './mandate-place-pieces.ts';
import { cellText, onNewLines, piece, proposals, rowsWith, source, textOf } from './pieces.ts';
import { unended } from './sentence.ts';

export function meetingPieces(
  answers: Answers,
  { drafts: { mandate } }: DraftLanguage,
): readonly DraftPiece[] {
  const other = textOf(answers, 'constraints', 'other');
  return [
    ...scopePieces(answers, mandate),
    ...(other === '' ? [] : piece(mandate.otherFrames(other), source('constraints', 'other'))),
    ...feePieces(answers, mandate),
    ...piece(mandate.expenses),
    ...framePieces(answers, mandate),
  ];
}

function scopePieces(answers: Answers, mandate: MandateDraftWords): readonly DraftPiece[] {
  const body = bodyIn(answers, mandate);
  const meetings = numberOf(answers['constraints']?.['feeMeetings']);
  const hours = numberOf(answers['constraints']?.['feeHours']);
  const ofMeetings = source('constraints', 'feeMeetings');
  const ofHours = source('constraints', 'feeHours');
  if (meetings !== undefined && hours !== undefined)
    return piece(mandate.meetingsAndHours(body, meetings, hours), ofMeetings, ofHours);
  if (meetings !== undefined) return piece(mandate.meetings(body, meetings), ofMeetings);
  return hours === undefined ? [] : piece(mandate.hours(hours), ofHours);
}

/** A rate is never said without where it stands and since when. */
function feePieces(answers: Answers, mandate: MandateDraftWords): readonly DraftPiece[] {
  const rate = numberOf(answers['constraints']?.['feeRate']);
  const from = unended(textOf(answers, 'constraints', 'feeRateSource'));
  const date = textOf(answers, 'constraints', 'feeRateDate');
  if (rate === undefined || from === '' || date === '') return piece(mandate.feeByGuideline);
  return piece(
    mandate.fee(rate, from, date),
    source('constraints', 'feeRate'),
    source('constraints', 'feeRateSource'),
    source('constraints', 'feeRateDate'),
  );
}

function framePieces(answers: Answers, mandate: MandateDraftWords): readonly DraftPiece[] {
  const amount = numberOf(answers['constraints']?.['costFrameAmount']);
  if (amount !== undefined) return piece(mandate.costFrame(amount), source('constraints', 'costFrameAmount'));
  const text = textOf(answers, 'constraints', 'costFrame');
  return text === '' ? [] : piece(mandate.costFrameText(text), source('constraints', 'costFrame'));
}

export function caseHandlingPieces(
  answers: Answers,
  { drafts: { mandate } }: DraftLanguage,
): readonly DraftPiece[] {
  const subjects = (['challenges', 'opportunities'] as const).flatMap((field) =>
    rowsWith(answers, 'strategy', field, 'text').map(({ row, text }) => ({
      text,
      from: source('strategy', field, row),
    })),
  );
  return [
    ...(subjects.length === 0
      ? []
      : piece(mandate.caseSubjects(subjects.map(({ text }) => text)), ...subjects.map(({ from }) => from))),
    ...proposals(mandate.caseProposals),
  ];
}

export function evaluationPieces(
  answers: Answers,
  { drafts: { mandate } }: DraftLanguage,
): readonly DraftPiece[] {
  const body = bodyIn(answers, mandate);
  const onTrial = answers['decision']?.['need'] === 'yes-on-trial';
  const found = evaluationDay(answers);
  const rest = proposals(mandate.evaluationProposals);
  if (!found) return [...piece(mandate.evaluationUndated(body)), ...rest];
  return [
    ...(onTrial
      ? piece(mandate.trialEvaluation(body, found.day), source('decision', 'need'), found.source)
      : piece(mandate.evaluation(body, found.day), found.source)),
    ...rest,
  ];
}

export function referencePieces(
  answers: Answers,
  { drafts: { mandate } }: DraftLanguage,
): readonly DraftPiece[] {
  const plans = rowsWith(answers, 'about', 'governingPlans', 'name').flatMap(({ row, text }) => {
    const link = cellText(row['link']);
    return piece(
      link === '' ? unended(text) : `${unended(text)} (${link})`,
      source('about', 'governingPlans', row),
    );
  });
  const rate = unended(textOf(answers, 'constraints', 'feeRateSource'));
  return onNewLines([
    ...plans,
    ...piece(rate, source('constraints', 'feeRateSource')),
    ...proposals(mandate.referenceProposals),
  ]);
}
