import {
  draftSources,
  draftState,
  draftText,
  rememberDraft,
  seenDraft,
  takeDraft,
  writtenText,
  type DraftPiece,
} from '#domain/drafts/draft.ts';
import { LANGUAGES } from '#domain/language/languages.ts';
import { newIn } from '#domain/values/text-changes.ts';
import { isMandateDraftField, mandateDraft, type MandateDraftField } from '#domain/drafts/mandate-drafts.ts';
import type { LoadedDocumentWords } from '#content/languages/load-language.ts';
import { mandate } from '#domain/guide/steps/mandate.ts';
import type { FieldProps } from '#desk/editors/field-props.ts';
import { KindEditor } from '#desk/editors/field-editor.tsx';
import { Sources } from '#features/fill-step/sources.tsx';
import { newId } from '#session/machine/new-id.ts';
import { useDebouncedProcess, useProcessStore } from '#session/process/process-context.tsx';
import { useDebouncedAnswer } from '#session/process/use-answer.ts';
import { useAnswersBeside } from '#session/process/use-answers.ts';
import { useChosenDocumentWords } from '#session/words/use-document-words.ts';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { Tag } from '#ui/notice.tsx';
import css from './drafts.module.css';

/** A field of the mandate with the draft the answers give, in the language of the documents. */
export function DraftedField({ question }: FieldProps) {
  const { fieldId } = question;
  // Until the words of that language are fetched there is no draft.
  const language = useChosenDocumentWords();
  return isMandateDraftField(fieldId) && <Drafted {...{ question, fieldId, language }} />;
}

interface DraftedProps extends FieldProps {
  readonly fieldId: MandateDraftField;
  readonly language: LoadedDocumentWords | null;
}

/** What a person wrote is never replaced unasked. */
function Drafted({ question, fieldId, language }: DraftedProps) {
  const inProcess = useWords('inProcess');
  const store = useProcessStore();
  const answers = useAnswersBeside(mandate.id);
  const pieces = language ? mandateDraft(fieldId, answers, language) : [];
  const spoken = language ? LANGUAGES[language.documents.language].tag : undefined;
  const draft = draftText(pieces);
  const written = writtenText(useDebouncedAnswer(mandate, fieldId));
  const seen = useDebouncedProcess(({ process }) => seenDraft(process.answers, fieldId));
  const state = draftState({ written, draft, seen });
  const { label } = question.words;
  const rows = question.field.kind === 'rows';

  const take = (): void => {
    store.change(
      takeDraft(store.getState().process.answers, fieldId, pieces, { rows, newId }),
      inProcess.drafts.taken(label),
    );
  };
  const keep = (): void => {
    store.change([rememberDraft(fieldId, pieces)], inProcess.drafts.kept(label));
  };

  if (state === 'newer-draft')
    return (
      <div className={css['pair']}>
        <div className={css['mine']}>
          <Tag plain>{inProcess.drafts.own}</Tag>
          <KindEditor question={question} />
          <div>
            <Button look="secondary" size="small" aria-label={inProcess.drafts.keepOf(label)} onClick={keep}>
              {inProcess.drafts.keep}
            </Button>
          </div>
        </div>
        <div className={css['new']}>
          <p className="h-s">{inProcess.drafts.newer}</p>
          <p className="as-written" lang={spoken}>
            {newIn(written, draft).map((run, index) =>
              run.isNew ? <mark key={index}>{run.text}</mark> : <span key={index}>{run.text}</span>,
            )}
          </p>
          <div>
            <Button look="secondary" size="small" aria-label={inProcess.drafts.takeOf(label)} onClick={take}>
              {inProcess.drafts.take}
            </Button>
          </div>
        </div>
        <div className={css['why']}>
          <Why pieces={pieces} />
        </div>
      </div>
    );
  return (
    <div className={css['field']}>
      <KindEditor
        question={question}
        alongside={written.trim() === '' && draft !== '' ? () => [rememberDraft(fieldId, pieces)] : undefined}
      />
      {state === 'draft' && (
        <div className={css['drafted']}>
          <Tag plain>{inProcess.drafts.draft}</Tag>
          <Why pieces={pieces} />
        </div>
      )}
      {state === 'empty' && draft !== '' && (
        <div className={css['offer']}>
          <p className="small quiet">
            {draftSources(pieces).length > 0 ? inProcess.drafts.proposal : inProcess.drafts.commonProposal}
          </p>
          <p className="as-written" lang={spoken}>
            {draft}
          </p>
          <div className={css['drafted']}>
            <Button
              look="secondary"
              size="small"
              aria-label={inProcess.drafts.useProposalOf(label)}
              onClick={take}
            >
              {inProcess.drafts.useProposal}
            </Button>
            <Why pieces={pieces} />
          </div>
        </div>
      )}
    </div>
  );
}

/** The answers behind the draft, and plainly which part of it no answer stands behind. */
function Why({ pieces }: { pieces: readonly DraftPiece[] }) {
  const inProcess = useWords('inProcess');
  const common = pieces.some((piece) => piece.proposal);
  return (
    <>
      <Sources sources={draftSources(pieces)} />
      {common && <span className="small quiet">{inProcess.drafts.common}</span>}
    </>
  );
}
