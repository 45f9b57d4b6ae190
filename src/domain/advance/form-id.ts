import type { Invitation } from './invitation.ts';
import { rowCode } from './form-fields.ts';
import { stableId } from './stable-id.ts';

/** Raised when a form of before can no longer be read as one of today. */
export const FORM_VERSION = 1;

/** What a form says about itself, in codes: the ids are longer than a person should have to see. */
export interface FormId {
  readonly version: number;
  /** `rowCode` of the process that asks. */
  readonly process: string;
  /** `rowCode` of the leader; empty in a form for all. */
  readonly leader: string;
  /** Changes with what is asked, so that a form from before a change is known. */
  readonly edition: string;
}

const NOBODY = 'alle';

/** What a form made from this invitation says. */
export function formIdOf(invitation: Invitation): FormId {
  const { asked, units, groups } = invitation;
  const named = (rows: readonly { readonly id: string; readonly name: string }[]): readonly string[] =>
    rows.flatMap(({ id, name }) => [id, name]);
  return {
    version: FORM_VERSION,
    process: rowCode(invitation.process),
    leader: invitation.leader === '' ? '' : rowCode(invitation.leader),
    edition: stableId('', ...asked, '', ...named(units), '', ...named(groups)).slice(1, 7),
  };
}

/** `bpf1-0a1b2c3d4e-5f6g7h8i9j-k0l1m2`: stands in the form, and in its properties. */
export const writtenFormId = ({ version, process, leader, edition }: FormId): string =>
  `bpf${version}-${process}-${leader || NOBODY}-${edition}`;

/** The first form id in a text; null when there is none. */
export function formIdIn(text: string): FormId | null {
  const found = /\bbpf(\d{1,4})-([0-9a-z]{10})-([0-9a-z]{10}|alle)-([0-9a-z]{6})\b/i.exec(text);
  if (!found) return null;
  const [, version = '', process = '', leader = '', edition = ''] = found.map((part) => part.toLowerCase());
  return { version: Number(version), process, leader: leader === NOBODY ? '' : leader, edition };
}
