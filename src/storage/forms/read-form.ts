import type { AdvanceAnswer } from '#domain/advance/answer.ts';
import { rowCode } from '#domain/advance/form-fields.ts';
import { FORM_VERSION, formIdOf, type FormId } from '#domain/advance/form-id.ts';
import { invitationOf } from '#domain/advance/invitation.ts';
import { rowsIn } from '#domain/guide/read.ts';
import { tagsIn } from '#domain/formats/xml-tree.ts';
import { advance } from '#domain/guide/registers/advance.ts';
import { plan } from '#domain/guide/steps/plan.ts';
import {
  QUESTIONNAIRE_FORM_VERSION,
  questionnaireFieldIn,
  type QuestionnaireFormId,
} from '#domain/questionnaire/form-id.ts';
import type { Reply } from '#domain/questionnaire/reply.ts';
import { cleanText } from '#domain/values/clean-text.ts';
import type { Process } from '#domain/process/process.ts';
import { formAnswer } from './form-answer.ts';
import { identityOf } from './form-identity.ts';
import type { FormContent } from './form-content.ts';
import { gatherForm } from './gather-form.ts';
import { picturesIn } from './pictures-in.ts';
import { readQuestionnaire } from './read-questionnaire.ts';
import { readingTable, type FormReadingWords } from './reading-words.ts';
import { walkForm } from './walk-form.ts';
import { readParts } from './word-parts.ts';
import { MOST_FORM_TAGS, readXml, type WordElement } from './word-xml.ts';

/** Why a file is not read as a form. Each has its own text on the screen. */
export type FormRefusal =
  | 'empty'
  | 'too-large'
  /** .odt: to be saved as .docx. */
  | 'open-document'
  /** .doc, or a .docx with a password. */
  | 'old-word'
  | 'not-word'
  /** A Word file, and no form of ours. */
  | 'not-form'
  | 'newer'
  | 'other-process'
  /** The evaluation a questionnaire belongs to is not in the plan any longer. */
  | 'other-round'
  | 'damaged';

/** Worth saying about a form that was read. */
export type FormNote =
  /** The process has changed what it asks since the form was sent. */
  | 'earlier-edition'
  /** The leader is no longer in the list, or the form no longer says whose it is. */
  | 'unknown-leader'
  /** Hidden text was in it; it is among the leftovers. */
  | 'hidden';

export type ReadForm =
  | {
      readonly kind: 'form';
      readonly answer: AdvanceAnswer;
      /** Texts that have no place of their own, each with what it stood by: for a person to place. */
      readonly leftovers: readonly string[];
      readonly notes: readonly FormNote[];
      /** Pictures that are not taken in: what each is called, or empty. */
      readonly pictures: readonly string[];
    }
  | {
      readonly kind: 'questionnaire';
      readonly reply: Reply;
      readonly beside: readonly string[];
      readonly pictures: readonly string[];
    }
  | { readonly kind: 'refused'; readonly because: FormRefusal };

const refused = (because: FormRefusal): ReadForm => ({ kind: 'refused', because });

/** More rows than this were not made by a person; a form has some fifty. */
const MOST_ROWS = 2_000;
/** The same of paragraphs outside the fields and fields together: each becomes a line for a person to look at. */
const MOST_TEXTS = 10_000;
const BODY = 'word/document.xml';
const EDGE = /^word\/(?:header|footer)\d*\.xml$/;
const WANTED =
  /^(?:mimetype|\[Content_Types\]\.xml|docProps\/(?:core|custom)\.xml|word\/(?:document|comments|footnotes|endnotes|header\d*|footer\d*)\.xml)$/;

/**
 * Reads a fillable form that came home as .docx, from Word or LibreOffice: by the tags of its controls, and where a
 * program has dropped those, by the bookmarks around them. `words` are those of every language a form can be in. Never
 * throws, and writes nothing. Takes time in step with the size of the file, whatever is in it.
 */
export function readForm(
  bytes: Uint8Array,
  known: { readonly process: Process; readonly words: readonly FormReadingWords[] },
): ReadForm {
  try {
    return bytes.length === 0 ? refused('empty') : readWordFile(bytes, known);
  } catch {
    return refused(startsWith(bytes, ZIP) ? 'damaged' : 'not-word');
  }
}

const ZIP = [0x50, 0x4b];
const OLD_WORD = [0xd0, 0xcf, 0x11, 0xe0];
const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

