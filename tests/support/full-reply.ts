import type { QuestionnaireInvitation } from '#domain/questionnaire/invitation.ts';
import { questionsOf } from '#domain/questionnaire/questions.ts';
import type { Reply } from '#domain/questionnaire/reply.ts';

/** A questionnaire with everything in it that one can have. */
export const fullQuestionnaire: QuestionnaireInvitation = {
  process: 'process-1',
  processName: 'Brukerpanel på «hud»',
  healthTrust: 'Helse Sør – øst',
  unitName: 'Hudpoliklinikken, 2. etasje',
  bodyName: 'Panelet vårt & venner',
  facilitator: 'Rådgiver i stab',
  audience: 'members',
  round: 'round-1',
  deadline: '2028-05-31',
  replyTo: 'stab@example.org',
  publicKey: 'age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p',
  language: 'nn',
};

/** An answer to everything leaders are asked. */
export const fullReply: Reply = {
  process: 'process-1',
  audience: 'leaders',
  round: 'round-1',
  record: 'record-1',
  version: 2,
  sentAt: '2028-05-20T10:00:00.000Z',
  role: 'Seksjonsleder, «dag»',
  unit: 'Hudpoliklinikken, 2. etasje',
  said: Object.fromEntries(
    questionsOf('leaders').map(({ id, kind }, index) => [
      id,
      kind === 'scale' ? (index % 3) + 1 : `Ja – men sent.\nLinje to 😀 (${id})`,
    ]),
  ),
};
