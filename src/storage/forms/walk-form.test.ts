import { describe, expect, it } from 'vitest';
import { runOf } from '#tests/support/fill-form.ts';
import type { FormContent } from './form-content.ts';
import { walkForm } from './walk-form.ts';
import { readXml, W, W14 } from './word-xml.ts';

function walked(inner: string): FormContent {
  const root = readXml(
    `<w:document xmlns:w="${W}" xmlns:w14="${W14}" xmlns:mc="urn:mc" xmlns:m="urn:math"><w:body>${inner}</w:body></w:document>`,
  );
  if (!root) throw new Error('The test is no XML.');
  return walkForm(root);
}
const p = (...inner: readonly string[]): string => `<w:p>${inner.join('')}</w:p>`;
const control = (id: string, inner: string, settings = ''): string =>
  `<w:sdt><w:sdtPr><w:tag w:val="${id}"/>${settings}</w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;
const marked = (id: string, inner: string, number = 1): string =>
  `<w:bookmarkStart w:id="${number}" w:name="${id}"/>${inner}<w:bookmarkEnd w:id="${number}"/>`;
const tableOf = (...rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;
const fieldMark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const instruction = (text: string): string => `<w:r><w:instrText>${text}</w:instrText></w:r>`;

const textOf = (inner: string, id = 'bp_a'): string | undefined => walked(inner).fields.get(id)?.text;
const outsideOf = (inner: string): readonly string[] => walked(inner).outside.map(({ text }) => text);

describe('a field that is a control', () => {
  it('has what stands in it, and what stands beside it is outside', () => {
    const inner = p(runOf('før '), control('bp_a', runOf('svaret')), runOf(' etter'));

    expect(textOf(inner)).toBe('svaret');
    expect(outsideOf(inner)).toEqual(['før  etter']);
  });

  it('has line breaks, tabs and hyphens as they are seen, also between runs', () => {
    const signs = '<w:r><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t><w:softHyphen/><w:cr/><w:ptab/></w:r>';

    expect(textOf(p(control('bp_a', `${runOf('en\nto\ttre')}${signs}`)))).toBe(
      'en\nto\ttrea\u2011b\u00ad\n\t',
    );
  });

  it('has one line for each paragraph, the empty ones too, and none before the first', () => {
    expect(textOf(control('bp_a', [p(runOf('en')), p(), p(runOf('to'))].join('')))).toBe('en\n\nto');
  });

  it('has the spaces of a text, whatever Word calls them', () => {
    expect(textOf(p(control('bp_a', '<w:r><w:t xml:space="preserve">  to  </w:t></w:r>')))).toBe('  to  ');
  });

  it('has the text of a table somebody put inside it', () => {
    const inner = control('bp_a', `${p(runOf('liste'))}${tableOf([p(runOf('1')), p(runOf('2'))])}`);

    expect(textOf(inner)).toBe('liste\n1\n2');
  });

  it('has an equation and a sign from a symbol font', () => {
    const sign = '<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>';

    expect(textOf(p(control('bp_a', `<m:oMath><m:r><m:t>x+1</m:t></m:r></m:oMath>${sign}`)))).toBe(
      'x+1\uf0fe',
    );
  });

  it('has what a tracked change put in, and not what it took out', () => {
    const inner = [
      runOf('vi har '),
      `<w:del w:id="1" w:author="x"><w:r><w:delText>ett</w:delText></w:r></w:del>`,
      `<w:ins w:id="2" w:author="x">${runOf('to')}</w:ins>`,
      `<w:moveFrom w:id="3">${runOf(' flyttet')}</w:moveFrom>`,
      runOf(' råd'),
    ].join('');

    expect(textOf(p(control('bp_a', inner)))).toBe('vi har to råd');
  });

  it('has what a smart tag or a link wraps', () => {
    const wrapped = `<w:smartTag w:element="place">${runOf('Oslo')}</w:smartTag><w:hyperlink>${runOf(' og lenke')}</w:hyperlink>`;

    expect(textOf(p(control('bp_a', wrapped)))).toBe('Oslo og lenke');
  });

  it('is kept with its copy: the first answers, and the other is there to be looked at', () => {
    const { fields, everyField } = walked(
      p(control('bp_a', runOf('først')), control('bp_a', runOf('kopien'))),
    );

    expect(fields.get('bp_a')?.text).toBe('først');
    expect(everyField.map(({ text }) => text)).toEqual(['først', 'kopien']);
  });

  it('is nobody’s when its tag is of another program, and its text is outside', () => {
    const { fields, outside } = walked(p(control('Sak_tittel', runOf('annet'))));

    expect([...fields.keys()]).toEqual([]);
    expect(outside.map(({ text }) => text)).toEqual(['annet']);
  });

  it('knows what its list leads to', () => {
    const list =
      '<w:dropDownList><w:listItem w:displayText="1 – ingen" w:value="1"/><w:listItem w:value="2"/></w:dropDownList>';
    const field = walked(p(control('bp_a', runOf('1 – ingen'), list))).fields.get('bp_a');

    expect([...(field?.options ?? [])]).toEqual([
      ['1 – ingen', '1'],
      ['2', '2'],
    ]);
  });

  it.each([
    ['1', true],
    ['0', false],
    ['true', true],
    ['false', false],
  ])('that is a box with the value %s is ticked: %s', (value, ticked) => {
    const box = `<w14:checkbox><w14:checked w14:val="${value}"/></w14:checkbox>`;

    expect(walked(p(control('bp_a', runOf('☐'), box))).fields.get('bp_a')?.ticked).toBe(ticked);
  });
});

describe('a field whose control a program has dropped', () => {
  it('is found by its bookmark', () => {
    const inner = p(marked('bp_a', runOf('svaret')), runOf(' etter'));

    expect(textOf(inner)).toBe('svaret');
    expect(outsideOf(inner)).toEqual([' etter']);
  });

  it('has all the lines between the two ends of the bookmark', () => {
    const inner = `<w:p><w:bookmarkStart w:id="1" w:name="bp_a"/>${runOf('en')}</w:p>${p(runOf('to'), '<w:bookmarkEnd w:id="1"/>')}${p(runOf('utenfor'))}`;

    expect(textOf(inner)).toBe('en\nto');
    expect(outsideOf(inner)).toEqual(['utenfor']);
  });

  it('has the lines that are written as texts side by side', () => {
    expect(textOf(p(marked('bp_a', '<w:r><w:t>en</w:t><w:t>to</w:t></w:r>')))).toBe('en\nto');
  });

  it('is read by the control alone where both are there', () => {
    const { everyField } = walked(p(marked('bp_a', control('bp_a', runOf('svaret')))));

    expect(everyField.map(({ text }) => text)).toEqual(['svaret']);
  });

  it('that lost the end of its bookmark does not take in the next field or the next cell', () => {
    const start = (id: string, number: number): string =>
      `<w:bookmarkStart w:id="${number}" w:name="${id}"/>`;
    const { fields, outside } = walked(
      `${p(start('bp_a', 1), runOf('en'), marked('bp_b', runOf('to'), 2))}${tableOf([
        p(start('bp_c', 3), runOf('tre')),
        p(runOf('fri')),
      ])}`,
    );

    expect([...fields].map(([id, { text }]) => [id, text])).toEqual([
      ['bp_a', 'en'],
      ['bp_b', 'to'],
      ['bp_c', 'tre'],
    ]);
    expect(outside.map(({ text }) => text)).toEqual(['fri']);
  });
});

describe('a table', () => {
  it('has its rows and cells with what stands in and beside the fields, wherever Word wraps them', () => {
    const row = `<w:tr><w:tc>${p(runOf('Barn'))}</w:tc><w:sdt><w:sdtContent><w:tc>${p(control('bp_a', runOf('2')), runOf(' kanskje'))}</w:tc></w:sdtContent></w:sdt></w:tr>`;
    const [table] = walked(
      `<w:tbl><w:tblPr/><w:sdt><w:sdtContent>${row}</w:sdtContent></w:sdt></w:tbl>`,
    ).tables;

    expect(
      table?.rows.map(({ cells }) =>
        cells.map(({ index, fields, outside }) => [
          index,
          fields.map(({ text }) => text),
          outside.map(({ text }) => text),
        ]),
      ),
    ).toEqual([
      [
        [0, [], ['Barn']],
        [1, ['2'], [' kanskje']],
      ],
    ]);
  });

  it('has no row that a tracked change took out with its text', () => {
    const gone = `<w:tr><w:trPr><w:del w:id="1"/></w:trPr><w:tc>${p(`<w:del w:id="2"><w:r><w:delText>borte</w:delText></w:r></w:del>`)}</w:tc></w:tr>`;

    expect(outsideOf(`<w:tbl>${gone}</w:tbl>`)).toEqual([]);
  });

  it('inside a cell is a table of its own, and every text is there once', () => {
    const inner = tableOf([p(runOf('ytre')) + tableOf([p(runOf('indre'))]) + p()]);
    const { tables, outside } = walked(inner);

    expect(tables).toHaveLength(2);
    expect(outside.map(({ text }) => text)).toEqual(['ytre', 'indre']);
  });
});

describe('what Word shows to nobody', () => {
  it('is not read: instructions of fields, marks of comments and spelling', () => {
    const inner = p(
      fieldMark('begin'),
      instruction('DATE \\@ "d.M.yyyy"'),
      fieldMark('separate'),
      runOf('2.6.2027'),
      fieldMark('end'),
      '<w:proofErr w:type="spellStart"/><w:r><w:commentReference w:id="4"/></w:r>',
    );

    expect(outsideOf(inner)).toEqual(['2.6.2027']);
  });

  it('is not read: the number of a page, which nobody wrote', () => {
    const number = [fieldMark('begin'), instruction(' PAGE '), fieldMark('separate'), runOf('3')].join('');

    expect(outsideOf(p(number, fieldMark('end'), runOf('ferdig')))).toEqual(['ferdig']);
    expect(outsideOf(p('<w:fldSimple w:instr=" NUMPAGES ">', runOf('9'), '</w:fldSimple>'))).toEqual([]);
  });

  it('never takes the rest of the form with it when a field of Word lost its end', () => {
    expect(outsideOf(p(fieldMark('begin'), instruction('PAGE')) + p(runOf('resten')))).toEqual(['resten']);
  });

  it('is kept apart when somebody wrote it and hid it, the pieces of one paragraph as one', () => {
    const hide = (text: string): string => `<w:r><w:rPr><w:vanish/></w:rPr><w:t>${text}</w:t></w:r>`;
    const { hidden, outside } = walked(p(hide('skjult '), runOf('synlig'), hide('også')) + p(hide('en til')));

    expect(hidden).toEqual(['skjult også', 'en til']);
    expect(outside.map(({ text }) => text)).toEqual(['synlig']);
  });

  it('is shown when hiding is turned off', () => {
    expect(outsideOf(p('<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>synlig</w:t></w:r>'))).toEqual([
      'synlig',
    ]);
  });

  it('is read once when it is written in two ways for old and new programs', () => {
    const box = (text: string): string => `<w:txbxContent>${p(runOf(text))}</w:txbxContent>`;
    const both = `<w:r><mc:AlternateContent><mc:Choice>${box('i boksen')}</mc:Choice><mc:Fallback>${box('i boksen')}</mc:Fallback></mc:AlternateContent></w:r>`;

    expect(outsideOf(p(both))).toEqual(['i boksen']);
  });
});
