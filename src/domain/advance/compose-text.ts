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
  const others = known.filter(({ leader }) => !added.some((voice) => voice.leader === leader));
  const alone = others.filter((voice) => voice.text.trim() !== '' && sameText(voice.text, text));
  let result = alone.length > 0 ? alone.toSorted(byVoice).map(blockOf).join('\n\n') : text.trimEnd();
  const standing = [...others];
  for (const voice of added.toSorted(byVoice)) {
    result = withVoice(result, voice, {
      standing,
      before: known.find(({ leader }) => leader === voice.leader),
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
  const place = placeOfVoice(text, voice);
  return place ? without(text, place) : text;
}

function withVoice(
  text: string,
  voice: Voice,
  given: { readonly standing: readonly Voice[]; readonly before: Voice | undefined },
): string {
  const block = blockOf(voice);
  if (placeOf(text, block)) return text;
  const { before, standing } = given;
  const old = before && placeOf(text, blockOf(before));
  if (old) return text.slice(0, old.start) + block + text.slice(old.end);
  // Under another name a leader would speak twice; under the new one the words have another place in the order.
  const renamed = before && placeOfVoice(text, before);
  if (renamed) return withVoice(without(text, renamed), voice, { standing, before: undefined });
  // Alone, a leader's earlier words carry no name.
  if (before && sameText(text, before.text)) return block;
  const rest = withoutLead(text, voice, standing);
  return rest.trim() === '' ? block : inserted(rest, voice, standing);
}

/** The same words without a name, before the named ones, are the leader's now: they need not stand twice. */
function withoutLead(text: string, voice: Voice, standing: readonly Voice[]): string {
  const starts = standing.flatMap((other) => placeOfVoice(text, other)?.start ?? []);
  const lead = text.slice(0, Math.min(text.length, ...starts));
  return sameText(lead, voice.text) ? text.slice(lead.length) : text;
}

function inserted(text: string, voice: Voice, standing: readonly Voice[]): string {
  const block = blockOf(voice);
  const places = standing.flatMap((other) => {
    const place = placeOfVoice(text, other);
    return place ? [{ other, ...place }] : [];
  });
  const last = places.filter(({ other }) => byVoice(other, voice) < 0).toSorted((a, b) => b.end - a.end)[0];
  if (last) return `${text.slice(0, last.end)}\n\n${block}${text.slice(last.end)}`;
  const next = places.toSorted((a, b) => a.start - b.start)[0];
  if (next) return `${text.slice(0, next.start)}${block}\n\n${text.slice(next.start)}`;
  return `${text}\n\n${block}`;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The text without a part of its own, and without the empty line beside it. */
const without = (text: string, { start, end }: Span): string =>
  [text.slice(0, start).trimEnd(), text.slice(end).trimStart()].filter((part) => part !== '').join('\n\n');

/** Where the words of a leader stand, under the name of today or one of before. */
function placeOfVoice(text: string, { label, former = [], text: words }: Voice): Span | null {
  for (const name of [label, ...former]) {
    const place = placeOf(text, blockUnder(name, words));
    if (place) return place;
  }
  return null;
}

/** Where a block stands as a part of its own: between the edges of the text and empty lines. Spaces may differ. */
function placeOf(text: string, block: string): Span | null {
  const wanted = paragraphsOf(block).map(({ form }) => form);
  const here = paragraphsOf(text);
  for (let at = 0; wanted.length > 0 && at + wanted.length <= here.length; at += 1) {
    const [first, last] = [here[at], here[at + wanted.length - 1]];
    if (first && last && wanted.every((form, index) => here[at + index]?.form === form))
      return { start: first.start, end: last.end };
  }
  return null;
}

/** The parts of a text between empty lines, each as it is compared. */
function paragraphsOf(text: string): readonly (Span & { readonly form: string })[] {
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
}
