import type {
  FieldText,
  FormCell,
  FormContent,
  FormRow,
  FormTableRows,
  OutsideText,
} from './form-content.ts';
import { attribute, childOf, elementsNamed, isOn, W, W14, type WordElement } from './word-xml.ts';

/** Ids of our fields begin so, in tags and in bookmarks. */
const OURS = /^bp_[A-Za-z0-9_]{1,37}$/;
/** Settings, and what Word shows to nobody: deleted and moved text, instructions of fields. */
const SKIPPED = new Set(
  [
    'pPr,rPr,tblPr,tblPrEx,tblGrid,trPr,tcPr,sectPr,sdtPr,sdtEndPr,del,moveFrom,delText,instrText,delInstrText',
    'proofErr,commentRangeStart,commentRangeEnd,commentReference,annotationRef,footnoteRef,endnoteRef',
  ]
    .join(',')
    .split(','),
);
/** Fields of Word whose result is counted, not written. */
const COUNTED = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b/i;

/** Fields of Word inside each other. */
const MOST_NESTED = 50;

interface Place {
  readonly field: FieldText | null;
  readonly tick: boolean | null;
  readonly paragraph: OutsideText | null;
  readonly cell: FormCell | null;
}

/** Everything a part of a Word file shows. Goes as deep as the XML does: a caller catches what is too deep. */
export function walkForm(root: WordElement): FormContent {
  const tagged = new Set<string>();
  for (const tag of elementsNamed(root, 'tag', W)) if (OURS.test(attribute(tag))) tagged.add(attribute(tag));

  const fields = new Map<string, FieldText>();
  const everyField: FieldText[] = [];
  const tables: FormTableRows[] = [];
  const outside: OutsideText[] = [];
  const hidden: { text: string; readonly paragraph: OutsideText | null }[] = [];
  const open = new Map<string, FieldText>();
  const wordFields: { instruction: string; result: boolean }[] = [];

  const begin = (id: string, { cell, paragraph }: Place): FieldText => {
    const field = { id, text: '', ticked: null, options: new Map(), paragraphs: paragraph ? 1 : 0 };
    if (!fields.has(id)) fields.set(id, field);
    everyField.push(field);
    cell?.fields.push(field);
    return field;
  };
  const targets = ({ field }: Place): readonly FieldText[] => (field ? [field] : [...open.values()]);

  const put = (text: string, place: Place): void => {
    if (wordFields.some(({ instruction, result }) => !result || COUNTED.test(instruction))) return;
    const into = targets(place);
    for (const field of into) {
      field.text += text;
      field.ticked ??= place.tick;
    }
    if (into.length > 0) return;
    if (place.paragraph) place.paragraph.text += text;
    else outside.push({ text, cell: place.cell });
  };

  const walk = (node: WordElement, place: Place): void => {
    for (const child of node.children) visit(child, place);
  };

  function visit(element: WordElement, place: Place): void {
    if (element.namespace !== W) {
      // Two writings of the same thing (a text box): one is enough.
      const choice = element.localName === 'AlternateContent' ? element.children[0] : element;
      if (choice?.localName === 't') put(choice.textContent, place);
      else if (choice) walk(choice, place);
      return;
    }
    if (SKIPPED.has(element.localName)) {
      if (element.localName === 'instrText') {
        const inside = wordFields.at(-1);
        if (inside) inside.instruction += element.textContent;
      }
      return;
    }
    switch (element.localName) {
      case 'p':
        return paragraph(element, place);
      case 'r':
        return run(element, place);
      case 'tbl': {
        const table: FormTableRows = { rows: [] };
        tables.push(table);
        return rowsIn(element, table, place);
      }
      case 'sdt':
        return control(element, place);
      case 'bookmarkStart': {
        const name = attribute(element, 'name');
        if (OURS.test(name) && !tagged.has(name) && !fields.has(name)) {
          open.clear();
          open.set(attribute(element, 'id'), begin(name, place));
        }
        return;
      }
      case 'bookmarkEnd':
        open.delete(attribute(element, 'id'));
        return;
      case 'fldSimple':
        return COUNTED.test(attribute(element, 'instr')) ? undefined : walk(element, place);
      default:
        return walk(element, place);
    }
  }

  function paragraph(element: WordElement, place: Place): void {
    const text: OutsideText = { text: '', cell: place.cell };
    for (const field of targets(place)) {
      if (field.paragraphs > 0) field.text += '\n';
      field.paragraphs += 1;
    }
    walk(element, { ...place, paragraph: text });
    // A field that lost its end must not hide the rest of the document.
    wordFields.length = 0;
    if (text.text.trim() === '') return;
    outside.push(text);
    place.cell?.outside.push(text);
  }

  function rowsIn(element: WordElement, table: FormTableRows, place: Place): void {
    for (const child of element.children) {
      if (child.namespace !== W || SKIPPED.has(child.localName)) continue;
      if (child.localName === 'tr') {
        const row: FormRow = { table, cells: [] };
        table.rows.push(row);
        cellsIn(child, row, place);
      } else if (child.localName === 'tbl' || child.localName === 'p') visit(child, place);
      else rowsIn(child, table, place);
    }
  }

  function cellsIn(element: WordElement, row: FormRow, place: Place): void {
    for (const child of element.children) {
      if (child.namespace !== W || SKIPPED.has(child.localName)) continue;
      if (child.localName === 'tc') {
        const cell: FormCell = { row, index: row.cells.length, fields: [], outside: [] };
        row.cells.push(cell);
        walk(child, { ...place, paragraph: null, cell });
        // Nor may a bookmark that lost its end take in what follows.
        open.clear();
      } else if (child.localName.startsWith('bookmark')) visit(child, place);
      else cellsIn(child, row, place);
    }
  }

  function control(element: WordElement, place: Place): void {
    const settings = childOf(element, 'sdtPr');
    const content = childOf(element, 'sdtContent');
    if (!content) return;
    const tag = attribute(settings && childOf(settings, 'tag'));
    const box = settings && childOf(settings, 'checkbox', W14);
    const checked = box && childOf(box, 'checked', W14);
    const tick = box ? isOn(attribute(checked, 'val', W14) || '0') : place.tick;
    const field = OURS.test(tag) ? begin(tag, place) : place.field;
    const within = { ...place, field, tick };
    const options = settings ? optionsIn(settings) : null;
    if (options) for (const into of targets(within)) into.options = options;
    walk(content, within);
  }

  function run(element: WordElement, place: Place): void {
    const settings = childOf(element, 'rPr');
    const vanish = settings && childOf(settings, 'vanish');
    if (vanish && isOn(attribute(vanish))) return hide(element, place.paragraph);
    let previous = '';
    for (const child of element.children) {
      const name = child.namespace === W ? child.localName : '';
      // LibreOffice 7.4 writes the lines of a plain text control as texts side by side, without the break.
      if (name === 't' && previous === 't' && !place.field && open.size > 0) put('\n', place);
      if (name === 't') put(child.textContent, place);
      else if (name === 'br' || name === 'cr') put('\n', place);
      else if (name === 'tab' || name === 'ptab') put('\t', place);
      else if (name === 'noBreakHyphen') put('\u2011', place);
      else if (name === 'softHyphen') put('\u00ad', place);
      else if (name === 'sym') put(symbol(child), place);
      else if (name === 'fldChar') fieldMark(attribute(child, 'fldCharType'));
      else visit(child, place);
      previous = name;
    }
  }

  /** Nobody sees it in Word, but somebody may have written it: it is kept apart, a paragraph's pieces as one. */
  function hide(element: WordElement, paragraph: OutsideText | null): void {
    const text = element.children
      .map(({ localName, textContent }) => (localName === 't' ? textContent : localName === 'br' ? '\n' : ''))
      .join('');
    const last = hidden.at(-1);
    if (last && paragraph && last.paragraph === paragraph) last.text += text;
    else if (text.trim() !== '') hidden.push({ text, paragraph });
  }

  function fieldMark(type: string): void {
    // One more inside so many was not made by a person; its text is shown.
    if (type === 'begin' && wordFields.length < MOST_NESTED)
      wordFields.push({ instruction: '', result: false });
    else if (type === 'begin') return;
    else if (type === 'end') wordFields.pop();
    else {
      const inside = wordFields.at(-1);
      if (inside) inside.result = true;
    }
  }

  walk(root, { field: null, tick: null, paragraph: null, cell: null });
  return { fields, everyField, tables, outside, hidden: hidden.map(({ text }) => text) };
}

function symbol(element: WordElement): string {
  const code = Number.parseInt(attribute(element, 'char'), 16);
  return code > 0 && code <= 0xffff ? String.fromCharCode(code) : '';
}

function optionsIn(settings: WordElement): ReadonlyMap<string, string> | null {
  const list = childOf(settings, 'dropDownList') ?? childOf(settings, 'comboBox');
  if (!list) return null;
  return new Map(
    list.children.map((item) => {
      const value = attribute(item, 'value');
      return [(attribute(item, 'displayText') || value).trim(), value] as const;
    }),
  );
}
