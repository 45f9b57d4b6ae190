import { describe, expect, it } from 'vitest';
import { htmlOf } from '#scripts/release/markdown.ts';
import { keptTogether, pagesOf, withFixedDates } from '#scripts/release/guide-pdf.ts';
import { licencesText } from '#scripts/release/licences.ts';
import { projectText } from '../support/project-files.ts';

const versionIn = (file: string): string =>
  (JSON.parse(projectText(file)) as { readonly version: string }).version;
const version = versionIn('package.json');

describe('a release', () => {
  it('tells people what is new in its version, and the lock has the same number', () => {
    expect(projectText('CHANGELOG.md')).toMatch(
      new RegExp(`^## ${version.replaceAll('.', '\\.')}(?: |$)`, 'm'),
    );
    expect(versionIn('package-lock.json')).toBe(version);
  });

  it('has a guide with headings, lists in lists, tables, pictures and code, and no mark of how they are typed', () => {
    const html = htmlOf(
      [
        '# Tittel & mer',
        'Et **sterkt** ord, `#` og [en lenke](https://a.example).\nLinje to.',
        'Slik:\n1. Første\n   går videre\n   - under\n2. Andre',
        '![Et bilde](a.png)',
        '| A | B |\n|---|---|\n| 1 | <2> |',
        '> Husk',
        '```\na < b\n```',
      ].join('\n\n'),
      (path) => `data:${path}`,
    );
    expect(html.split('\n')).toEqual([
      '<h1>Tittel &amp; mer</h1>',
      '<p>Et <strong>sterkt</strong> ord, <code>#</code> og <a href="https://a.example">en lenke</a>. Linje to.</p>',
      '<p>Slik:</p><ol><li>Første går videre<ul><li>under</li></ul></li><li>Andre</li></ol>',
      '<p><img alt="Et bilde" src="data:a.png"></p>',
      '<table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td>1</td><td>&lt;2&gt;</td></tr></tbody></table>',
      '<blockquote>Husk</blockquote>',
      '<pre>a &lt; b</pre>',
      '',
    ]);
  });

  it('has a guide in bokmål first, then nynorsk, then English', () => {
    expect(pagesOf('docs/brukerveiledning')).toEqual([
      'brukerveiledning.nb.md',
      'brukerveiledning.nn.md',
      'brukerveiledning.en.md',
    ]);
  });

  it('keeps the steps under a heading and the picture of them on one page', () => {
    expect(keptTogether('<h1>A</h1>\n<h2>B</h2>\n<h3>C</h3>\n<p>1</p>\n<h3>D</h3><h2>E</h2>')).toBe(
      '<h1>A</h1>\n<h2>B</h2>\n<article><h3>C</h3>\n<p>1</p>\n</article><article><h3>D</h3></article><h2>E</h2>',
    );
  });

  it('has a PDF whose only time is that of the commit, and of the same length', () => {
    const made = Buffer.from(
      "<</CreationDate (D:20261129101112+00'00')\n/ModDate (D:20261129101112+00'00')>>",
    );
    const fixed = Buffer.from(withFixedDates(made, '2027-03-01')).toString();
    expect(fixed).toBe("<</CreationDate (D:20270301120000+00'00')\n/ModDate (D:20270301120000+00'00')>>");
  });

  it('gives each licence with the package it is of, and what the package calls it', () => {
    const text = licencesText([{ name: 'a', version: '1.0.0', folder: 'a', id: 'MIT', text: 'The text' }]);
    expect(text).toContain('a 1.0.0\nLisens: MIT\n\nThe text');
  });
});
