import { inText } from '#domain/values/sentence.ts';
import { useWords } from '#session/words/use-words.ts';
import css from './closing.module.css';
import type { MeetingEnd } from './use-meeting-end.ts';

/** Minutes planned and used, step by step. */
export function TimeTable({ end }: { end: MeetingEnd }) {
  const { closing: words, left, page } = useWords('meeting');
  return (
    <table className={css['times']}>
      <thead>
        <tr>
          <th scope="col">{words.step}</th>
          <th scope="col">{words.planned}</th>
          <th scope="col">{words.usedHead}</th>
        </tr>
      </thead>
      <tbody>
        {end.times.map((time) => (
          <tr key={time.step}>
            <th scope="row">
              {time.title}
              {time.left && <span className="small quiet"> {inText(left[time.left])}</span>}
            </th>
            <td>{time.planned ?? '–'}</td>
            <td>{time.used}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{page.sum}</th>
          <td>{end.planned}</td>
          <td>{end.used}</td>
        </tr>
      </tfoot>
    </table>
  );
}
