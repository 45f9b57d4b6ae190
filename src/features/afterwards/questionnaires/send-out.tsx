import { useState } from 'react';
import type { Audience } from '#domain/guide/choices.ts';
import { about } from '#domain/guide/steps/about.ts';
import { isLanguage, LANGUAGE_CODES, LANGUAGES, type LanguageCode } from '#domain/language/languages.ts';
import { questionnaireInvitationOf } from '#domain/questionnaire/invitation.ts';
import { keepSent, sentOf } from '#domain/questionnaire/rounds.ts';
import { isoDateOf } from '#domain/values/dates.ts';
import { capital } from '#domain/values/sentence.ts';
import { linkTo, routes } from '#desk/routes.ts';
import { ownAddress } from '#session/machine/own-address.ts';
import { useProcess, useProcessStore } from '#session/process/process-context.tsx';
import { useAnswer } from '#session/process/use-answer.ts';
import { documentLanguageOf } from '#session/words/document-language.ts';
import { useLanguage } from '#session/words/use-language.ts';
import { useWords } from '#session/words/use-words.ts';
import { useWordsIn } from '#session/words/use-words-in.ts';
import { questionnairePayload } from '#storage/advance/write-advance.ts';
import { CopyBox } from '#ui/copy-box.tsx';
import { DateInput } from '#ui/date-input.tsx';
import { Field } from '#ui/field.tsx';
import { SelectInput } from '#ui/select-input.tsx';
import { TextInput } from '#ui/text-input.tsx';
import css from '../afterwards.module.css';
import { questionnaireLetter } from './questionnaire-letter.ts';
import { TakeQuestionnaire } from './take-questionnaire.tsx';

interface SendProps {
  readonly round: string;
  readonly audience: Audience;
}

/** One questionnaire as it leaves the program: a link and a letter, a Word form that can be printed too, or a file. */
export function SendOut({ round, audience }: SendProps) {
  const own = useWords('questionnaire');
  const words = own.follow;
  const { fill } = useWords('inProcess');
  const { dayInField } = useLanguage();
  const { options: languages } = useWords('steps').about.fields.documentLanguage;
  const store = useProcessStore();
  const process = useProcess((state) => state.process);
  const [language, setLanguage] = useState<LanguageCode>(
    documentLanguageOf(useAnswer(about, 'documentLanguage')),
  );
  const spoken = useWordsIn(language, 'questionnaire');
  const sent = sentOf(process.answers, audience, round);
  const invitation = { ...questionnaireInvitationOf(process, audience, round), language };
  const payload = questionnairePayload(invitation);
  const { base, onlyHere } = ownAddress(window.location);
  const link = `${base}${linkTo(routes.invitedQuestionnaire(payload))}`;
  const isSealed = invitation.publicKey !== '';
  const { tag } = LANGUAGES[language];
  const keep = (cells: { readonly invited?: string; readonly deadline?: string }, label: string): void =>
    void store.change(keepSent(audience, round, cells), label);
  return (
    <section aria-label={words.make[audience]} className={css['send']}>
      <h3 className="h-m">{words.make[audience]}</h3>
      <div className={css['asked']}>
        <Field label={words.invited} help={words.invitedHelp}>
          {(ids) => (
            <TextInput
              {...ids}
              value={sent.invited}
              inputMode="numeric"
              onChange={(invited) => keep({ invited }, words.invited)}
            />
          )}
        </Field>
        <Field label={words.deadline}>
          {(ids) => (
            <DateInput
              {...ids}
              value={sent.deadline}
              onChange={(deadline) => keep({ deadline }, words.deadline)}
              read={isoDateOf}
              show={dayInField}
              calendarLabel={fill.calendar(words.deadline)}
              placeholder={fill.datePlaceholder}
            />
          )}
        </Field>
        <Field label={words.language}>
          {(ids) => (
            <SelectInput
              {...ids}
              value={language}
              onChange={(code) => isLanguage(code) && setLanguage(code)}
              options={LANGUAGE_CODES.map((code) => ({ value: code, text: capital(languages[code]) }))}
            />
          )}
        </Field>
      </div>
      {onlyHere ? (
        <p>{words.onlyHere}</p>
      ) : (
        <CopyBox
          label={words.link}
          text={link}
          button={words.copyLink}
          copied={words.linkCopied}
          failed={words.copyFailed}
          look="line"
        />
      )}
      {spoken && (
        <CopyBox
          label={words.letter}
          text={questionnaireLetter(invitation, { link: onlyHere ? '' : link, words: spoken })}
          lang={tag}
          button={words.copyLetter}
          copied={words.letterCopied}
          failed={words.copyFailed}
        />
      )}
      <TakeQuestionnaire way="form" invitation={invitation} />
      <TakeQuestionnaire way="file" invitation={invitation} />
      <p className="small quiet">
        {isSealed ? words.sealed : words.notSealed}{' '}
        <a href={linkTo(routes.invite(process.id))}>{words.toSealing}</a>
      </p>
      <p className="small quiet">
        {words.fromPaper} <a href={linkTo(routes.invitedQuestionnaire(payload))}>{words.openHere}</a>
      </p>
    </section>
  );
}
