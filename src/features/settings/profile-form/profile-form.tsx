import { useState } from 'react';
import {
  FIRST_LANGUAGE,
  isLanguage,
  LANGUAGE_CODES,
  LANGUAGES,
  type LanguageCode,
} from '#domain/language/languages.ts';
import { PROFILE_FORM, profileOfDraft, tidied, type ProfileDraft } from '#domain/profile/profile-form.ts';
import type { Profile } from '#domain/profile/profile.ts';
import { capital } from '#domain/values/sentence.ts';
import { useWords } from '#session/words/use-words.ts';
import { readDraft } from '#storage/files/profile-file.ts';
import { Button } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import { SelectInput } from '#ui/select-input.tsx';
import { placeText } from '../place-text.ts';
import { RemoveDialog } from '../remove-dialog.tsx';
import { FormPartEditor } from './form-part.tsx';
import css from './profile-form.module.css';
import { isInForm } from './wrong-text.ts';

interface FormProps {
  readonly draft: ProfileDraft;
  readonly onChange: (draft: ProfileDraft) => void;
  readonly onSave: (profile: Profile) => void;
  readonly onExport: (profile: Profile) => void;
  readonly onThrowAway: () => void;
}

/** A profile of one's own, written here and checked by the reader of profile files before it is kept or taken out. */
export function ProfileForm({ draft, onChange, onSave, onExport, onThrowAway }: FormProps) {
  const words = useWords('settings').profile;
  const { form } = words;
  const [language, setLanguage] = useState<LanguageCode>(FIRST_LANGUAGE);
  const [places, setPlaces] = useState<readonly string[]>([]);
  const [asks, setAsks] = useState(false);
  function check(then: (profile: Profile) => void): void {
    const clean = tidied(draft);
    onChange(clean);
    const read = readDraft(profileOfDraft(clean));
    setPlaces(read.kind === 'profile' ? [] : read.places.map((place) => place.replace(/^profile\./, '')));
    if (read.kind === 'profile') then(read.profile);
  }
  const buttons = (
    <div className={css['ways']}>
      <Button onClick={() => check(onSave)}>{form.save}</Button>
      <Button look="secondary" icon="download" onClick={() => check(onExport)}>
        {form.takeOut}
      </Button>
      <Button look="quiet" icon="remove" onClick={() => setAsks(true)}>
        {form.throwAway}
      </Button>
    </div>
  );
  return (
    <section aria-label={form.title} className={css['form']}>
      <h3 className="h-s">{form.title}</h3>
      <p className="quiet">{form.lead}</p>
      <Field label={form.language} help={form.languageHelp}>
        {(ids) => (
          <SelectInput
            {...ids}
            value={language}
            onChange={(code) => isLanguage(code) && setLanguage(code)}
            options={LANGUAGE_CODES.map((code) => ({ value: code, text: capital(LANGUAGES[code].name) }))}
          />
        )}
      </Field>
      {PROFILE_FORM.map((part) => (
        <FormPartEditor
          key={part.id}
          part={part}
          draft={draft}
          language={language}
          places={places}
          onChange={onChange}
        />
      ))}
      {places.length > 0 && (
        <Notice tone="error" live="alert">
          <p>{form.refused}</p>
          <ul>
            {places.map((place) => (
              <li key={place}>
                {placeText(place, words)}
                {!isInForm(place) && ` – ${words.refused.damaged}`}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {buttons}
      {asks && (
        <RemoveDialog
          title={form.throwAwayTitle}
          text={form.throwAwayText}
          onClose={() => setAsks(false)}
          onRemove={onThrowAway}
        />
      )}
    </section>
  );
}