function readWordFile(bytes: Uint8Array, known: Parameters<typeof readForm>[1]): ReadForm {
  if (startsWith(bytes, OLD_WORD)) return refused('old-word');
  if (!startsWith(bytes, ZIP)) return refused('not-word');
  const read = readParts(bytes, (name) => WANTED.test(name));
  if (read.kind === 'refused') return refused(read.because === 'not-zip' ? 'damaged' : read.because);
  const { parts } = read;
  if (parts.get('mimetype')?.startsWith('application/vnd.oasis.opendocument'))
    return refused('open-document');
  const body = parts.get(BODY);
  if (body === undefined) return refused(parts.has('[Content_Types].xml') ? 'not-word' : 'not-form');
  if (rowTagsIn(body) > MOST_ROWS || hasTooManyTags(parts)) return refused('too-large');
  const root = readXml(body);
  return root ? readBody(root, parts, known) : refused('damaged');
}

const rowTagsIn = (xml: string): number => xml.match(/<(?:\w+:)?tr[\s/>]/g)?.length ?? 0;

function hasTooManyTags(parts: ReadonlyMap<string, string>): boolean {
  let left = MOST_FORM_TAGS;
  for (const xml of parts.values()) left -= tagsIn(xml, left);
  return left <= 0;
}

function readBody(
  root: WordElement,
  parts: ReadonlyMap<string, string>,
  { process, words }: Parameters<typeof readForm>[1],
): ReadForm {
  const content = walkForm(root);
  if (content.outside.length + content.everyField.length > MOST_TEXTS) return refused('too-large');
  const shown = [...content.outside.map(({ text }) => text)].join('\n');
  const identity = identityOf(parts, shown);
  const { id, codes, savedAt } = identity;
  const questionnaire = identity.questionnaire ?? questionnaireByFields(content, process);
  if (!id && !questionnaire && content.fields.size === 0) return refused('not-form');
  if (id && id.version > FORM_VERSION) return refused('newer');
  if (questionnaire && questionnaire.version > QUESTIONNAIRE_FORM_VERSION) return refused('newer');
  if ([id, questionnaire].some((one) => one && one.process !== rowCode(process.id)))
    return refused('other-process');

  const besides = [...parts].flatMap(([name, xml]) => {
    const part = name.startsWith('word/') && name !== BODY ? readXml(xml) : undefined;
    // What stands over and under every page is the trust's: its logo is nobody's answer.
    return part ? [{ ...walkForm(part), pictures: EDGE.test(name) ? [] : picturesIn(part) }] : [];
  });
  const beside = besides.flatMap(({ outside }) => outside.map(({ text }) => ({ text, cell: null })));
  const whole: FormContent = {
    ...content,
    everyField: [...content.everyField, ...besides.flatMap(({ everyField }) => everyField)],
    outside: [...content.outside, ...beside],
    hidden: [...content.hidden, ...besides.flatMap(({ hidden }) => hidden)],
  };
  const pictures = [...picturesIn(root), ...besides.flatMap((part) => part.pictures)];
  const table = readingTable(words);
  if (questionnaire) {
    const round = evaluationIds(process).find((one) => rowCode(one) === questionnaire.round);
    if (round === undefined) return refused('other-round');
    const given = { process: process.id, round, form: questionnaire, table, codes, savedAt };
    return { kind: 'questionnaire', ...readQuestionnaire(whole, given), pictures };
  }
  const gathered = gatherForm(whole, { process, table, codes });
  // Without its id a form is known by the rows it has in common with the process.
  if (!id && !gathered.knownRow) return refused('damaged');
  const { answer, leaderKnown } = formAnswer(gathered, { process, form: id, savedAt });
  const notes: FormNote[] = [];
  if (id && isEarlier(process, id)) notes.push('earlier-edition');
  if (!leaderKnown) notes.push('unknown-leader');
  if (gathered.hadHidden) notes.push('hidden');
  return { kind: 'form', answer, leftovers: gathered.leftovers.map(cleanText), notes, pictures };
}

const evaluationIds = ({ answers }: Process): readonly string[] =>
  rowsIn(answers, plan, 'evaluations').map(({ id }) => id);

/** A questionnaire that lost what it says of itself is known by its fields, which name an evaluation of this process. */
function questionnaireByFields({ fields }: FormContent, process: Process): QuestionnaireFormId | null {
  const codes = evaluationIds(process).map(rowCode);
  for (const id of fields.keys()) {
    const found = questionnaireFieldIn(id);
    if (found && codes.includes(found.round))
      return { ...found, version: QUESTIONNAIRE_FORM_VERSION, process: rowCode(process.id) };
  }
  return null;
}

function isEarlier(process: Process, form: FormId): boolean {
  const leader = rowsIn(process.answers, advance, 'leaders').find(({ id }) => rowCode(id) === form.leader);
  const invitation = form.leader !== '' && !leader ? null : invitationOf(process, leader?.id ?? null);
  return invitation !== null && formIdOf(invitation).edition !== form.edition;
}
