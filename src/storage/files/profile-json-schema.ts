import * as z from 'zod/mini';
import { profileFileSchema } from './profile-schema.ts';
import type { JsonSchema } from './with-kinds.ts';

/** The profile file of a trust as JSON Schema. */
export const profileJsonSchema = (): JsonSchema => ({
  ...z.toJSONSchema(profileFileSchema),
  title: 'Profile file of Brukerpanelveilederen',
});
