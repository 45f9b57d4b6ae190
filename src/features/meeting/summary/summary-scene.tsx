import { useDeferredValue, useMemo } from 'react';
import { LANGUAGES } from '#domain/language/languages.ts';
import { summaryOnWall } from '#documents/papers/summary.ts';
import { useDocumentInput } from '#desk/documents/use-document-input.ts';
import { useProcess } from '#session/process/process-context.tsx';
import { WallPage } from '../scene/wall-page.tsx';
import { partsOfSummary } from './parts-of-summary.ts';
import { SummaryBlock } from './summary-block.tsx';
import css from './summary.module.css';

/**
 * What goes to the director, on the wall: the page of the summary, a part of it on each screen. It is drawn from the very
 * blocks the document is written from, in the language of the documents.
 */
export function SummaryScene() {
  const process = useDeferredValue(useProcess((state) => state.process));
  const input = useDocumentInput(process);
  const { title, blocks } = useMemo(() => summaryOnWall(input), [input]);
  return (
    <div className={css['scene']} lang={LANGUAGES[input.words.language].tag}>
      <WallPage title={title} as="lines">
        {partsOfSummary(blocks).map((part, index) => (
          <section key={index} className={css['part']}>
            {part.map((block, at) => (
              <SummaryBlock key={at} block={block} />
            ))}
          </section>
        ))}
      </WallPage>
    </div>
  );
}
