import { OwnWords } from '#desk/language/own-words.tsx';
import { useRef } from 'react';
import {
  countMoves,
  gapIn,
  MOVE_KINDS,
  movesOf,
  type Move,
  type Standing,
} from '#domain/afterwards/moves.ts';
import { movesPicture } from '#domain/afterwards/moves-picture.ts';
import type { Round } from '#domain/afterwards/rounds.ts';
import { rowsIn } from '#domain/guide/read.ts';
import { stakeholders } from '#domain/guide/steps/stakeholders.ts';
import { gapText } from '#domain/scoring/gap.ts';
import { inText } from '#domain/values/sentence.ts';
import { DrawnPicture } from '#documents/preview/drawn-picture.tsx';
import { usePaperWidth } from '#documents/preview/use-paper-width.ts';
import { useAnswers } from '#session/process/use-answers.ts';
import { useWords } from '#session/words/use-words.ts';
import css from './afterwards.module.css';

/** Until it is drawn, pixels. */
const LIKELY = 640;
const NOTHING = '–';

/** What moved between an earlier round and now: in sentences, in a picture, and in a table that says the same. */
export function ThenAndNow({ round }: { readonly round: Round }) {
  const words = useWords('afterwards').again;
  const { columns } = useWords('steps').stakeholders.fields.groups;
  const frame = useRef<HTMLDivElement>(null);
  const width = usePaperWidth(frame) || LIKELY;
  const current = rowsIn(useAnswers(), stakeholders, 'groups');
  const moves = movesOf(rowsIn(round.answers, stakeholders, 'groups'), current);
  const labels = { involvement: columns.involvement.label, importance: columns.importance.label };
  return (
    <>
      <section aria-label={words.picture}>
        <h2 className="h-m">{words.picture}</h2>
        <Sentences moves={moves} />
        <p className={css['legend']}>
          <span data-mark="then" aria-hidden /> {words.then} <span data-mark="now" aria-hidden /> {words.now}
        </p>
        <div ref={frame}>
          <DrawnPicture picture={movesPicture(moves, { width, words: labels, alt: words.pictureAlt })} />
        </div>
      </section>
      <table className={css['moves']}>
        <caption className="h-m">{words.table}</caption>
        <thead>
          <tr>
            <th scope="col">{words.columns.group}</th>
            <th scope="col">{words.columns.before}</th>
            <th scope="col">{words.columns.now}</th>
            <th scope="col">{words.columns.gap}</th>
            <th scope="col">{words.columns.change}</th>
          </tr>
        </thead>
        <tbody>
          {moves.map((move) => (
            <Row key={move.id} move={move} />
          ))}
        </tbody>
      </table>
    </>
  );
}

function Sentences({ moves }: { readonly moves: readonly Move[] }) {
  const { moved } = useWords('afterwards').again;
  const counts = countMoves(moves);
  const texts = {
    closer: moved.closer,
    further: moved.further,
    'same-gap': moved.sameGap,
    unscored: moved.unscored,
    added: moved.added,
    gone: moved.gone,
  };
  const said = MOVE_KINDS.flatMap((kind) =>
    kind === 'still' || counts[kind] === 0 ? [] : [texts[kind](counts[kind])],
  );
  return <p>{said.length === 0 ? moved.none : said.join(' ')}</p>;
}

function Row({ move }: { readonly move: Move }) {
  const words = useWords('afterwards').again;
  const { columns } = useWords('steps').stakeholders.fields.groups;
  const { unnamed } = useWords('documents');
  const { number, name, before, now, kind } = move;
  const said = (standing: Standing | undefined): string =>
    standing === undefined
      ? NOTHING
      : words.scores(
          inText(columns.involvement.scale[standing.involvement]),
          inText(columns.importance.scale[standing.importance]),
        );
  const gap = (standing: Standing | undefined): string =>
    standing === undefined ? NOTHING : gapText(gapIn(standing));
  return (
    <tr data-kind={kind}>
      <th scope="row">
        {number}. <OwnWords>{name || unnamed}</OwnWords>
      </th>
      <td data-label={words.columns.before}>{said(before)}</td>
      <td data-label={words.columns.now}>{said(now)}</td>
      <td data-short data-label={words.columns.gap}>
        {words.gap(gap(before), gap(now))}
      </td>
      <td data-short data-label={words.columns.change}>
        {words.changes[kind]}
      </td>
    </tr>
  );
}
