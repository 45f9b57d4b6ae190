import * as z from 'zod/mini';
import { ASKED_STEPS, isAskedStep, STAKEHOLDER_KINDS } from '#domain/guide/choices.ts';
import { LANGUAGE_CODES } from '#domain/language/languages.ts';
import { LONGEST_TEXT } from '#domain/values/longest-text.ts';
import { savedFieldsOf, type SavedPart } from '#domain/steps/define-step.ts';
import { idSchema, rowList, valueSchema } from '../files/value-schemas.ts';

/** As long as a line of a process file may be. */
const text = z.string().check(z.maxLength(LONGEST_TEXT));

export const invitationSchema = z.strictObject({
  process: idSchema,
  processName: text,
  healthTrust: text,
  unitName: text,
  facilitator: text,
  leader: z.union([idSchema, z.literal('')]),
  role: text,
  unit: text,
  units: rowList(
    z.strictObject({
      id: idSchema,
      name: text,
      level: z.optional(text),
      parent: z.optional(idSchema),
    }),
  ),
  asked: z.array(z.enum(ASKED_STEPS)).check(z.minLength(1), z.maxLength(ASKED_STEPS.length)),
  groups: rowList(
    z.strictObject({
      id: idSchema,
      name: text,
      type: z.optional(z.enum(STAKEHOLDER_KINDS)),
    }),
  ),
  deadline: text,
  greeting: text,
  replyTo: text,
  publicKey: text,
  line: z.optional(z.strictObject({ address: text, process: text, token: text })),
  language: z.optional(z.enum(LANGUAGE_CODES)),
});

/** An answer to the asked steps among `parts`, and to nothing else. */
export const answerSchema = (parts: readonly SavedPart[]) =>
  z.strictObject({
    process: idSchema,
    leader: idSchema,
    record: z.optional(idSchema),
    role: text,
    unit: text,
    version: z.int().check(z.gte(1), z.lte(1_000_000)),
    sentAt: z.union([z.iso.datetime({ offset: true }), z.literal('')]),
    answers: z.strictObject(
      Object.fromEntries(
        parts
          .filter(({ id }) => isAskedStep(id))
          .map((part) => [
            part.id,
            z.optional(
              z.strictObject(
                Object.fromEntries(
                  savedFieldsOf(part).map(([id, field]) => [id, z.optional(valueSchema(field))]),
                ),
              ),
            ),
          ]),
      ),
    ),
  });
