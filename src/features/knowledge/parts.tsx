import { Fragment } from 'react';
import { FIRST_LANGUAGE, LANGUAGES } from '#domain/language/languages.ts';
import { useWords } from '#session/words/use-words.ts';
import css from './knowledge.module.css';
import type { Known } from './use-knowledge.ts';

interface PartProps {
  readonly known: Known;
}

/** The glossary: each word with its meaning, what it is called in the other languages, and where the meaning is from. */
export function TermsPart({ known }: PartProps) {
  const words = useWords('knowledge');
  return (
    <dl className={css['terms']}>
      {known.terms.map(({ term, others, text, source }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>
            <p>{text}</p>
            <p className="small quiet">
              {words.others.map(({ tag, name }, index) => (
                <Fragment key={tag}>
                  {index > 0 && ' · '}
                  {name}: <span lang={tag}>{others[index]}</span>
                </Fragment>
              ))}
            </p>
            <p className="small quiet">{words.source(source)}</p>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Who does what, and how it is done. */
export function CardsPart({ known }: PartProps) {
  const words = useWords('knowledge');
  return (
    <div className={css['cards']}>
      {known.cards.map(({ name, text, points, source }) => (
        <article key={name}>
          <h3 className="h-s">{name}</h3>
          <p>{text}</p>
          <ul>
            {points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
          <p className="small quiet">{words.source(source)}</p>
        </article>
      ))}
    </div>
  );
}

/** What often goes wrong, what helps, and the step it belongs to. */
export function PitfallsPart({ known }: PartProps) {
  const words = useWords('knowledge');
  return (
    <dl className={css['terms']}>
      {known.pitfalls.map(({ name, text, source, steps }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <p>{text}</p>
            <p className="small quiet">{words.belongs(steps)}</p>
            <p className="small quiet">{words.source(source)}</p>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** In another language a law has its Norwegian name in brackets, which is read aloud as Norwegian. */
function LawName({ children: name }: { children: string }) {
  const { before = name, law, after } = /^(?<before>.*\()(?<law>.+)(?<after>\).*)$/.exec(name)?.groups ?? {};
  if (law === undefined) return name;
  return (
    <>
      {before}
      <span lang={LANGUAGES[FIRST_LANGUAGE].tag}>{law}</span>
      {after}
    </>
  );
}

/** What the rules say, how old that is, and what we could not confirm. */
export function RulesPart({ known }: PartProps) {
  const words = useWords('knowledge');
  return (
    <>
      <p>{words.rulesLead}</p>
      <dl className={css['terms']}>
        {known.rules.map(({ name, text, dated, open }) => (
          <div key={name}>
            <dt>
              <LawName>{name}</LawName>
            </dt>
            <dd>
              <p>{text}</p>
              {open !== '' && (
                <p>
                  <strong>{words.note}</strong> {open}
                </p>
              )}
              <p className="small quiet">{dated}</p>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
