import { placeOf, rowsIn } from '../guide/read.ts';
import { advance } from '../guide/registers/advance.ts';
import type { Change } from '../process/change.ts';
import { insertAt, setAt } from '../process/changes-at.ts';
import { placeKey } from '../process/place.ts';
import type { Process } from '../process/process.ts';
import { textForm } from '../values/same-text.ts';
import { isBlank, rowIn } from '../process/rows.ts';
import type { Choice, ComparedPlace, Comparison, Offer } from './compare-answer.ts';
import { composed, withoutVoice, type Voice } from './compose-text.ts';
import { labelOf, voiceIn } from './leader-name.ts';
import { formerRow, lastWords, saidIn, saidRow, type KeptWords } from './said-rows.ts';

/** The changes that put the leaders' words where they were chosen to stand, and keep who said what. */
export function wordChanges(
  process: Process,
  { places }: Comparison,
  chosen: Readonly<Record<string, Choice>>,
): readonly Change[] {
  const last = lastWords(saidIn(process));
  const rows = rowsIn(process.answers, advance, 'said');
  const said = new Map<string, KeptWords>();
  const texts: Change[] = [];
  for (const place of places) {
    const { now } = place;
    const choiceOf = (offer: Offer): Choice => chosen[offer.key] ?? offer.suggested;
    for (const offer of place.offers)
      // Words that are taken back and stand all the same are still known as the leader's.
      if (offer.text !== '' || choiceOf(offer) === 'theirs')
        keep(saidRow(offer.leader, place, offer.text, !place.gone));
    if (place.gone) continue;
    const known = [...(last.get(placeKey(place)) ?? [])].map(([leader, text]) =>
      voiceIn(process, leader, text),
    );
    const { text, givesWay } = outcome(place, choiceOf, known);
    if (text === now) continue;
    if (givesWay && !isBlank(now)) keep(formerRow(place, now));
    texts.push(setAt(place, text === '' ? undefined : text));
  }
  return [...texts, ...[...said.values()].flatMap(changesFor)];

  function keep(row: KeptWords): void {
    said.set(row.id, row);
  }
  function changesFor(row: KeptWords): readonly Change[] {
    const before = rowIn(rows, row.id);
    if (!before) return [insertAt(placeOf(advance, 'said'), row)];
    return (['text', 'placed'] as const)
      .filter((column) => before[column] !== row[column])
      .map((column) => setAt(placeOf(advance, 'said', row.id, column), row[column]));
  }
}

/** What a place holds after the choices; `givesWay` when what stood there is not all there any more. */
function outcome(
  { kind, now, offers }: ComparedPlace,
  choiceOf: (offer: Offer) => Choice,
  known: readonly Voice[],
): { readonly text: string; readonly givesWay: boolean } {
  const said = offers.filter(({ text }) => text !== '');
  const back = offers.filter((offer) => offer.text === '' && choiceOf(offer) === 'theirs');
  const isBack = ({ leader }: Voice): boolean => back.some((offer) => offer.leader === leader);
  const left = known.filter(isBack).reduce(withoutVoice, now);
  const voices = (choice: Choice): readonly Voice[] =>
    said.filter((offer) => choiceOf(offer) === choice).map(voiceOf);
  const theirs = voices('theirs');
  // What is no running text has room for one: the first by name.
  if (kind !== 'paragraph') return { text: theirs[0]?.text ?? left, givesWay: true };
  const added = [...theirs, ...voices('both')];
  const here = theirs.length > 0 ? '' : left;
  const quiet = voices('mine');
  const others = known.filter((one) => !isBack(one) && !quiet.some((voice) => voice.leader === one.leader));
  const text = composed(here, added, [...others, ...quiet]);
  return { text, givesWay: here !== now && !textForm(text).includes(textForm(now)) };
}

const voiceOf = ({ leader, role, unit, text }: Offer): Voice => ({
  leader,
  label: labelOf({ role, unit }),
  text,
});
