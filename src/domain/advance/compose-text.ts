import { languageOf } from '../language/language.ts';
import { FIRST_LANGUAGE } from '../language/languages.ts';

/** A leader's words for one place. */
export interface Voice {
  readonly leader: string;
  /** Who it is, as it stands over the words: «Seksjonsleder, Post 2». */
  readonly label: string;
  readonly text: string;
}

/** How the words of a leader stand when they are not alone. */
const blockOf = ({ label, text }: Voice): string => (label ? `${label}:\n${text.trim()}` : text.trim());

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
  if (text.trim() === '' && added.every((voice) => voice.text.trim() === first.text.trim()))
    return first.text.trim();
  const others = known.filter(({ leader }) => !added.some((voice) => voice.leader === leader));
  const alone = others.filter((voice) => voice.text.trim() !== '' && voice.text.trim() === text.trim());
  let result = alone.length > 0 ? alone.toSorted(byVoice).map(blockOf).join('\n\n') : text.trimEnd();
  const standing = [...others];
  for (const voice of added.toSorted(byVoice)) {
    result = withVoice(result, voice, {
      standing,
      before: known.find(({ leader }) => leader === voice.leader),
    });
    standing.push(voice);
  }
  return result;
}

function withVoice(
  text: string,
  voice: Voice,
  given: { readonly standing: readonly Voice[]; readonly before: Voice | undefined },
): string {
  const block = blockOf(voice);
  if (placeOf(text, block)) return text;
  const old = given.before && placeOf(text, blockOf(given.before));
  if (old) return text.slice(0, old.start) + block + text.slice(old.end);
  // Alone, a leader's earlier words carry no name.
  if (given.before && text.trim() === given.before.text.trim()) return block;
  const rest = withoutLead(text, voice, given.standing);
  return rest.trim() === '' ? block : inserted(rest, voice, given.standing);
}

/** The same words without a name, before the named ones, are the leader's now: they need not stand twice. */
function withoutLead(text: string, voice: Voice, standing: readonly Voice[]): string {
  const starts = standing.flatMap((other) => placeOf(text, blockOf(other))?.start ?? []);
  const lead = text.slice(0, Math.min(text.length, ...starts));
  return lead.trim() === voice.text.trim() ? text.slice(lead.length) : text;
}

function inserted(text: string, voice: Voice, standing: readonly Voice[]): string {
  const block = blockOf(voice);
  const places = standing.flatMap((other) => {
    const place = placeOf(text, blockOf(other));
    return place ? [{ other, ...place }] : [];
  });
  const last = places.filter(({ other }) => byVoice(other, voice) < 0).toSorted((a, b) => b.end - a.end)[0];
  if (last) return `${text.slice(0, last.end)}\n\n${block}${text.slice(last.end)}`;
  const next = places.toSorted((a, b) => a.start - b.start)[0];
  if (next) return `${text.slice(0, next.start)}${block}\n\n${text.slice(next.start)}`;
  return `${text}\n\n${block}`;
}

/** Where a block stands as a part of its own: between the edges of the text and empty lines. */
function placeOf(text: string, block: string): { readonly start: number; readonly end: number } | null {
  for (let start = text.indexOf(block); start >= 0; start = text.indexOf(block, start + 1)) {
    const end = start + block.length;
    const opens = start === 0 || text.slice(0, start).endsWith('\n\n');
    if (opens && (end === text.length || text.startsWith('\n\n', end))) return { start, end };
  }
  return null;
}
