import { useId, useState } from 'react';
import { useIsLocked } from '#desk/editors/locked-field.tsx';
import { OfferRow } from '#desk/offers/offer-row.tsx';
import css from '#desk/offers/offers.module.css';
import { useTaken } from '#desk/offers/use-taken.ts';
import { AID_PLACES, isSaid, takeAid, textsOf, type Aid } from '#domain/drafts/aids.ts';
import { LANGUAGES } from '#domain/language/languages.ts';
import { newId } from '#session/machine/new-id.ts';
import { useDebouncedProcess, useProcessStore } from '#session/process/process-context.tsx';
import { useChosenDocumentWords } from '#session/words/use-document-words.ts';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';

export const Purposes = () => <FieldAid aid="purposes" />;
export const MemberTasks = () => <FieldAid aid="memberTasks" />;
export const LeaderDuties = () => <FieldAid aid="leaderDuties" />;
export const Talks = () => <FieldAid aid="talks" />;

/** What the sources have for this answer, folded away: one press puts a text in it, in the language of the documents. */
function FieldAid({ aid }: { readonly aid: Aid }) {
  const knowledge = useWords('knowledge');
  const [open, setOpen] = useState(false);
  const id = useId();
  const { title, source } = knowledge.aids[aid];
  const { step, field } = AID_PLACES[aid];
  // What is approved is there to be read.
  if (useIsLocked(step, field)) return null;
  return (
    <div>
      <Button
        look="quiet"
        size="small"
        icon="idea"
        flush
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {open ? knowledge.hideAid : title}
      </Button>
      <div id={id} hidden={!open} className={css['bank']}>
        {open && <Texts aid={aid} />}
        <p className="small quiet">{knowledge.source(source)}</p>
      </div>
    </div>
  );
}

function Texts({ aid }: { readonly aid: Aid }) {
  const { offers } = useWords('inProcess');
  const language = useChosenDocumentWords();
  const store = useProcessStore();
  const texts = language ? textsOf(aid, language.drafts.aids, language.steps.plan.fields.measures.bank) : [];
  const said = useDebouncedProcess(({ process }) =>
    texts
      .filter((one) => isSaid(aid, process.answers, one))
      .map(({ id }) => id)
      .join(' '),
  ).split(' ');
  const { take, becameOf, undoOf } = useTaken(texts, ({ id }) => id);
  if (!language) return null;
  return (
    <ul>
      {texts.map((one) => {
        const label = offers.takeOf(one.text);
        return (
          <OfferRow
            key={one.id}
            text={one.text}
            lang={LANGUAGES[language.documents.language].tag}
            became={said.includes(one.id) ? (becameOf(one) ?? offers.taken) : null}
            undo={undoOf(one)}
            takes={[
              {
                text: offers.take,
                name: label,
                onTake: () =>
                  take(one, { changes: takeAid(aid, store.getState().process.answers, one, newId), label }),
              },
            ]}
          >
            {one.points.length > 0 && (
              <ul className="small quiet" lang={LANGUAGES[language.documents.language].tag}>
                {one.points.map((point) => (
                  <li key={point}>{point}</li>
                ))}
              </ul>
            )}
          </OfferRow>
        );
      })}
    </ul>
  );
}
