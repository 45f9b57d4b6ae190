import { languageOf } from '../language/language.ts';
import { FIRST_LANGUAGE } from '../language/languages.ts';
import { sameText, textForm } from '../values/same-text.ts';

/** A leader's words for one place. */
export interface Voice {
  readonly leader: string;
  /** Who it is, as it stands over the words: «Seksjonsleder, Post 2». */
  readonly label: string;
  /** What stood over earlier words of the same leader, whose role or unit may have had another name. */
  readonly former?: readonly string[];
  readonly text: string;
}

/** How the words of a leader stand when they are not alone. */
const blockUnder = (label: string, text: string): string =>
  label ? `${label}:\n${text.trim()}` : text.trim();

const blockOf = ({ label, text }: Voice): string => blockUnder(label, text);

/** The one order of voices, whoever came first: by name, so that the order of arrival leaves no trace. */
export function byVoice(
  one: Pick<Voice, 'label' | 'leader'>,
  other: Pick<Voice, 'label' | 'leader'>,
): number {
  const byName = languageOf(FIRST_LANGUAGE).compare(one.label, other.label);
  if (byName !== 0) return byName;
  const [a, b] = [`${one.label}\n${one.leader}`, `${other.label}\n${other.leader}`];
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * The text with more voices in it: what stood there, and each voice under its name, in the order of names. Words that
 * stand alone carry no name, as long as all say the same. `known` are the voices that came before, each with its last
 * words: if they still stand there as they were put in, new words of the same leader take their place.
 */
export function composed(text: string, added: readonly Voice[], known: readonly Voice[]): string {
  const [first] = added;
  if (!first) return text;
  if (text.trim() === '' && added.every((voice) => sameText(voice.text, first.text)))
    return first.text.trim();
  const read = readOnce();
  const others = known.filter(({ leader }) => !added.some((voice) => voice.leader === leader));
  const alone = others.filter((voice) => voice.text.trim() !== '' && sameText(voice.text, text));
  let result = alone.length > 0 ? alone.toSorted(byVoice).map(blockOf).join('\n\n') : text.trimEnd();
  const standing = [...others];
  for (const voice of added.toSorted(byVoice)) {
    result = withVoice(result, voice, {
      standing,
      before: known.find(({ leader }) => leader === voice.leader),
      read,
    });
    standing.push(voice);
  }
  // Leaders who come to say the same one by one say it as those who said so at once.
  const agree = standing.every((voice) => sameText(voice.text, first.text));
  const whole = standing.toSorted(byVoice).map(blockOf).join('\n\n');
  return agree && standing.length > 1 && sameText(result, whole) ? first.text.trim() : result;
}

/** The text without these words of a leader, where they stand alone or under the name; as it was where they do not. */
export function withoutVoice(text: string, voice: Voice): string {
  if (sameText(text, voice.text)) return '';
  const place = placeOfVoice(text, voice, readOnce());
  return place ? without(text, place) : text;
}

function withVoice(
  text: string,
  voice: Voice,
  given: Standing & { readonly before: Voice | undefined },
): string {
  const { before, standing, read } = given;
  const block = blockOf(voice);
  if (placeOf(text, block, read)) return text;
  const old = before && placeOf(text, blockOf(before), read);
  if (old) return text.slice(0, old.start) + block + text.slice(old.end);
  // Under another name a leader would speak twice; under the new one the words have another place in the order.
  const renamed = before && placeOfVoice(text, before, read);
  if (renamed) return withVoice(without(text, renamed), voice, { standing, before: undefined, read });
  // Alone, a leader's earlier words carry no name.
  if (before && sameText(text, before.text)) return block;
  const rest = withoutLead(text, voice, given);
  return rest.trim() === '' ? block : inserted(rest, voice, given);
}

/** The same words without a name, before the named ones, are the leader's now: they need not stand twice. */
function withoutLead(text: string, voice: Voice, { standing, read }: Standing): string {
  const starts = standing.flatMap((other) => placeOfVoice(text, other, read)?.start ?? []);
  const lead = text.slice(0, Math.min(text.length, ...starts));
  return sameText(lead, voice.text) ? text.slice(lead.length) : text;
}

function inserted(text: string, voice: Voice, { standing, read }: Standing): string {
  const block = blockOf(voice);
  const places = standing.flatMap((other) => {
    const place = placeOfVoice(text, other, read);
    return place ? [{ other, ...place }] : [];
  });
  const last = places.filter(({ other }) => byVoice(other, voice) < 0).toSorted((a, b) => b.end - a.end)[0];
  if (last) return `${text.slice(0, last.end)}\n\n${block}${text.slice(last.end)}`;
  const next = places.toSorted((a, b) => a.start - b.start)[0];
  if (next) return `${text.slice(0, next.start)}${block}\n\n${text.slice(next.start)}`;
  return `${text}\n\n${block}`;
}

interface Standing {
  /** The voices that are looked for in the text. */
  readonly standing: readonly Voice[];
  readonly read: Reader;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The text without a part of its own, and without the empty line beside it. */
const without = (text: string, { start, end }: Span): string =>
  [text.slice(0, start).trimEnd(), text.slice(end).trimStart()].filter((part) => part !== '').join('\n\n');

/** Where the words of a leader stand, under the name of today or one of before. */
function placeOfVoice(text: string, { label, former = [], text: words }: Voice, read: Reader): Span | null {
  for (const name of [label, ...former]) {
    const place = placeOf(text, blockUnder(name, words), read);
    if (place) return place;
  }
  return null;
}

/** Where a block stands as a part of its own: between the edges of the text and empty lines. Spaces may differ. */
function placeOf(text: string, block: string, read: Reader): Span | null {
  const wanted = read(block);
  const here = read(text);
  for (let at = 0; wanted.length > 0 && at + wanted.length <= here.length; at += 1) {
    const [first, last] = [here[at], here[at + wanted.length - 1]];
    if (first && last && wanted.every(({ form }, index) => here[at + index]?.form === form))
      return { start: first.start, end: last.end };
  }
  return null;
}

/** The parts of a text between empty lines, each as it is compared. */
type Reader = (text: string) => readonly (Span & { readonly form: string })[];

/** Each text is read once: with sixty voices in it, every one is looked for each time another is put in. */
function readOnce(): Reader {
  const read = new Map<string, ReturnType<Reader>>();
  return (text) => {
    const known = read.get(text) ?? paragraphsOf(text);
    read.set(text, known);
    return known;
  };
}

const paragraphsOf: Reader = (text) => {
  const paragraphs: (Span & { form: string })[] = [];
  const take = (from: number, to: number): void => {
    const part = text.slice(from, to);
    const start = from + part.length - part.trimStart().length;
    const form = textForm(part);
    if (form !== '') paragraphs.push({ start, end: start + part.trim().length, form });
  };
  let from = 0;
  for (const gap of text.matchAll(/\n[^\S\n]*\n/g)) {
    take(from, gap.index);
    from = gap.index + gap[0].length;
  }
  take(from, text.length);
  return paragraphs;
};
