import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { otherTagIn } from '#domain/language/other-tag.ts';
import type { LanguageTag } from '#domain/language/languages.ts';
import type { Place } from '#domain/process/place.ts';
import type { Block, DocumentModel } from '../blocks/block.ts';
import { leadsIn } from '../leads-in.ts';
import { measureUnits } from './measure-units.ts';
import { paginate, type Slice } from './paginate.ts';
import { PaperBlock, sourceIn, sourceText, type PaperPlace } from './paper-block.tsx';
import css from './paper.module.css';
import { usePaperWidth } from './use-paper-width.ts';

interface DocumentPaperProps {
  readonly model: DocumentModel;
  readonly place: PaperPlace;
  /** Under this scale the sheet is let go, and the text flows as wide as there is room: 0–1. */
  readonly leastScale: number;
  /** The field in focus; its parts of the paper get a bar in the margin. */
  readonly marked?: string | null;
  readonly onPick: (source: Place) => void;
  readonly pickLabel: (heading: string) => string;
  /** Of a browser that draws nothing in the margins of a printed page: what is printed are the sheets, where they are drawn. */
  readonly printsSheets?: boolean;
  readonly sheetLabel: (sheet: number, sheets: number) => string;
  /** Of the labels, which are no part of the document. */
  readonly screenLanguage: LanguageTag;
}

interface Laid {
  readonly kind: DocumentModel['kind'];
  readonly sheets: readonly (readonly Slice[])[];
}

/** Pixels (96 to the inch) of an A4 sheet, and of what the margins leave for the text. */
const SHORT = 794;
const LONG = 1123;
const MARGINS = 166;
/** Of the text that flows, on both sides together. */
const FLOW_PADDING = 48;

const pageText = (text: string, page: number, pages: number): string =>
  text.replace('{page}', String(page)).replace('{pages}', String(pages));

/** The document as it will be, on sheets of paper. A click on a part of it leads to its answer. */
export function DocumentPaper(props: DocumentPaperProps) {
  const { model, place, leastScale, onPick } = props;
  const desk = useRef<HTMLDivElement>(null);
  const flow = useRef<HTMLElement>(null);
  const [laidOut, setLaidOut] = useState<Laid>({ kind: model.kind, sheets: [] });
  // Sheets of another document mean nothing in this one.
  const sheets = laidOut.kind === model.kind ? laidOut.sheets : [];
  const [width, height] = model.orientation === 'portrait' ? [SHORT, LONG] : [LONG, SHORT];
  const room = usePaperWidth(desk);
  const scale = Math.min(1, room / width);
  const spokenIn = (text: string): LanguageTag => otherTagIn(text, model.language) ?? model.language;
  const asSheets = room > 0 && scale >= leastScale;

  useLayoutEffect(() => {
    const drawn = flow.current;
    if (!drawn || !asSheets) return;
    const laid = paginate(measureUnits(drawn, model.blocks), height - MARGINS);
    const next = { kind: model.kind, sheets: laid };
    setLaidOut((before) => (JSON.stringify(before) === JSON.stringify(next) ? before : next));
  }, [model, height, asSheets, room]);

  useEffect(() => {
    const element = desk.current;
    const onClick = (event: MouseEvent): void => {
      const source = event.target instanceof Element ? sourceIn(event.target) : null;
      // Marking a text with the mouse is not a wish to leave.
      if (source && window.getSelection()?.isCollapsed !== false) onPick(source);
    };
    element?.addEventListener('click', onClick);
    return () => element?.removeEventListener('click', onClick);
  }, [onPick]);

  return (
    <div
      ref={desk}
      className={css['desk']}
      data-place={place}
      data-orientation={model.orientation}
      data-prints={asSheets && props.printsSheets === true ? 'sheets' : undefined}
    >
      {asSheets && (
        <div className={css['sheets']} style={{ zoom: scale }}>
          {sheets.map((slices, index) => (
            <section
              key={index}
              className={`light ${css['sheet']}`}
              aria-label={props.sheetLabel(index + 1, sheets.length)}
            >
              <p className={css['header']} lang={spokenIn(model.headerText)}>
                {model.headerText}
              </p>
              <div className={css['body']} lang={model.language}>
                {slices.map((slice) => (
                  <Part key={`${slice.block}-${slice.rows?.[0] ?? 0}`} {...props} slice={slice} />
                ))}
              </div>
              <div className={css['footer']} lang={model.language}>
                <p lang={spokenIn(model.footerText)}>{model.footerText}</p>
                <p>{pageText(model.pageText, index + 1, sheets.length)}</p>
                <p lang={spokenIn(model.footerNote)}>{model.footerNote}</p>
              </div>
            </section>
          ))}
        </div>
      )}
      {/* Margins of a printed page are drawn by some browsers only, and read aloud by none: it begins with what it is. */}
      {place === 'alone' && (
        <p className={css['printed']} lang={spokenIn(model.headerText)}>
          {model.headerText}
        </p>
      )}
      <article
        ref={flow}
        className={`light ${css['flow']}`}
        data-shown={asSheets ? undefined : true}
        lang={model.language}
      >
        {model.blocks.map((_, index) => (
          <Part
            key={index}
            {...props}
            slice={{ block: index }}
            quiet={asSheets}
            {...(asSheets || room === 0 ? {} : { room: room - FLOW_PADDING })}
          />
        ))}
      </article>
    </div>
  );
}

const headingOf = (block: Block): string =>
  block.kind === 'heading' || block.kind === 'title' ? block.text : '';

interface PickTextProps {
  /** A sentence of the program with the heading in it. */
  readonly text: string;
  readonly heading: string;
  /** Of the document. */
  readonly language: LanguageTag;
  /** Of the sentence around it. */
  readonly screenLanguage: LanguageTag;
}

/** A way to an answer, named by a heading of the document, which is read aloud in its own language. */
function PickText({ text, heading, language, screenLanguage }: PickTextProps) {
  const at = text.indexOf(heading);
  const spoken = otherTagIn(heading, language) ?? language;
  if (at < 0 || spoken === screenLanguage) return text;
  return (
    <>
      {text.slice(0, at)}
      <span lang={spoken}>{heading}</span>
      {text.slice(at + heading.length)}
    </>
  );
}

/** One block. `quiet`: only drawn to be measured and printed. `room`: pixels for the text where it flows. */
function Part({
  model,
  place,
  marked,
  onPick,
  pickLabel,
  screenLanguage,
  slice,
  quiet = false,
  room,
}: DocumentPaperProps & { slice: Slice; quiet?: boolean; room?: number }) {
  const block = model.blocks[slice.block];
  if (!block) return null;
  const { source } = block;
  const heading = headingOf(block);
  return (
    <div
      className={css['part']}
      data-kind={block.kind}
      data-leads-in={leadsIn(block, model.blocks[slice.block + 1]) ? true : undefined}
      data-source={sourceText(source)}
      data-marked={source && source.field === marked ? true : undefined}
    >
      <PaperBlock
        block={block}
        place={place}
        language={model.language}
        {...(slice.rows ? { rows: slice.rows } : {})}
        {...(room === undefined ? {} : { room })}
      />
      {source && heading !== '' && !quiet && (
        <button type="button" className={css['pick']} lang={screenLanguage} onClick={() => onPick(source)}>
          <PickText {...{ heading, screenLanguage }} text={pickLabel(heading)} language={model.language} />
        </button>
      )}
    </div>
  );
}
