import { answersIn } from '#domain/guide/read.ts';
import type { Answers } from '#domain/process/process.ts';
import { fieldsOf } from '#domain/steps/define-step.ts';
import { draftSources, draftText, takeDraft, writtenText } from '#domain/drafts/draft.ts';
import { isMandateDraftField, mandateDraft } from '#domain/drafts/mandate-drafts.ts';
import type { LoadedDocumentWords } from '#content/languages/load-language.ts';
import { mandate } from '#domain/guide/steps/mandate.ts';
import { useIsLocked } from '#desk/editors/locked-field.tsx';
import { newId } from '#session/machine/new-id.ts';
import { useProcessStore } from '#session/process/process-context.tsx';
import { useAnswers } from '#session/process/use-answers.ts';
import { useChosenDocumentWords } from '#session/words/use-document-words.ts';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';

/** The fields of the mandate that are empty and have something to be filled with. */
function readyDrafts(answers: Answers, language: LoadedDocumentWords) {
  const written = answersIn(answers, mandate);
  return fieldsOf(mandate)
    .map(([id]) => id)
    .filter(isMandateDraftField)
    .filter((id) => writtenText(written[id]).trim() === '')
    .map((id) => ({ id, pieces: mandateDraft(id, answers, language) }))
    .filter(({ pieces }) => draftText(pieces) !== '');
}

/** Over the mandate, once the words of its language are here: every empty field filled in one go. */
export function TakeAllDrafts() {
  const language = useChosenDocumentWords();
  const locked = useIsLocked(mandate.id, 'purpose');
  return language && !locked && <TakeAll language={language} />;
}

/** One press fills every empty field with its draft; what is written is left alone. One press of undo takes it all back. */
function TakeAll({ language }: { language: LoadedDocumentWords }) {
  const inProcess = useWords('inProcess');
  const store = useProcessStore();
  const empty = readyDrafts(useAnswers(), language);
  if (empty.length < 2) return null;
  return (
    <Notice
      actions={
        <Button
          size="small"
          onClick={() => {
            // What is shown may be a moment old; what was typed since must stand.
            const { answers } = store.getState().process;
            store.change(
              readyDrafts(answers, language).flatMap(({ id, pieces }) =>
                takeDraft(answers, id, pieces, { rows: mandate.fields[id].kind === 'rows', newId }),
              ),
              inProcess.drafts.takeAll,
            );
          }}
        >
          {inProcess.drafts.takeAll}
        </Button>
      }
    >
      {empty.some(({ pieces }) => draftSources(pieces).length > 0)
        ? inProcess.drafts.ready(empty.length)
        : inProcess.drafts.readyCommon(empty.length)}
    </Notice>
  );
}
