import { useState } from 'react';
import { useArrivedPage } from '#desk/arrival/use-arrived-page.ts';
import { routes } from '#desk/routes.ts';
import { useWords } from '#session/words/use-words.ts';
import { LinkButton } from '#ui/link-button.tsx';
import { Tabs } from '#ui/tabs.tsx';
import { SectionPicture } from './section-picture.tsx';
import css from './user-guide.module.css';

const READERS = ['facilitator', 'leader', 'finisher'] as const;
/** In the order they are done. */
const SECTIONS = [
  ...['prepare', 'invite', 'collect', 'run', 'followUp'],
  ...['open', 'answer', 'send'],
  ...['look', 'documents', 'approve', 'keep'],
];

/** How the program is used, by each who uses it. The same words are written in `docs/brukerveiledning`. */
export function UserGuidePage() {
  const words = useWords('guide');
  const shell = useWords('shell');
  const [reader, setReader] = useState<(typeof READERS)[number]>('facilitator');
  useArrivedPage(`${words.title} – ${shell.appName}`);
  const { name, lead, sections } = words.parts[reader];
  return (
    <main id="main" tabIndex={-1} className={css['page']}>
      <LinkButton look="quiet" size="small" icon="arrow-left" to={routes.start()} className={css['back']}>
        {words.toStart}
      </LinkButton>
      <h1 className="h-l">{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <Tabs
        label={words.contents}
        tabs={READERS.map((id) => ({ id, name: words.parts[id].tab }))}
        chosen={reader}
        onChoose={(id) => setReader(READERS.find((one) => one === id) ?? 'facilitator')}
        controls="guide"
      />
      <section id="guide" className={css['part']} aria-label={name}>
        <h2 className="h-m">{name}</h2>
        <p>{lead}</p>
        {Object.entries(sections)
          .toSorted(([one], [other]) => SECTIONS.indexOf(one) - SECTIONS.indexOf(other))
          .map(([id, { heading, points }]) => (
            <div key={id} className={css['section']}>
              <h3 className="h-s">{heading}</h3>
              <ol>
                {points.map((point) => (
                  <li key={point}>{point}</li>
                ))}
              </ol>
              <SectionPicture section={id} heading={heading} on={reader === 'leader' ? 'phone' : 'desk'} />
            </div>
          ))}
      </section>
    </main>
  );
}
