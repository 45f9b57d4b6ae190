import { OwnWords } from '#desk/language/own-words.tsx';
import { labelOf } from '#domain/advance/leader-name.ts';
import type { Doubt } from '#domain/advance/who-speaks.ts';
import { whenOf } from '#session/clock/when.ts';
import { useLanguage } from '#session/words/use-language.ts';
import { useSpokenIn } from '#session/words/use-spoken-in.ts';
import { useWords } from '#session/words/use-words.ts';
import { Field } from '#ui/field.tsx';
import { SelectInput } from '#ui/select-input.tsx';
import css from './collect.module.css';

interface SameProps {
  readonly doubts: readonly Doubt[];
  readonly nameOf: (leader: string) => string;
  readonly onChoose: (key: string, leader: string) => void;
}

/** Asks whether answers in the same role are one person's. Until somebody says so, they are two, and both count. */
export function SamePerson({ doubts, nameOf, onChoose }: SameProps) {
  const words = useWords('collect');
  const spokenIn = useSpokenIn();
  const { tag } = useLanguage();
  return (
    <div className={css['step']}>
      <h3 className="h-s">{words.people}</h3>
      <p className="quiet">{words.peopleLead}</p>
      {doubts.map((doubt) => {
        const who = labelOf(doubt) || words.unnamed;
        return (
          <article
            key={doubt.key}
            className={`${css['place'] ?? ''} ${css['beside'] ?? ''}`}
            aria-label={words.personChoice(who)}
          >
            <div>
              <h4 className="h-s">
                <OwnWords>{doubt.same ? who : nameOf(doubt.leader)}</OwnWords>
              </h4>
              <p className="small quiet">
                {words.personSent(
                  words.ways[doubt.by],
                  doubt.sentAt ? whenOf(doubt.sentAt, tag) : words.unknownWhen,
                )}
              </p>
            </div>
            <div>
              <Field label={words.personChoice(who)} own={[who]} hideLabel>
                {(ids) => (
                  <SelectInput
                    {...ids}
                    value={doubt.same?.leader ?? ''}
                    none={words.other}
                    options={doubt.perhaps.map(({ leader }) => ({
                      value: leader,
                      text: words.sameAs(nameOf(leader)),
                      lang: spokenIn(words.sameAs(nameOf(leader))),
                    }))}
                    onChange={(leader) => onChoose(doubt.key, leader)}
                  />
                )}
              </Field>
            </div>
          </article>
        );
      })}
    </div>
  );
}
