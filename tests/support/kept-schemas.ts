import { existsSync, readFileSync } from 'node:fs';
import { savedParts } from '#domain/guide/saved-parts.ts';
import { CURRENT_SCHEMA_VERSION } from '#domain/process/process.ts';
import {
  ANSWER_VERSION,
  INVITATION_VERSION,
  QUESTIONNAIRE_VERSION,
  REPLY_VERSION,
} from '#storage/advance/advance-format.ts';
import {
  answerJsonSchema,
  invitationJsonSchema,
  questionnaireJsonSchema,
  replyJsonSchema,
} from '#storage/advance/advance-json-schema.ts';
import { fileJsonSchema } from '#storage/files/file-json-schema.ts';
import { PROFILE_VERSION } from '#storage/files/profile-schema.ts';
import { profileJsonSchema } from '#storage/files/profile-json-schema.ts';
import { MIGRATIONS } from '#storage/migrations/migrations.ts';
import { PROFILE_MIGRATIONS } from '#storage/files/profile-migrations.ts';
import type { JsonSchema } from '#storage/files/with-kinds.ts';
import type { brokenIds } from './saved-shape.ts';

/** A file people keep or send, whose shape has a number. */
export interface SavedFormat {
  readonly name: string;
  readonly version: number;
  /** The first there ever was; 1 where it is left out. */
  readonly first?: number;
  /** Where the number stands. */
  readonly raise: string;
  /** How older ones become one of today. */
  readonly migrations: Parameters<typeof brokenIds>[2];
  /** Its shape today. */
  readonly schema: JsonSchema;
}

export const savedFormats: readonly SavedFormat[] = [
  {
    name: 'process-file',
    version: CURRENT_SCHEMA_VERSION,
    raise: 'CURRENT_SCHEMA_VERSION in src/domain/process/process.ts, with a migration',
    migrations: MIGRATIONS,
    schema: fileJsonSchema(savedParts),
  },
  {
    name: 'advance-answer',
    version: ANSWER_VERSION,
    raise: 'ANSWER_VERSION in src/storage/advance/advance-format.ts',
    migrations: MIGRATIONS,
    schema: answerJsonSchema(savedParts),
  },
  {
    name: 'invitation',
    version: INVITATION_VERSION,
    raise: 'INVITATION_VERSION in src/storage/advance/advance-format.ts',
    migrations: MIGRATIONS,
    schema: invitationJsonSchema(),
  },
  {
    name: 'questionnaire',
    version: QUESTIONNAIRE_VERSION,
    first: 6,
    raise: 'QUESTIONNAIRE_VERSION in src/storage/advance/advance-format.ts',
    migrations: MIGRATIONS,
    schema: questionnaireJsonSchema(),
  },
  {
    name: 'questionnaire-answer',
    version: REPLY_VERSION,
    first: 6,
    raise: 'REPLY_VERSION in src/storage/advance/advance-format.ts',
    migrations: MIGRATIONS,
    schema: replyJsonSchema(),
  },
  {
    name: 'profile-file',
    version: PROFILE_VERSION,
    raise: 'PROFILE_VERSION in src/storage/files/profile-schema.ts',
    migrations: PROFILE_MIGRATIONS,
    schema: profileJsonSchema(),
  },
];

export const keptPath = (name: string, version: number): string =>
  `docs/schemas/${name}.v${version}.schema.json`;

/** The schema of a version as it was when the version was released; null where none is kept. */
export function keptSchema(name: string, version: number): JsonSchema | null {
  const path = keptPath(name, version);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as JsonSchema) : null;
}
