import { expect, it } from 'vitest';
import { projectFiles, projectText } from '../support/project-files.ts';

/** How the project was made is nobody's business here: a reader needs what it is. Written so as not to find itself. */
const MAKING = /[/]work[/](?:shared|main)|DEVELOPERS[.]md|sub[-]?a[g]ent|[.]library[/]|[/]tmp[/]h[/]/i;

const readable = projectFiles().filter(
  (path) => /\.(tsx?|[cm]?js|json|md|css|html|svg|txt)$/.test(path) && path !== 'package-lock.json',
);

it('says what it is, and nothing of how it was made', () => {
  expect(readable.filter((path) => MAKING.test(projectText(path)))).toEqual([]);
});

it('switches no rule off in a file', () => {
  const off = /eslint-disa[b]le|@ts-(?:ignor[e]|nochec[k]|expect-erro[r])|prettier-ignor[e]/;

  expect(readable.filter((path) => /\.[cm]?[jt]sx?$/.test(path) && off.test(projectText(path)))).toEqual([]);
});

it('skips no test and runs none alone', () => {
  const chosen = /\b(?:it|test|describe)\.(?:only|skip|todo|fixme)\b/;

  expect(
    readable.filter((path) => /\.(test|spec)\.tsx?$/.test(path) && chosen.test(projectText(path))),
  ).toEqual([]);
});
