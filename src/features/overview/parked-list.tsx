import { useState } from 'react';
import { parkedItems, parkedName } from '#domain/parking/parking.ts';
import type { Process } from '#domain/process/process.ts';
import { steps } from '#domain/guide/steps.ts';
import { useLanguage } from '#session/words/use-language.ts';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { linkTo, routes } from '#desk/routes.ts';
import css from './overview.module.css';

/** Shown before «Vis alle». */
const FIRST = 3;

/** What is not clear yet, each leading to where it was parked. Nothing is shown when all is clear. */
export function ParkedList({ process }: { process: Process }) {
  const words = useWords('steps');
  const parking = useWords('parking');
  const { day } = useLanguage();
  const [all, setAll] = useState(false);
  const items = parkedItems(process.answers);
  if (items.length === 0) return null;
  const shown = all ? items : items.slice(0, FIRST);
  return (
    <section aria-label={parking.title}>
      <h2 className="small quiet">{`${parking.title} (${items.length})`}</h2>
      <ul className={css['parked']}>
        {shown.map((item) => {
          const { id, step, who, when } = item;
          const known = steps.find((candidate) => candidate.id === step)?.id;
          const name = parkedName(item, words) || parking.tag;
          const more = [who, when && parking.before(day(when))].filter(Boolean).join(', ');
          return (
            <li key={id}>
              {known ? <a href={linkTo(routes.step(process.id, known))}>{name}</a> : <span>{name}</span>}
              {more && <span className="small quiet">{more}</span>}
            </li>
          );
        })}
      </ul>
      {shown.length < items.length && (
        <Button look="quiet" size="small" onClick={() => setAll(true)}>
          {parking.showAll(items.length)}
        </Button>
      )}
    </section>
  );
}
