import { seesAs } from '#domain/guide/choices.ts';
import { answerIn, filledRowsIn, placeOf, rowsIn, type RowIn } from '#domain/guide/read.ts';
import { criteria } from '#domain/guide/steps/criteria.ts';
import { groups } from '#domain/guide/steps/groups.ts';
import { roles } from '#domain/guide/steps/roles.ts';
import { stakeholders } from '#domain/guide/steps/stakeholders.ts';
import { strategy } from '#domain/guide/steps/strategy.ts';
import { capital, inText, unended } from '#domain/values/sentence.ts';
import type { Answers } from '#domain/process/process.ts';
import { idsOf, rowsOf, textOf } from '#domain/process/rows.ts';
import type { MatrixRow, ScaleValue } from '#domain/steps/fields.ts';
import type { DraftLanguage } from './draft-words.ts';
import type { DraftPiece } from './draft.ts';
import type { MandateDraftWords } from './mandate-draft-words.ts';
import {
  appointmentPieces,
  memberCountPieces,
  seatPieces,
  termPieces,
  youthPieces,
} from './mandate-member-facts.ts';
import { bodyIn } from './body-name.ts';
import { listPieces, namedPieces, onNewLines, piece, rowsWith } from './pieces.ts';

type Role = RowIn<typeof roles, 'roles'>;

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
    rowsWith(answers, strategy, field, 'contribution').flatMap(({ text, place }) =>
      piece(capital(unended(text)), place),
    ),
  );
  const taken = new Set(mainTaskPieces(answers, language).map(({ text }) => text));
  const found = once([...tasksAt(DESIRABLE, answers, language), ...contributions]);
  return onNewLines(found.filter(({ text }) => !taken.has(text)));
}

function tasksAt(level: ScaleValue, answers: Answers, { steps }: DraftLanguage): readonly DraftPiece[] {
  const names: Readonly<Record<string, string>> = steps.roles.fields.roles.columns.tasks.items;
  return filledRowsIn(answers, roles, 'roles').flatMap((role) =>
    itemsAt(level, role.tasks).flatMap((item) =>
      piece(capital(unended(names[item.id] ?? ownText(item))), placeOf(roles, 'roles', role.id)),
    ),
  );
}

export function compositionPieces(answers: Answers, language: DraftLanguage): readonly DraftPiece[] {
  const { mandate } = language.drafts;
  const chosen = rowsWith(answers, groups, 'groups', 'name');
  const met = rowsWith(answers, criteria, 'criteria', 'text');
  return [
    ...memberCountPieces(answers, language),
    ...seatPieces(answers, language),
    ...youthPieces(answers, language),
    ...namedPieces(
      mandate.groupsLead(chosen.length),
      chosen.map(({ text }) => inText(text)),
      mandate.named,
      ...chosen.map(({ place }) => place),
    ),
    ...bothPieces(answers, mandate),
    ...(chosen.length === 0 || met.length === 0
      ? []
      : listPieces(
          mandate.criteriaLead(met.length),
          met.map(({ text }) => text),
          ...met.map(({ place }) => place),
        )),
    ...requiredPieces(answers, mandate),
    ...appointmentPieces(answers, language),
    ...termPieces(answers, language),
  ];
}

/** Said only when both patients and relatives stand behind the places or the groups. */
function bothPieces(answers: Answers, mandate: MandateDraftWords): readonly DraftPiece[] {
  const seats = filledRowsIn(answers, groups, 'seats');
  if (hasBoth(seats.map(({ perspective }) => perspective)))
    return piece(mandate.bothPerspectives, placeOf(groups, 'seats'));
  const behind = new Set(
    filledRowsIn(answers, groups, 'groups').flatMap((group) => idsOf(group.stakeholders)),
  );
  const known = rowsIn(answers, stakeholders, 'groups').filter(({ id }) => behind.has(id));
  return hasBoth(known.map(({ type }) => type))
    ? piece(mandate.bothPerspectives, ...known.map(({ id }) => placeOf(stakeholders, 'groups', id)))
    : [];
}

const hasBoth = (all: readonly unknown[]): boolean =>
  all.some((one) => seesAs(one, 'patient')) && all.some((one) => seesAs(one, 'relative'));

function requiredPieces(answers: Answers, mandate: MandateDraftWords): readonly DraftPiece[] {
  const body = bodyIn(answers, mandate);
  const all = filledRowsIn(answers, roles, 'roles')
    .map((role) => ({
      role,
      place: placeOf(roles, 'roles', role.id),
      names: itemsAt(REQUIRED, role.qualifications)
        .map((item) => nameOf(item, mandate))
        .filter((name) => name !== ''),
    }))
    .filter(({ names }) => names.length > 0);
  if (answerIn(answers, roles, 'mode') === 'per-role')
    return all.flatMap(({ role, place, names }) =>
      namedPieces(mandate.requiredLead(textOf(role.name).trim(), body), names, mandate.named, place),
    );
  const names = [...new Set(all.flatMap((one) => one.names))];
  return namedPieces(mandate.requiredLead('', body), names, mandate.named, ...all.map(({ place }) => place));
}

const QUALIFICATIONS = roles.fields.roles.columns.qualifications.items;

const ownText = ({ text }: MatrixRow): string => textOf(text).trim();

function nameOf(item: MatrixRow, mandate: MandateDraftWords): string {
  const known = QUALIFICATIONS.find((id) => id === item.id);
  return known ? mandate.qualifications[known] : inText(ownText(item));
}

const itemsAt = (level: ScaleValue, items: Role['tasks' | 'qualifications']): readonly MatrixRow[] =>
  (rowsOf(items) as readonly MatrixRow[]).filter((item) => item.level === level);

function once(pieces: readonly DraftPiece[]): readonly DraftPiece[] {
  const known = new Set<string>();
  return pieces.filter(({ text }) => {
    const isNew = !known.has(text);
    known.add(text);
    return isNew;
  });
}
