import { actionPlanOf } from './action-plan.ts';
import type { DocumentKind, DocumentModel } from './blocks/block.ts';
import type { DocumentInput } from './blocks/field-given.ts';
import { mandateOf } from './mandate.ts';
import { orderOf } from './order.ts';
import { processReportOf } from './process-report.ts';
import { roleDescriptionOf } from './role-description.ts';
import { startChecklistOf } from './start-checklist.ts';

/** A document that can be made of any process at any time. */
interface ListedDocument {
  readonly kind: DocumentKind;
  readonly make: (input: DocumentInput) => DocumentModel;
  /** The steps whose missing answers show in it; all of them where absent. */
  readonly steps?: readonly string[];
}

/** Every document, in the order they are offered. */
export const DOCUMENTS: readonly ListedDocument[] = [
  { kind: 'mandate', make: mandateOf, steps: ['mandate'] },
  { kind: 'action-plan', make: actionPlanOf, steps: ['plan'] },
  { kind: 'process-report', make: processReportOf },
  { kind: 'role-description', make: roleDescriptionOf, steps: ['roles'] },
  { kind: 'order', make: orderOf, steps: ['groups', 'roles'] },
  { kind: 'start-checklist', make: startChecklistOf, steps: [] },
];

/** The document of this kind as blocks; `undefined` for a kind that is not offered. */
export const modelOf = (kind: string, input: DocumentInput): DocumentModel | undefined =>
  DOCUMENTS.find((document) => document.kind === kind)?.make(input);
