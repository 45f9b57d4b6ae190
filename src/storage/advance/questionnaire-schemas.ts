import * as z from 'zod/mini';
import { AUDIENCES } from '#domain/guide/choices.ts';
import { LANGUAGE_CODES } from '#domain/language/languages.ts';
import { questionsOf } from '#domain/questionnaire/questions.ts';
import { LONGEST_TEXT } from '#domain/values/longest-text.ts';
import { idSchema, valueSchema } from '../files/value-schemas.ts';

const text = z.string().check(z.maxLength(LONGEST_TEXT));

export const questionnaireSchema = z.strictObject({
  process: idSchema,
  processName: text,
  healthTrust: text,
  unitName: text,
  bodyName: text,
  facilitator: text,
  audience: z.enum(AUDIENCES),
  round: idSchema,
  deadline: text,
  replyTo: text,
  publicKey: text,
  language: z.optional(z.enum(LANGUAGE_CODES)),
});

/** An answer to a questionnaire: what its audience is asked, and nothing else. */
export const replySchema = z.discriminatedUnion(
  'audience',
  AUDIENCES.map((audience) =>
    z.strictObject({
      process: idSchema,
      audience: z.literal(audience),
      round: idSchema,
      record: idSchema,
      version: z.int().check(z.gte(1), z.lte(1_000_000)),
      sentAt: z.union([z.iso.datetime({ offset: true }), z.literal('')]),
      role: text,
      unit: text,
      said: z.strictObject(
        Object.fromEntries(
          questionsOf(audience).map(({ id, kind }) => [id, z.optional(valueSchema({ kind }))]),
        ),
      ),
    }),
  ) as unknown as [z.ZodMiniObject, z.ZodMiniObject],
);
