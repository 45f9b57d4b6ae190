import { child, inside, valOf, type WordTree } from './word-tree.ts';

/** A piece of text in a Word file, as it is drawn. Colours are hex without #. */
export interface DrawnText {
  readonly text: string;
  readonly colour: string;
  readonly ground: string;
}

const WHITE = 'FFFFFF';
const isColour = (value: string | null | undefined): value is string => /^[0-9a-f]{6}$/i.test(value ?? '');

/** Every piece of text of a part with its colour, through styles and what they are based on, and what it stands on. */
export function drawnTexts(tree: WordTree, path: string): readonly DrawnText[] {
  const sheet = tree.part('word/styles.xml');
  const styles = new Map(
    inside(sheet, 'w:style').map((style) => [style.getAttribute('w:styleId') ?? '', style]),
  );
  const [defaults] = inside(sheet, 'w:rPrDefault');
  const colourOfStyle = (id: string | undefined): string | undefined => {
    const style = id === undefined ? undefined : styles.get(id);
    if (!style) return undefined;
    return valOf(child(style, 'w:rPr'), 'w:color') ?? colourOfStyle(valOf(style, 'w:basedOn'));
  };
  return inside(tree.part(path), 'w:t').map((text) => {
    const run = child(text.parentElement ?? undefined, 'w:rPr');
    const paragraph = child(text.closest('p') ?? undefined, 'w:pPr');
    const cell = child(text.closest('tc') ?? undefined, 'w:tcPr');
    const colour = [
      valOf(run, 'w:color'),
      colourOfStyle(valOf(run, 'w:rStyle')),
      colourOfStyle(valOf(paragraph, 'w:pStyle')),
      valOf(child(defaults, 'w:rPr'), 'w:color'),
    ].find(isColour);
    const grounds = [run, paragraph, cell].map((look) => child(look, 'w:shd')?.getAttribute('w:fill'));
    return {
      text: text.textContent,
      colour: colour ?? '000000',
      ground: grounds.find(isColour) ?? WHITE,
    };
  });
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** From 1 to 21. Source: WCAG 2.2, contrast ratio. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}
