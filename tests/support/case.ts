import { readFileSync } from 'node:fs';

type Text = string | number | null;
/** 1–3; 0, nothing or an empty text when it is not set. */
type Score = number | string | null;

/** A thing a case weighs: a task, a qualification or a trait. `level_code`: 3 required, 2 desirable, 1 less important, 0 not set. */
export interface CaseItem {
  readonly item?: Text;
  readonly level?: Text;
  readonly level_code?: Score;
  readonly custom?: boolean;
}

export interface CaseRole {
  readonly name?: Text;
  readonly tasks?: readonly CaseItem[];
  readonly qualifications?: readonly CaseItem[];
  readonly traits?: readonly CaseItem[];
}

export interface CaseUnit {
  readonly id?: Text;
  readonly parent?: Text;
  readonly level?: Text;
  readonly name?: Text;
  readonly involvement_today?: Text;
}

/** A filled process on paper, as testers write it. Anything may be missing or empty. */
export interface CaseFile {
  readonly language?: Text;
  readonly title?: Text;
  readonly organisation?: { readonly name?: Text };
  readonly clinic?: {
    readonly name?: Text;
    readonly level?: Text;
    readonly leader_role?: Text;
    readonly facilitator_role?: Text;
    readonly participants?: readonly (Text | { readonly role?: Text; readonly unit?: Text })[];
  };
  readonly meetings?: readonly { readonly name?: Text; readonly date?: Text; readonly minutes?: Text }[];
  readonly units?: readonly CaseUnit[];
  readonly stakeholders?: readonly {
    readonly no?: number;
    readonly name?: Text;
    readonly type?: Text;
    readonly involvement?: Score;
    readonly importance?: Score;
    readonly note?: Text;
  }[];
  readonly summary?: { readonly satisfied_with?: Text; readonly areas_to_strengthen?: Text };
  readonly constraints?: {
    readonly purpose?: Text;
    readonly timeframe?: Text;
    readonly cost_frame?: Text;
    readonly other?: Text;
  };
  readonly opening_answers?: readonly { readonly question?: Text; readonly answer?: Text }[];
  readonly challenges?: readonly { readonly text?: Text; readonly contribution?: Text }[];
  readonly opportunities?: readonly { readonly text?: Text; readonly contribution?: Text }[];
  readonly insight_areas?: readonly (Text | { readonly text?: Text })[];
  readonly need_decision?: { readonly panel_needed?: Text | boolean; readonly explanation?: Text };
  readonly criteria?: readonly { readonly id?: Text; readonly text?: Text }[];
  readonly prioritised_groups?: readonly {
    readonly name?: Text;
    readonly stakeholders?: readonly Score[];
    readonly criteria_met?: readonly Text[];
    readonly rationale?: Text;
  }[];
  readonly job_description?: { readonly mode?: Text; readonly roles?: readonly CaseRole[] };
  readonly mandate?: {
    readonly name?: Text;
    readonly prepared_by?: Text;
    readonly responsible?: Text;
    readonly approved?: Text;
    readonly purpose?: Text;
    readonly organisation_role?: Text;
    readonly relation_to_user_committee?: Text;
    readonly main_tasks?: readonly Text[];
    readonly composition?: Text;
    readonly meetings_fee?: Text;
    readonly cases_process?: Text;
    readonly evaluation?: Text;
    readonly references?: Text;
  };
  /** What is answered beside the form, under the ids of the guide: step, field, value. See `case-beyond.ts`. */
  readonly answers?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** What the answers mean, worked out on paper: not an answer. */
  readonly expected?: {
    readonly gap_order_stakeholder_no?: readonly number[];
    readonly uncovered_criteria?: readonly string[];
    readonly warnings?: readonly string[];
  };
  readonly action_plan?: readonly {
    readonly measure?: Text;
    readonly area?: Text;
    readonly responsible?: Text;
    readonly deadline?: Text;
    readonly indicator?: Text;
    readonly status?: Text;
  }[];
}

/** The case in a JSON file. Throws when the file is not there or holds no JSON object. */
export function readCase(path: string): CaseFile {
  const json: unknown = JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    throw new Error(`${path} is no case.`);
  return json;
}

export interface Leaf {
  /** `mandate.main_tasks[2]` */
  readonly path: string;
  readonly value: string | number | boolean;
}

/** Every value of a case that says something, with its path. Empty texts and nothing at all are left out. */
export function leavesOf(node: unknown, path = ''): readonly Leaf[] {
  if (node === null || node === undefined) return [];
  if (Array.isArray(node)) return node.flatMap((item, index) => leavesOf(item, `${path}[${index}]`));
  if (typeof node === 'object')
    return Object.entries(node).flatMap(([key, value]) =>
      leavesOf(value, path === '' ? key : `${path}.${key}`),
    );
  if (typeof node === 'string') return node.trim() === '' ? [] : [{ path, value: node }];
  return typeof node === 'number' || typeof node === 'boolean' ? [{ path, value: node }] : [];
}
