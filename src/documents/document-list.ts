import { actionPlanOf } from '#documents/papers/action-plan.ts';
import type { DocumentKind, DocumentModel } from './blocks/block.ts';
import type { DocumentInput } from './blocks/field-given.ts';
import { mandateOf } from '#documents/papers/mandate.ts';
import { orderOf } from '#documents/papers/order.ts';
import { processReportOf } from '#documents/papers/process-report.ts';
import { roleDescriptionOf } from '#documents/papers/role-description.ts';
import { startChecklistOf } from '#documents/papers/start-checklist.ts';

/** What a document can be taken as. */
export type FileForm = 'docx' | 'pdf';

/** A document that can be made of any process at any time. */
interface ListedDocument {
  readonly kind: DocumentKind;
  readonly make: (input: DocumentInput) => DocumentModel;
  /** What people fill in or send on is Word only. */
  readonly forms: readonly FileForm[];
  /** The steps whose missing answers show in it; all of them where absent. */
  readonly steps?: readonly string[];
}

const BOTH: readonly FileForm[] = ['docx', 'pdf'];

/** Every document, in the order they are offered. */
export const DOCUMENTS: readonly ListedDocument[] = [
  { kind: 'mandate', forms: BOTH, make: mandateOf, steps: ['mandate'] },
  { kind: 'action-plan', forms: BOTH, make: actionPlanOf, steps: ['plan'] },
  { kind: 'process-report', forms: BOTH, make: processReportOf },
  { kind: 'role-description', forms: BOTH, make: roleDescriptionOf, steps: ['roles'] },
  { kind: 'order', forms: ['docx'], make: orderOf, steps: ['groups', 'roles'] },
  { kind: 'start-checklist', forms: ['docx'], make: startChecklistOf, steps: [] },
];

/** The document of this kind as blocks; `undefined` for a kind that is not offered. */
export const modelOf = (kind: string, input: DocumentInput): DocumentModel | undefined =>
  DOCUMENTS.find((document) => document.kind === kind)?.make(input);
