import { useDeferredValue, useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import type { Place } from '#domain/process/place.ts';
import { mandateOf } from '#documents/papers/mandate.ts';
import { DocumentPaper } from '#documents/preview/document-paper.tsx';
import { useDocumentInput } from '#desk/documents/use-document-input.ts';
import { linkTo, routes } from '#desk/routes.ts';
import type { AsideProps } from '#desk/editors/step-view.ts';
import { fieldAround, placeOnPage } from '#desk/editors/field-element.ts';
import { useDebouncedProcess } from '#session/process/process-context.tsx';
import { useLanguage } from '#session/words/use-language.ts';
import { useWords } from '#session/words/use-words.ts';
import css from './paper.module.css';

/** The field of the page that has the focus, or null. */
function useFocusedField(): string | null {
  const [field, setField] = useState<string | null>(null);
  useEffect(() => {
    function onFocus(event: FocusEvent): void {
      const around = event.target instanceof Element ? fieldAround(event.target) : null;
      if (around !== null) setField(around);
    }
    document.addEventListener('focusin', onFocus);
    return () => document.removeEventListener('focusin', onFocus);
  }, []);
  return field;
}

/** Under this the sheet is let go: what is read while it is written must be as large as the form. */
const LEAST_SCALE = 0.9;

/** Room over the part the paper has come to, px. */
const OVER = 24;

/** Keeps the part of the paper that is about the field in focus in sight: by the paper's own scroller, or the page where it has none. */
function useFollowing(marked: string | null, openedInTab: boolean): RefObject<HTMLDivElement | null> {
  const paper = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const room = paper.current;
    const parts = [...(room?.querySelectorAll<HTMLElement>('[data-marked]') ?? [])];
    const part = parts.find((one) => getComputedStyle(one).visibility === 'visible');
    if (openedInTab) (part ?? room)?.scrollIntoView({ block: part ? 'center' : 'start' });
    if (!room || !part || openedInTab) return;
    const [here, there] = [room.getBoundingClientRect(), part.getBoundingClientRect()];
    if (there.top < here.top || there.bottom > here.bottom) room.scrollTop += there.top - here.top - OVER;
  }, [marked, openedInTab]);
  return paper;
}

/** You write to the left and see the paper to the right. */
export function MandatePreview({ inTab }: AsideProps) {
  const inProcess = useWords('inProcess');
  const { tag } = useLanguage();
  const process = useDeferredValue(useDebouncedProcess((state) => state.process));
  const input = useDocumentInput(process);
  const marked = useFocusedField();
  const paper = useFollowing(marked, inTab?.isShown === true);
  const model = useMemo(() => mandateOf(input), [input]);
  function toField({ field }: Place): void {
    inTab?.leave();
    placeOnPage({ field })?.control?.focus();
  }
  return (
    <section aria-label={inProcess.mandate.preview} className={css['desk']}>
      <header>
        <h2 className="small quiet">{inProcess.mandate.preview}</h2>
        <a className="small" href={linkTo(routes.preview(process.id, 'mandate'))}>
          {inProcess.mandate.asPages}
        </a>
        <a className="small" href={linkTo(routes.export(process.id))}>
          {inProcess.mandate.take}
        </a>
      </header>
      <div ref={paper} className={css['paper']} data-paper>
        <DocumentPaper
          model={model}
          place="beside"
          leastScale={LEAST_SCALE}
          marked={marked}
          onPick={toField}
          pickLabel={inProcess.mandate.toField}
          sheetLabel={inProcess.mandate.sheet}
          screenLanguage={tag}
        />
      </div>
    </section>
  );
}
