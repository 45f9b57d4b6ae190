import { useState, type ClipboardEvent, type KeyboardEvent } from 'react';
import type { RowsQuestion } from '#domain/guide/question.ts';
import { pasteRows, withoutHead, type PasteColumn } from '#domain/process/paste-rows.ts';
import { LONGEST_TEXT } from '#domain/values/longest-text.ts';
import { newId } from '#session/machine/new-id.ts';
import { useProcessStore } from '#session/process/process-context.tsx';
import { useLocalUndo } from '#session/process/use-local-undo.ts';
import { useWords } from '#session/words/use-words.ts';
import { copiedLines } from './copied-lines.ts';

type TextField = HTMLInputElement | HTMLTextAreaElement;

export interface PastedRows {
  /** For what stands round the rows; each says its id, and which column a cell is of. */
  readonly handlers: {
    readonly onPaste: (event: ClipboardEvent) => void;
    readonly onKeyDown: (event: KeyboardEvent) => void;
  };
  /** What has just come in; empty when nothing has, or something was done since. */
  readonly said: string;
  readonly undo: () => void;
}

/**
 * Several lines, or the cells of a table, that are pasted into one cell become rows, as one deed. One line, and several in
 * a cell that holds paragraphs and does not name its row, are left to the field.
 */
export function usePastedRows(question: RowsQuestion): PastedRows {
  const { step, fieldId, field } = question;
  const store = useProcessStore();
  const inProcess = useWords('inProcess');
  const pasted = useLocalUndo();
  const [said, setSaid] = useState('');

  function onPaste(event: ClipboardEvent): void {
    const at = cellOf(event.target);
    const cell = at && field.columns[at.column];
    if (!at || !cell) return;
    const columns = columnsFrom(at.column, question);
    const lines = withoutHead(copiedLines(event.clipboardData), columns);
    const isTable = lines.some((cells) => cells.length > 1);
    const isList = lines.length > 1 && (at.column === field.name || cell.kind !== 'paragraph');
    if (!isTable && !isList) return;
    if (lines.some((cells) => cells.join('').length > LONGEST_TEXT)) return;
    const changes = pasteRows({
      answers: store.getState().process.answers,
      list: { step: step.id, field: fieldId },
      row: at.row,
      columns,
      lines,
      replaces: at.isAllChosen,
      newId,
    });
    if (changes.length === 0) return;
    event.preventDefault();
    const text = inProcess.fill.pasted(lines.length);
    pasted.change(changes, text, '');
    setSaid(text);
  }

  /** Right after, while the cursor is still there, the keys take it all back; the field itself knows nothing of it. */
  function onKeyDown(event: KeyboardEvent): void {
    const isUndo = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    if (!isUndo || event.key.toLowerCase() !== 'z' || !pasted.isLast || !textField(event.target)) return;
    event.preventDefault();
    pasted.undo();
  }

  return {
    handlers: { onPaste, onKeyDown },
    said: pasted.isLast ? said : '',
    undo: () => void pasted.undo(),
  };
}

/** The columns a table can fill, from the one it was pasted in; what is counted or picked elsewhere is none of them. */
function columnsFrom(column: string, { field, words }: RowsQuestion): readonly PasteColumn[] {
  const takes = Object.entries(field.columns).filter(
    ([, { kind, hidden }]) =>
      !hidden && !['tick', 'tally', 'reference', 'matrix', 'checklist'].includes(kind),
  );
  return takes.slice(takes.findIndex(([id]) => id === column)).map(([id, one]) => {
    const named = words.columns?.[id];
    const names = named?.options ?? named?.scale;
    return { id, field: one, label: named?.label ?? '', ...(names && { names }) };
  });
}

const textField = (target: EventTarget | null): TextField | null =>
  target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'text')
    ? target
    : null;

/** Which cell of which row a field on the page is for. */
function cellOf(
  target: EventTarget | null,
): { readonly row: string; readonly column: string; readonly isAllChosen: boolean } | null {
  const text = textField(target);
  if (!text || text.readOnly) return null;
  const column = text.closest<HTMLElement>('[data-column]')?.dataset['column'];
  const row = text.closest<HTMLElement>('[data-row-id]')?.dataset['rowId'];
  if (column === undefined || row === undefined) return null;
  return {
    row,
    column,
    isAllChosen: text.selectionStart === 0 && text.selectionEnd === text.value.length && text.value !== '',
  };
}
