import * as z from 'zod/mini';
import type { SavedPart } from '#domain/steps/define-step.ts';
import { withKinds, type JsonSchema } from '../files/with-kinds.ts';
import { answerSchema, invitationSchema } from './advance-schemas.ts';
import { questionnaireSchema, replySchema } from './questionnaire-schemas.ts';

/** What an answer in advance holds, as JSON Schema: the same in a file, in a link and under a seal. */
export const answerJsonSchema = (parts: readonly SavedPart[]): JsonSchema =>
  withKinds(
    { ...z.toJSONSchema(answerSchema(parts)), title: 'Answer in advance of Brukerpanelveilederen' },
    ['answers'],
    parts,
  );

/** What an invitation holds, as JSON Schema: the same in a file and in a link. */
export const invitationJsonSchema = (): JsonSchema => ({
  ...z.toJSONSchema(invitationSchema),
  title: 'Invitation of Brukerpanelveilederen',
});

/** What a questionnaire that is sent out holds, as JSON Schema: the same in a file and in a link. */
export const questionnaireJsonSchema = (): JsonSchema => ({
  ...z.toJSONSchema(questionnaireSchema),
  title: 'Questionnaire of Brukerpanelveilederen',
});

/** What an answer to a questionnaire holds, as JSON Schema: the same in a file, in a link and under a seal. */
export const replyJsonSchema = (): JsonSchema => ({
  ...z.toJSONSchema(replySchema),
  title: 'Answer to a questionnaire of Brukerpanelveilederen',
});
