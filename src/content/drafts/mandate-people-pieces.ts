import { roles } from '#domain/guide/steps/roles.ts';
import type { DraftPiece, DraftSource } from '#domain/drafts/draft.ts';
import { numberOf } from '#domain/values/numbers.ts';
import type { Answers } from '#domain/process/process.ts';
import { filledRowsOf, rowsOf, type Row } from '#domain/process/rows.ts';
import type { ScaleValue } from '#domain/steps/fields.ts';
import type { DraftLanguage } from './draft-language.ts';
import type { MandateDraftWords } from './mandate-draft-words.ts';
import { bodyIn } from './mandate-place-pieces.ts';
import { cellText, onNewLines, piece, rowsWith, source } from './pieces.ts';
import { capital, unended } from './sentence.ts';

const REQUIRED: ScaleValue = 3;
const DESIRABLE: ScaleValue = 2;

/** The tasks the roles require. They are the list of main tasks until people change it. */
export const mainTaskPieces = (answers: Answers, language: DraftLanguage): readonly DraftPiece[] =>
  onNewLines(once(tasksAt(REQUIRED, answers, language)));

/**
 * What could stand as a main task too, and is offered beside the draft: desirable tasks, and what the team
 * said involvement can give each challenge and opportunity.
 */
export function mainTaskAlternatives(answers: Answers, language: DraftLanguage): readonly DraftPiece[] {
  const contributions = (['challenges', 'opportunities'] as const).flatMap((field) =>
    rowsWith(answers, 'strategy', field, 'contribution').flatMap(({ row, text }) =>
      piece(capital(unended(text)), source('strategy', field, row)),
    ),
  );
  const taken = new Set(mainTaskPieces(answers, language).map(({ text }) => text));
  const found = once([...tasksAt(DESIRABLE, answers, language), ...contributions]);
  return onNewLines(found.filter(({ text }) => !taken.has(text)));
}

function tasksAt(level: ScaleValue, answers: Answers, { steps }: DraftLanguage): readonly DraftPiece[] {
  const names: Readonly<Record<string, string>> = steps.roles.fields.roles.columns.tasks.items;
  return filledRowsOf(answers['roles']?.['roles']).flatMap((role) =>
    itemsAt(level, role, 'tasks').flatMap((item) =>
      piece(capital(unended(names[item.id] ?? cellText(item['text']))), source('roles', 'roles', role)),
    ),
  );
}

export function compositionPieces(answers: Answers, language: DraftLanguage): readonly DraftPiece[] {
  const { mandate } = language.drafts;
  const groups = rowsWith(answers, 'groups', 'groups', 'name');
  const criteria = rowsWith(answers, 'criteria', 'criteria', 'text');
  const onTrial = answers['decision']?.['need'] === 'yes-on-trial';
  return [
    ...memberPieces(answers, mandate),
    ...(groups.length === 0
      ? []
      : piece(
          mandate.groups(groups.map(({ text }) => text)),
          ...groups.map(({ row }) => source('groups', 'groups', row)),
        )),
    ...bothPieces(answers, mandate),
    ...(groups.length === 0 || criteria.length === 0
      ? []
      : piece(
          mandate.criteria(criteria.map(({ text }) => text)),
          ...criteria.map(({ row }) => source('criteria', 'criteria', row)),
        )),
    ...requiredPieces(answers, mandate),
    ...piece(mandate.appointment),
    ...(onTrial ? piece(mandate.trialTerm, source('decision', 'need')) : piece(mandate.term)),
  ];
}

/** The number people put in the calculator, or the number of places they have planned. */
function memberPieces(answers: Answers, mandate: MandateDraftWords): readonly DraftPiece[] {
  const body = bodyIn(answers, mandate);
  const members = numberOf(answers['constraints']?.['feeMembers']);
  if (members !== undefined && members > 0)
    return piece(mandate.members(body, members), source('constraints', 'feeMembers'));
  const seats = filledRowsOf(answers['groups']?.['seats']);
  return seats.length === 0 ? [] : piece(mandate.members(body, seats.length), source('groups', 'seats'));
}

/** Said only when both patients and relatives stand behind the places or the groups. */
function bothPieces(answers: Answers, mandate: MandateDraftWords): readonly DraftPiece[] {
  const seats = filledRowsOf(answers['groups']?.['seats']);
  if (hasBoth(seats.map((seat) => seat['perspective'])))
    return piece(mandate.bothPerspectives, source('groups', 'seats'));
  const groups = filledRowsOf(answers['groups']?.['groups']);
  const behind = new Set(
    groups.flatMap((group) =>
      Array.isArray(group['stakeholders']) ? (group['stakeholders'] as readonly unknown[]) : [],
    ),
  );
  const stakeholders = rowsOf(answers['stakeholders']?.['groups']).filter((row) => behind.has(row.id));
  return hasBoth(stakeholders.map((row) => row['type']))
    ? piece(mandate.bothPerspectives, ...stakeholders.map((row) => source('stakeholders', 'groups', row)))
    : [];
}

const hasBoth = (types: readonly unknown[]): boolean =>
  types.includes('both') || (types.includes('patient') && types.includes('relative'));

function requiredPieces(answers: Answers, mandate: MandateDraftWords): readonly DraftPiece[] {
  const body = bodyIn(answers, mandate);
  const each = answers['roles']?.['mode'] === 'per-role';
  const all = filledRowsOf(answers['roles']?.['roles']).map((role) => ({
    role,
    names: itemsAt(REQUIRED, role, 'qualifications')
      .map((item) => nameOf(item, mandate))
      .filter((name) => name !== ''),
  }));
  if (each)
    return all
      .filter(({ names }) => names.length > 0)
      .flatMap(({ role, names }) =>
        piece(mandate.required(cellText(role['name']), body, names), source('roles', 'roles', role)),
      );
  const names = [...new Set(all.flatMap((one) => one.names))];
  const sources: readonly DraftSource[] = all
    .filter((one) => one.names.length > 0)
    .map(({ role }) => source('roles', 'roles', role));
  return names.length === 0 ? [] : piece(mandate.required('', body, names), ...sources);
}

const QUALIFICATIONS = roles.fields.roles.columns.qualifications.items;

function nameOf(item: Row, mandate: MandateDraftWords): string {
  const known = QUALIFICATIONS.find((id) => id === item.id);
  return known ? mandate.qualifications[known] : unended(cellText(item['text']));
}

const itemsAt = (level: ScaleValue, role: Row, column: string): readonly Row[] =>
  rowsOf(role[column]).filter((item) => item['level'] === level);

function once(pieces: readonly DraftPiece[]): readonly DraftPiece[] {
  const known = new Set<string>();
  return pieces.filter(({ text }) => {
    const isNew = !known.has(text);
    known.add(text);
    return isNew;
  });
}
