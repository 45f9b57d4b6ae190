import { SentenceWithOwn } from '#desk/language/own-words.tsx';
import { useState } from 'react';
import { parkedItems, parkedName } from '#domain/parking/parking.ts';
import type { Process } from '#domain/process/process.ts';
import { steps } from '#domain/guide/steps.ts';
import { dayInText } from '#session/clock/when.ts';
import { useLanguage } from '#session/words/use-language.ts';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { useNaming } from '#desk/places/use-place-names.ts';
import { linkTo, routes } from '#desk/routes.ts';
import css from './overview.module.css';

/** Shown before «Vis alle». */
const FIRST = 3;

/** What is not clear yet, each leading to where it was parked. Nothing is shown when all is clear. */
export function ParkedList({ process }: { process: Process }) {
  const naming = useNaming()(process.answers);
  const parking = useWords('parking');
  const { tag } = useLanguage();
  const [all, setAll] = useState(false);
  const items = parkedItems(process.answers);
  if (items.length === 0) return null;
  const shown = all ? items : items.slice(0, FIRST);
  return (
    <section aria-label={parking.title}>
      <h2 className="small quiet">{`${parking.title} (${items.length})`}</h2>
      <ul className={css['parked']}>
        {shown.map((item) => {
          const { id, step, place, who, when } = item;
          const to = place
            ? routes.place(process.id, place)
            : steps.some((candidate) => candidate.id === step)
              ? routes.step(process.id, step)
              : null;
          const name = parkedName(item, naming) || parking.tag;
          const more = [who, when && parking.before(dayInText(when, tag))].filter(Boolean).join(', ');
          const said = <SentenceWithOwn own={[item.text]}>{name}</SentenceWithOwn>;
          return (
            <li key={id}>
              {to ? <a href={linkTo(to)}>{said}</a> : <span>{said}</span>}
              {more && (
                <span className="small quiet">
                  <SentenceWithOwn own={[who]}>{more}</SentenceWithOwn>
                </span>
              )}
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
