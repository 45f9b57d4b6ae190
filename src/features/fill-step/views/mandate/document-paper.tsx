import type { Block, DocumentModel, Source } from '#documents/blocks/block.ts';
import { Blocks } from './paper-blocks.tsx';
import css from './paper.module.css';

interface PaperProps {
  readonly model: DocumentModel;
  /** The field in focus; its part of the paper gets a bar in the margin. */
  readonly marked: string | null;
  readonly onPick: (source: Source) => void;
  readonly pickLabel: (heading: string) => string;
}

interface Part {
  readonly source: Source | undefined;
  readonly heading: string;
  readonly blocks: readonly Block[];
}

/** Blocks that come from the same answer stand together, so that they can be marked and picked together. */
function partsOf(blocks: readonly Block[]): readonly Part[] {
  const parts: { source: Source | undefined; heading: string; blocks: Block[] }[] = [];
  for (const block of blocks) {
    const last = parts.at(-1);
    const heading = block.kind === 'heading' || block.kind === 'title' ? block.text : '';
    if (last && last.source?.field === block.source?.field && heading === '') last.blocks.push(block);
    else parts.push({ source: block.source, heading, blocks: [block] });
  }
  return parts;
}

/** The document as it will be, drawn as a sheet of paper. A part of it leads to its answer. */
export function DocumentPaper({ model, marked, onPick, pickLabel }: PaperProps) {
  return (
    <article className={css['paper']} lang={model.language}>
      {partsOf(model.blocks).map((part, index) => {
        const { source } = part;
        return (
          <div key={index} className={css['part']} data-marked={source?.field === marked ? true : undefined}>
            <Blocks blocks={part.blocks} />
            {source && part.heading !== '' && (
              <button
                type="button"
                className={css['pick']}
                aria-label={pickLabel(part.heading)}
                onClick={() => onPick(source)}
              />
            )}
          </div>
        );
      })}
      <footer className={css['footer']}>{model.footerText}</footer>
    </article>
  );
}
