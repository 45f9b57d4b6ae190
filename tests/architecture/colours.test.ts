import { expect, test } from 'vitest';
import { projectFiles, projectText } from '../support/project-files.ts';

/** Where the colours are, and what is looked at as it is on paper, whatever the page looks like. */
const OWN_COLOURS = ['src/ui/colours.css', 'src/documents/preview/paper.module.css'];
/** A cover over the whole window is black, and so are shadows. */
const BLACK = /^(?:#000|rgb\(0 0 0)/;

test('no sheet has a colour of its own, which would be the same in the dark', () => {
  const own = projectFiles('src')
    .filter((path) => path.endsWith('.css') && !OWN_COLOURS.includes(path))
    .flatMap((path) =>
      [...projectText(path).matchAll(/(?<=: [^;{}]*)(?:#[0-9a-f]{3,8}\b|rgba?\([^)]*|\bwhite\b(?!-))/gi)]
        .map(([colour]) => colour)
        .filter((colour) => !BLACK.test(colour))
        .map((colour) => `${path}: ${colour}`),
    );
  // What is printed has no canvas.
  expect(own).toEqual(['src/ui/theme.css: #ffffff']);
});

test('light and dark have the same colours by name', () => {
  const sheet = projectText('src/ui/colours.css');
  const namesIn = (from: string): readonly string[] =>
    [...(sheet.split(from)[1]?.split('\n}')[0] ?? '').matchAll(/^ {2}(--[\w-]+):/gm)].map(
      ([, name]) => name ?? '',
    );
  const light = namesIn('\n.light {');
  expect(light.length).toBeGreaterThan(15);
  expect(namesIn('\n.dark {')).toEqual(light);
});
