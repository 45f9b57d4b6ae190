import { SCORING_QUESTIONS, type ScoringQuestion } from '../scoring/question.ts';
import { criteria } from '../guide/steps/criteria.ts';
import { stakeholders } from '../guide/steps/stakeholders.ts';

/**
 * What the room looks at: one thing at a time. A scene holds ids only, so that it can be sent to another window,
 * kept over a reload, and be found again after the answers have changed.
 */
export type RoomScene =
  /** The title of a step and why it is asked. */
  | { readonly kind: 'step'; readonly step: string }
  /** One field; of rows with much to say, only the list of their names. */
  | { readonly kind: 'field'; readonly step: string; readonly field: string }
  /** What is asked about one row; with `column`, that column alone. */
  | {
      readonly kind: 'row';
      readonly step: string;
      readonly field: string;
      readonly row: string;
      readonly column?: string;
    }
  /** The scores of one stakeholder, one question at a time, silent first. */
  | {
      readonly kind: 'scoring';
      readonly step: typeof stakeholders.id;
      readonly row: string;
      readonly question: ScoringQuestion;
    }
  /** Dots on the criteria. */
  | { readonly kind: 'dots'; readonly step: typeof criteria.id }
  /** Gathering loose ideas for a step, with its own timer. */
  | { readonly kind: 'ideas'; readonly step: string }
  | { readonly kind: 'parking' }
  | { readonly kind: 'closing' }
  /** What goes to the director, when there is a decision. */
  | { readonly kind: 'summary' };

/** One word for each scene, the same for the same scene. */
export function sceneKey(scene: RoomScene): string {
  switch (scene.kind) {
    case 'parking':
    case 'closing':
    case 'summary':
      return scene.kind;
    case 'step':
    case 'ideas':
    case 'dots':
      return `${scene.kind}/${scene.step}`;
    case 'field':
      return `field/${scene.step}/${scene.field}`;
    case 'row':
      return ['row', scene.step, scene.field, scene.row, ...(scene.column ? [scene.column] : [])].join('/');
    case 'scoring':
      return `scoring/${scene.row}/${scene.question}`;
  }
}

/** The step a scene belongs to; null for what stands outside the guide. */
export const stepOfScene = (scene: RoomScene): string | null => ('step' in scene ? scene.step : null);

const isQuestion = (value: unknown): value is ScoringQuestion =>
  (SCORING_QUESTIONS as readonly unknown[]).includes(value);

/** A scene from another window or from a kept note; null when it is none. */
export function readScene(value: unknown): RoomScene | null {
  if (typeof value !== 'object' || value === null) return null;
  const { kind, step, field, row, column, question } = value as Record<string, unknown>;
  const text = (one: unknown): one is string => typeof one === 'string' && one !== '';
  switch (kind) {
    case 'parking':
    case 'closing':
    case 'summary':
      return { kind };
    case 'step':
    case 'ideas':
      return text(step) ? { kind, step } : null;
    case 'dots':
      return { kind, step: criteria.id };
    case 'field':
      return text(step) && text(field) ? { kind, step, field } : null;
    case 'row':
      return text(step) && text(field) && text(row)
        ? { kind, step, field, row, ...(text(column) ? { column } : {}) }
        : null;
    case 'scoring':
      return text(row) && isQuestion(question) ? { kind, step: stakeholders.id, row, question } : null;
    default:
      return null;
  }
}
