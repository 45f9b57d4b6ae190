import {
  BookmarkEnd,
  BookmarkStart,
  BuilderElement,
  TextRun,
  type FileChild,
  type ParagraphChild,
} from 'docx';
import type { FormControl } from '../form/form-model.ts';
import { legalText } from '../legal-text.ts';
import { typedRuns } from './typed-text.ts';

/** The character style of "Klikk her og skriv". */
export const PLACEHOLDER_STYLE = 'PlaceholderText';
/** Word refuses longer names of a control. UTF-16 units. */
const LONGEST_NAME = 64;
/** The font whose boxes Word itself draws. */
const BOX_FONT = 'MS Gothic';

/**
 * What stands in a paragraph: the control inside a bookmark of the same name, and the text of a tick. Numbered by us: the
 * library counts on from one file to the next, and the same form would not be the same bytes.
 */
export function controlRuns(control: FormControl, number: number): readonly ParagraphChild[] {
  return [
    asChild(new BookmarkStart(control.id, number)),
    contentControl(control, number),
    asChild(new BookmarkEnd(number)),
    ...(control.kind === 'tick' ? typedRuns(` ${control.text}`) : []),
  ];
}

/** `number` is the control's own in the file, from 1. It cannot be deleted in Word, only filled. */
function contentControl(control: FormControl, number: number): ParagraphChild {
  const empty = control.kind === 'choice' || (control.kind === 'text' && control.value === undefined);
  const element = new BuilderElement({
    name: 'w:sdt',
    children: [
      new BuilderElement({
        name: 'w:sdtPr',
        children: [
          val('w:alias', shortName(control.name)),
          val('w:tag', control.id),
          val('w:id', String(number)),
          val('w:lock', 'sdtLocked'),
          ...(empty ? [new BuilderElement({ name: 'w:showingPlcHdr' })] : []),
          ...kindOf(control),
        ],
      }),
      new BuilderElement({ name: 'w:sdtContent', children: shown(control) }),
    ],
  });
  return asChild(element);
}

/** The library knows runs and whole bookmarks as children of a paragraph, and writes any element. */
const asChild = (element: unknown): ParagraphChild => element as ParagraphChild;

/**
 * Everything in a group that Word locks but for the controls inside. Protection of the whole document would do the
 * same in Word, and shut the fields too in LibreOffice 7.4.
 */
export function lockedGroup(children: readonly FileChild[], number: number): FileChild {
  const element = new BuilderElement({
    name: 'w:sdt',
    children: [
      new BuilderElement({
        name: 'w:sdtPr',
        children: [
          val('w:id', String(number)),
          val('w:lock', 'contentLocked'),
          new BuilderElement({ name: 'w:group' }),
        ],
      }),
      new BuilderElement({ name: 'w:sdtContent', children }),
    ],
  });
  return element as unknown as FileChild;
}

const val = (name: string, value: string): BuilderElement<{ readonly val: string }> =>
  new BuilderElement({ name, attributes: { val: { key: 'w:val', value } } });

/** What a control may be called in Word. */
export function shortName(name: string): string {
  const line = legalText(name).replace(/\s+/gu, ' ').trim();
  if (line.length <= LONGEST_NAME) return line;
  let short = '';
  for (const letter of line) {
    if (short.length + letter.length > LONGEST_NAME - 1) break;
    short += letter;
  }
  return `${short}…`;
}

/**
 * A text is a control without a kind, "rich text": LibreOffice 7.4 takes the line breaks out of plain text controls,
 * and keeps them here. What is formatted inside is read as plain text.
 */
function kindOf(control: FormControl): readonly BuilderElement[] {
  switch (control.kind) {
    case 'text':
      return [];
    case 'choice':
      return [
        new BuilderElement({
          name: 'w:dropDownList',
          children: control.options.map(
            ({ value, text }) =>
              new BuilderElement({
                name: 'w:listItem',
                attributes: {
                  text: { key: 'w:displayText', value: text },
                  value: { key: 'w:value', value },
                },
              }),
          ),
        }),
      ];
    case 'tick':
      return [
        new BuilderElement({
          name: 'w14:checkbox',
          children: [
            w14('checked', { val: '0' }),
            box('checkedState', '2612'),
            box('uncheckedState', '2610'),
          ],
        }),
      ];
  }
}

const w14 = (name: string, attributes: Readonly<Record<string, string>>): BuilderElement =>
  new BuilderElement({
    name: `w14:${name}`,
    attributes: Object.fromEntries(
      Object.entries(attributes).map(([key, value]) => [key, { key: `w14:${key}`, value }]),
    ),
  });
const box = (name: string, code: string): BuilderElement => w14(name, { val: code, font: BOX_FONT });

function shown(control: FormControl): readonly TextRun[] {
  if (control.kind === 'tick') return [new TextRun({ text: '☐', font: BOX_FONT })];
  if (control.kind === 'text' && control.value !== undefined) return typedRuns(control.value);
  return typedRuns(control.placeholder, { style: PLACEHOLDER_STYLE });
}
