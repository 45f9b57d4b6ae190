import { answerIn, filledRowsIn, numberIn, placeOf, textIn } from '#domain/guide/read.ts';
import { about } from '#domain/guide/steps/about.ts';
import { constraints } from '#domain/guide/steps/constraints.ts';
import { decision } from '#domain/guide/steps/decision.ts';
import { groups } from '#domain/guide/steps/groups.ts';
import { mandate } from '#domain/guide/steps/mandate.ts';
import { isOpenCall } from '#domain/guide/written-anywhere.ts';
import { nominatedSeats, staffShareOf } from '#domain/panel/seats.ts';
import type { Answers } from '#domain/process/process.ts';
import { idsOf, textOf } from '#domain/process/rows.ts';
import { sentence, unended } from '#domain/values/sentence.ts';
import type { DraftPiece } from './draft.ts';
import type { DraftLanguage } from './draft-words.ts';
import { bodyIn } from './body-name.ts';
import { appointerOf } from './clause-text.ts';
import { namedPieces, piece } from './pieces.ts';

const at = (field: keyof typeof mandate.fields) => placeOf(mandate, field);
const SEATS = placeOf(groups, 'seats');

/** How many members there are: what was answered about the mandate, or else the calculator, or the seats that were planned. */
export function memberCountPieces(answers: Answers, { drafts }: DraftLanguage): readonly DraftPiece[] {
  const { facts } = drafts;
  const body = bodyIn(answers, drafts.mandate);
  const [from, to] = [numberIn(answers, mandate, 'membersFrom'), numberIn(answers, mandate, 'membersTo')];
  const start = numberIn(answers, mandate, 'membersToStart');
  const starts = start === undefined ? [] : piece(facts.membersToStart(body, start), at('membersToStart'));
  if (from !== undefined && to !== undefined)
    return [
      ...piece(
        from === to ? drafts.mandate.members(body, from) : facts.membersRange(body, from, to),
        at('membersFrom'),
        at('membersTo'),
      ),
      ...starts,
    ];
  if (from !== undefined) return [...piece(facts.membersAtLeast(body, from), at('membersFrom')), ...starts];
  if (to !== undefined) return [...piece(facts.membersAtMost(body, to), at('membersTo')), ...starts];
  const counted = numberIn(answers, constraints, 'feeMembers');
  if (counted !== undefined && counted > 0)
    return [...piece(drafts.mandate.members(body, counted), placeOf(constraints, 'feeMembers')), ...starts];
  const { members } = staffShareOf(filledRowsIn(answers, groups, 'seats'));
  return [...(members === 0 ? [] : piece(drafts.mandate.members(body, members), SEATS)), ...starts];
}

/** Who fills the seats: those who send, the unit's own staff, and who has no vote. */
export function seatPieces(answers: Answers, language: DraftLanguage): readonly DraftPiece[] {
  const { facts, mandate: mandateWords } = language.drafts;
  const seats = filledRowsIn(answers, groups, 'seats');
  const { staff, members } = staffShareOf(seats);
  // An open call sends nobody.
  const isCall = ({ by }: { readonly by: string }): boolean => isOpenCall(by);
  const filled = nominatedSeats(seats);
  const nominated = filled.filter((one) => !isCall(one));
  const called = filled.filter(isCall).reduce((sum, one) => sum + one.seats, 0);
  const observers = unended(textIn(answers, mandate, 'observers'));
  const silent = seats.filter(({ vote }) => vote === 'no-vote').map(({ name }) => unended(textOf(name)));
  const named = silent.filter((name) => name !== '');
  return [
    ...namedPieces(
      facts.nominatedLead,
      nominated.map(({ by, seats: count }) => `${by} (${count})`),
      mandateWords.named,
      SEATS,
    ),
    ...(called === 0 ? [] : piece(facts.openCall(called), SEATS)),
    ...(staff === 0 ? [] : piece(facts.staffShare(staff, members), SEATS)),
    ...namedPieces(facts.withoutVoteLead, named, mandateWords.named, SEATS),
    ...(observers === '' ? [] : piece(facts.observers(observers), at('observers'))),
  ];
}

