import { placeOf } from '#domain/guide/read.ts';
import { standing } from '#domain/guide/registers/standing.ts';
import { CellEditor } from '#desk/editors/cell-editor.tsx';
import { useValue } from '#session/process/process-context.tsx';
import { useWords } from '#session/words/use-words.ts';
import { Notice } from '#ui/notice.tsx';
import css from './export.module.css';

const FIELDS = [
  'mandateStatus',
  'mandateDate',
  'mandateVersion',
  'planStatus',
  'planDate',
  'planVersion',
  'namedScores',
] as const;

/** How far the documents have come: stands in the foot of every page of every document. */
export function StandingControls({ holesInMandate }: { holesInMandate: number }) {
  const words = useWords('taking');
  const approved = useValue(standing.id, ['mandateStatus']) === 'approved';
  return (
    <section aria-labelledby="standing" className={css['standing']}>
      <h2 id="standing" className="h-m">
        {words.standing}
      </h2>
      <p className="quiet">{words.standingHelp}</p>
      <div className={css['controls']}>
        {FIELDS.map((id) => (
          <CellEditor key={id} place={placeOf(standing, id)} field={standing.fields[id]} words={words[id]} />
        ))}
      </div>
      {approved && holesInMandate > 0 && (
        <Notice tone="advice">{words.approvedWithHoles(holesInMandate)}</Notice>
      )}
    </section>
  );
}
