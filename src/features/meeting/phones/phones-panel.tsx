import { useState } from 'react';
import { useLine } from '#session/line/line-context.ts';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import css from './phones.module.css';
import { PhonesLine } from './phones-line.tsx';
import { spaced, usePhonesDeeds } from './use-phones-deeds.ts';
import { useOpenPhones, usePhoneCounts } from './use-phones.ts';

/** Beside the facilitator, where there is a line: opens the room for phones, shows the code, and ends it. */
export function PhonesPanel() {
  const { facilitator: words } = useWords('phones');
  const line = useLine();
  const [open] = useOpenPhones();
  const [counts] = usePhoneCounts();
  const deeds = usePhonesDeeds();
  const [ending, setEnding] = useState(false);
  if (!line) return null;
  return (
    <section className={css['panel']} aria-labelledby="phones">
      <h2 id="phones" className="h-s">
        {words.title}
      </h2>
      {open === null ? (
        <>
          <p className="small">{words.lead}</p>
          <Button look="secondary" size="small" busy={deeds.busy} onClick={deeds.open}>
            {deeds.busy ? words.opening : words.open}
          </Button>
        </>
      ) : (
        <>
          <p>
            <b className={css['figures']}>{words.code(spaced(open.figures))}</b>{' '}
            <span role="status">{words.here(counts.here)}</span>
          </p>
          <PhonesLine />
          {ending ? (
            <>
              <p className="small">{words.endConfirm}</p>
              <div className={css['deeds']}>
                <Button
                  size="small"
                  danger
                  busy={deeds.busy}
                  onClick={() => {
                    setEnding(false);
                    deeds.end();
                  }}
                >
                  {words.endYes}
                </Button>
                <Button look="secondary" size="small" onClick={() => setEnding(false)}>
                  {words.endNo}
                </Button>
              </div>
            </>
          ) : (
            <div className={css['deeds']}>
              <Button look="secondary" size="small" onClick={() => deeds.showCode(!open.onWall)}>
                {open.onWall ? words.hideCode : words.showCode}
              </Button>
              <Button look="quiet" size="small" onClick={() => setEnding(true)}>
                {words.end}
              </Button>
            </div>
          )}
        </>
      )}
      {deeds.down && (
        <Notice tone="advice" live="status">
          {words.down}
        </Notice>
      )}
    </section>
  );
}