/** How members are found, by whom they are appointed, and how young they are. */
export function appointmentPieces(
  answers: Answers,
  { drafts: { facts }, trust }: DraftLanguage,
): readonly DraftPiece[] {
  const found = idsOf(answerIn(answers, mandate, 'foundBy'));
  const ways = mandate.fields.foundBy.options.filter((option) => found.includes(option));
  const nominators = unended(textIn(answers, mandate, 'nominators'));
  const deadline = textIn(answers, mandate, 'nominationDeadline');
  const appointer = appointerOf(answers, trust);
  const isAnswered = unended(textIn(answers, mandate, 'appointedBy')) !== '';
  return [
    ...ways.flatMap((way) => piece(facts.found[way], at('foundBy'))),
    ...(nominators === '' ? [] : piece(facts.nominators(nominators), at('nominators'))),
    ...(deadline === '' ? [] : piece(facts.nominationDeadline(deadline), at('nominationDeadline'))),
    ...(appointer === ''
      ? []
      : piece(facts.appointedBy(appointer), isAnswered ? at('appointedBy') : placeOf(about, 'profile'))),
  ];
}

/** For how long: the trial where there is one, and what was answered of years, periods and being appointed again. */
export function termPieces(answers: Answers, { drafts }: DraftLanguage): readonly DraftPiece[] {
  const { facts } = drafts;
  const onTrial = answerIn(answers, decision, 'need') === 'yes-on-trial';
  const years = numberIn(answers, mandate, 'periodYears');
  const periods = numberIn(answers, mandate, 'mostPeriods');
  const mostYears = numberIn(answers, mandate, 'mostYears');
  const again = answerIn(answers, mandate, 'reappointment');
  const attendance = textIn(answers, mandate, 'attendance');
  return [
    ...(onTrial ? piece(drafts.mandate.trialTerm, placeOf(decision, 'need')) : []),
    ...(years === undefined ? [] : piece(facts.term(years), at('periodYears'))),
    ...(again === undefined ? [] : piece(facts.reappointment[again], at('reappointment'))),
    ...(periods === undefined ? [] : piece(facts.mostPeriods(periods), at('mostPeriods'))),
    ...(mostYears === undefined ? [] : piece(facts.mostYears(mostYears), at('mostYears'))),
    ...deputyPieces(answers, drafts),
    ...piece(sentence(attendance), at('attendance')),
  ];
}

function deputyPieces(answers: Answers, drafts: DraftLanguage['drafts']): readonly DraftPiece[] {
  const { facts } = drafts;
  const body = bodyIn(answers, drafts.mandate);
  const deputies = answerIn(answers, mandate, 'deputies');
  const count = numberIn(answers, mandate, 'deputyCount');
  const given = idsOf(answerIn(answers, mandate, 'deputiesMay'));
  const may = mandate.fields.deputiesMay.options.filter((option) => given.includes(option));
  const shared = deputies === 'shared' || (deputies === undefined && count !== undefined);
  return [
    ...(deputies === 'none' ? piece(facts.noDeputies(body), at('deputies')) : []),
    ...(deputies === 'personal' ? piece(facts.personalDeputies, at('deputies')) : []),
    ...(shared
      ? piece(
          facts.sharedDeputies(body, count),
          ...(deputies === undefined ? [] : [at('deputies')]),
          ...(count === undefined ? [] : [at('deputyCount')]),
        )
      : []),
    ...(may.length === 0 || deputies === 'none'
      ? []
      : piece(facts.deputiesMay(may.map((one) => facts.may[one])), at('deputiesMay'))),
  ];
}

/** What is special where the members are young. */
export function youthPieces(answers: Answers, { drafts: { facts } }: DraftLanguage): readonly DraftPiece[] {
  const [from, to] = [numberIn(answers, mandate, 'ageFrom'), numberIn(answers, mandate, 'ageTo')];
  const consent = numberIn(answers, mandate, 'consentUnder');
  const adult = unended(textIn(answers, mandate, 'safeAdult'));
  return [
    ...(from === undefined && to === undefined
      ? []
      : piece(
          facts.ages(from, to),
          ...(from === undefined ? [] : [at('ageFrom')]),
          ...(to === undefined ? [] : [at('ageTo')]),
        )),
    ...(consent === undefined ? [] : piece(facts.consentUnder(consent), at('consentUnder'))),
    ...(adult === '' ? [] : piece(facts.safeAdult(adult), at('safeAdult'))),
  ];
}
