import type { Template } from './read-template.ts';
import { bringNumbering } from './template-numbering.ts';
import { bringStyles, listOfStyle, styleIdNamed, type StyleSheet } from './template-styles.ts';
import { element, isElement, type XmlElement } from '#domain/formats/xml-tree.ts';
import { attributeOf, childNamed, childrenNamed, descendantsNamed, valueOf } from './xml-walk.ts';
import { readPart, type Parts } from './package-parts.ts';
import { bringPictures } from './bring-pictures.ts';
import { bringNamespaces } from './bring-namespaces.ts';

/** The table style of our own template: a template that has it says itself how tables look. */
export const TABLE_STYLE = { id: 'PanelTable', name: 'Panel Table' } as const;

const STYLE_NAMES = ['w:pStyle', 'w:rStyle', 'w:tblStyle'];
const MAIN = 'word/document.xml';

interface Given {
  readonly ownParts: Parts;
  readonly ownStyles: StyleSheet;
  readonly template: Template;
  readonly styles: StyleSheet;
}

/** The text of a Word file of our own, without its page setup; null when it cannot be read. */
export function ownBlocks(parts: Parts): readonly XmlElement[] | null {
  const document = readPart(parts, MAIN);
  const body = document && childNamed(document, 'w:body');
  return body ? body.children.filter(isElement).filter(({ name }) => name !== 'w:sectPr') : null;
}

/** Makes the text ours was written in speak the template's styles, lists and table look. Changes it in place. */
export function adoptText(text: readonly XmlElement[], given: Given): void {
  const { ownParts, ownStyles, template, styles } = given;
  const named = text.flatMap((node) => STYLE_NAMES.flatMap((name) => withSelf(node, name)));
  const used = new Set(named.map((node) => attributeOf(node, 'w:val') ?? ''));
  const ids = bringStyles(ownStyles, styles, used);
  for (const node of named) {
    const id = ids.get(attributeOf(node, 'w:val') ?? '');
    if (id !== undefined) node.attributes.set('w:val', id);
  }
  const tableStyle = styleIdNamed(styles, TABLE_STYLE.name);
  if (tableStyle !== undefined) for (const node of text) leaveLookToStyle(node, tableStyle);
  const lists = text.flatMap((node) => withSelf(node, 'w:p')).filter((node) => !takesListOf(node, styles));
  bringNumbering({ parts: ownParts, main: MAIN }, template, lists);
  bringPictures({ parts: ownParts, main: MAIN }, template, text);
  const own = readPart(ownParts, MAIN);
  if (own) bringNamespaces(own, template.document, text);
}

/**
 * A list that the template draws in its own way keeps nothing of ours but that it is a list, which some readers
 * look for in the paragraph itself. Says whether it was one.
 */
function takesListOf(paragraph: XmlElement, styles: StyleSheet): boolean {
  const look = childNamed(paragraph, 'w:pPr');
  const list = listOfStyle(styles, valueOf(look, 'w:pStyle') ?? '');
  if (!look || list === undefined || !childNamed(look, 'w:numPr')) return false;
  look.children = [
    ...childrenNamed(look, 'w:pStyle'),
    element('w:numPr', {}, [element('w:ilvl', { 'w:val': '0' }), element('w:numId', { 'w:val': list })]),
  ];
  return true;
}

const withSelf = (node: XmlElement, name: string): readonly XmlElement[] => [
  ...(node.name === name ? [node] : []),
  ...descendantsNamed(node, name),
];

/** A table with a head gives up its own lines and head colour. */
function leaveLookToStyle(table: XmlElement, style: string): void {
  const look = childNamed(table, 'w:tblPr');
  const heads = childrenNamed(table, 'w:tr').filter((row) =>
    childNamed(childNamed(row, 'w:trPr'), 'w:tblHeader'),
  );
  if (table.name !== 'w:tbl' || !look || heads.length === 0) return;
  look.children = [
    element('w:tblStyle', { 'w:val': style }),
    ...look.children.filter(
      (child) => !isElement(child) || !['w:tblStyle', 'w:tblBorders', 'w:tblLook'].includes(child.name),
    ),
    element('w:tblLook', { 'w:val': '0020' }),
  ];
  for (const cell of heads.flatMap((row) => descendantsNamed(row, 'w:tcPr')))
    cell.children = cell.children.filter((child) => !isElement(child) || child.name !== 'w:shd');
}
