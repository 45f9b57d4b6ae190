import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { format } from 'prettier';
import { answerOf } from '#domain/advance/answer.ts';
import type { Invitation } from '#domain/advance/invitation.ts';
import { invitationIn } from '#domain/advance/leader-record.ts';
import { CURRENT_SCHEMA_VERSION } from '#domain/process/process.ts';
import {
  ANSWER_VERSION,
  INVITATION_VERSION,
  QUESTIONNAIRE_VERSION,
  REPLY_VERSION,
} from '#storage/advance/advance-format.ts';
import {
  answerPayload,
  invitationPayload,
  questionnairePayload,
  replyPayload,
  writeAnswerFile,
  writeInvitationFile,
  writeQuestionnaireFile,
  writeReplyFile,
} from '#storage/advance/write-advance.ts';
import { writeProcessFile } from '#storage/files/write-process-file.ts';
import type { Keys } from '#storage/sealed/sealed.ts';
import { fullQuestionnaire, fullReply } from '../tests/support/full-reply.ts';
import { version } from '../package.json' with { type: 'json' };
import { fullProcess } from '../tests/support/full-process.ts';
import { KEPT_ADVANCE, KEPT_FILES } from '../tests/support/kept-files.ts';
import { keptPath, keptSchema, savedFormats, type SavedFormat } from '../tests/support/kept-schemas.ts';
import { onlyBanksGrew, shapeOf } from '../tests/support/saved-shape.ts';

/** The one other programs are pointed to: the process file as it is today. */
const NEWEST = 'docs/process-file.schema.json';

/** What to do with the schema that is kept for the version of today. */
function deedFor({ name, version, schema }: SavedFormat): 'leave' | 'write' | 'refuse' {
  const kept = keptSchema(name, version);
  if (!kept || onlyBanksGrew(kept, schema))
    return kept && isDeepStrictEqual(shapeOf(kept), shapeOf(schema)) ? 'leave' : 'write';
  return 'refuse';
}

async function write(path: string, schema: unknown): Promise<void> {
  writeFileSync(path, await format(JSON.stringify(schema), { parser: 'json', printWidth: 110 }));
  console.log(`${path} is written.`);
}

/** Keeps a file of the version of today with everything filled in, to be opened for ever. Leaves one that is kept alone. */
async function keep(path: string, text: () => string | Promise<string>): Promise<void> {
  const { dir, name, ext } = parse(path);
  const isKept = (file: string): boolean =>
    file === `${name}${ext}` || (file.startsWith(`${name}-`) && file.endsWith(ext));
  if (readdirSync(dir).some(isKept)) return;
  writeFileSync(path, await text());
  console.log(`${path} is written.`);
}

async function keepFiles(): Promise<void> {
  const [team, leader] = [await fullProcess('team'), await fullProcess('leader')];
  const kept = invitationIn(leader);
  const invitation: Invitation | null = kept && { ...kept, language: 'nn' };
  const answer = answerOf(leader, leader.updatedAt);
  if (!invitation || !answer) throw new Error('The record of a leader holds an invitation.');
  const given = { appVersion: version, now: team.updatedAt, publicKey: '' };
  for (const [of, process] of Object.entries({ team, leader }))
    await keep(`${KEPT_FILES}/v${CURRENT_SCHEMA_VERSION}-${of}.json`, () => writeProcessFile(process, given));
  const asked = `${KEPT_ADVANCE}/invitation-v${INVITATION_VERSION}`;
  await keep(`${asked}.json`, () => writeInvitationFile(invitation, given));
  await keep(`${asked}.txt`, () => `${invitationPayload(invitation)}\n`);
  const sent = `${KEPT_ADVANCE}/questionnaire-v${QUESTIONNAIRE_VERSION}`;
  await keep(`${sent}.json`, () => writeQuestionnaireFile(fullQuestionnaire, given));
  await keep(`${sent}.txt`, () => `${questionnairePayload(fullQuestionnaire)}\n`);
  const { publicKey } = JSON.parse(readFileSync(`${KEPT_ADVANCE}/test-key.json`, 'utf8')) as Keys;
  for (const [what, key] of Object.entries({ answer: '', sealed: publicKey })) {
    const kept = `${KEPT_ADVANCE}/${what}-v${ANSWER_VERSION}`;
    await keep(`${kept}.json`, () => writeAnswerFile(answer, { ...given, publicKey: key }));
    await keep(`${kept}.txt`, async () => `${await answerPayload(answer, key)}\n`);
    const reply = `${KEPT_ADVANCE}/${what === 'answer' ? 'reply' : 'sealed-reply'}-v${REPLY_VERSION}`;
    await keep(`${reply}.json`, () => writeReplyFile(fullReply, { ...given, publicKey: key }));
    await keep(`${reply}.txt`, async () => `${await replyPayload(fullReply, key)}\n`);
  }
}

const refused = savedFormats.filter((saved) => deedFor(saved) === 'refuse');
for (const { name, version, raise } of refused)
  console.error(
    `${keptPath(name, version)} is kept and says something else. Raise ${raise}, and run this again.`,
  );
if (refused.length > 0) process.exitCode = 1;
else {
  for (const saved of savedFormats) {
    if (deedFor(saved) === 'write') await write(keptPath(saved.name, saved.version), saved.schema);
    if (saved.name === 'process-file') await write(NEWEST, saved.schema);
  }
  await keepFiles();
}
