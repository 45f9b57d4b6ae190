import { describe, expect, it } from 'vitest';
import { projectFiles, projectText } from '../support/project-files.ts';

const pages = projectFiles('docs/decisions').filter((path) => !path.endsWith('/README.md'));
const PARTS = ['Context', 'Decision', 'Consequences', 'Kept by', 'Reopen when'];

/** The text under a heading of a page, or nothing. */
const part = (page: string, heading: string): string => {
  const after = projectText(page).split(`## ${heading}\n`)[1] ?? '';
  return (after.split('\n## ')[0] ?? '').trim();
};

describe('the decisions', () => {
  it('are numbered from 1 without holes', () => {
    const numbers = pages.map((page) => Number(/\/(\d{4})-[a-z0-9-]+\.md$/.exec(page)?.[1]));

    expect(numbers).toEqual(pages.map((_, index) => index + 1));
  });

  it.each(pages)('%s has its number, a date, a status and all its parts', (page) => {
    const text = projectText(page);
    const number = /\/(\d{4})-/.exec(page)?.[1] ?? '';

    expect(text).toMatch(new RegExp(`^# ${number} \\S`));
    expect(text).toMatch(/^Date: \d{4}-\d{2}-\d{2} · Status: (accepted|superseded by \d{4})$/m);
    expect(PARTS.filter((heading) => part(page, heading) === '')).toEqual([]);
  });

  it.each(pages)('%s names only keepers that exist', (page) => {
    const named = [...part(page, 'Kept by').matchAll(/`([a-z.][a-z0-9./-]*\.(?:ts|tsx|js|cjs|mjs|json))`/g)];
    const files = new Set(projectFiles());

    expect(named.map(([, path]) => path ?? '').filter((path) => !files.has(path))).toEqual([]);
  });

  it('are all in the list of decisions', () => {
    const list = projectText('docs/decisions/README.md');

    expect(pages.filter((page) => !list.includes(`(${page.split('/').at(-1)})`))).toEqual([]);
  });
});
