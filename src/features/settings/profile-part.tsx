import { useState } from 'react';
import { PROFILES, profileOf } from '#storage/files/known-profiles.ts';
import { download } from '#session/download/download.ts';
import { useBegunText } from '#session/begun/use-begun-text.ts';
import { useOwnFiles } from '#session/repositories/own-files-context.ts';
import { readProfile, writeProfile } from '#storage/files/profile-file.ts';
import type { ProfileDraft } from '#domain/profile/profile-form.ts';
import type { Profile } from '#domain/profile/profile.ts';
import type { OwnFile } from '#storage/own-files.ts';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { FilePicker } from '#ui/file-picker.tsx';
import { Notice } from '#ui/notice.tsx';
import { KeptFile } from './kept-file.tsx';
import { ProfileFacts } from './profile-facts.tsx';
import { placeText } from './place-text.ts';
import { draftIn, newDraft, nextDraft } from './profile-form/new-draft.ts';
import { ProfileForm } from './profile-form/profile-form.tsx';
import { RemoveDialog } from './remove-dialog.tsx';
import css from './settings.module.css';
import { useKeptFiles } from './use-kept-files.ts';

const json = (text: string): Blob => new Blob([text], { type: 'application/json' });

type Said =
  | { readonly kind: 'nothing' | 'failed' }
  | { readonly kind: 'done'; readonly text: string }
  | {
      readonly kind: 'refused';
      readonly name: string;
      readonly because: string;
      readonly places: readonly string[];
    };

/** The profiles that come with the program, and the trust's own. */
export function ProfilePart() {
  const settings = useWords('settings');
  const words = settings.profile;
  const files = useOwnFiles();
  const { kept, refresh } = useKeptFiles('profile');
  const [said, setSaid] = useState<Said>({ kind: 'nothing' });
  const [removing, setRemoving] = useState<OwnFile | null>(null);

  // Kept from the first letter: it stands here again after a reload.
  const begun = useBegunText('', 'profile');
  const draft = draftIn(begun.text);
  const write = (next: ProfileDraft): void => begun.write(JSON.stringify(next));

  function act(work: () => Promise<Said>): void {
    setRemoving(null);
    work()
      .then(setSaid, () => setSaid({ kind: 'failed' }))
      .then(refresh, refresh);
  }
  const load = (file: File): void =>
    act(async () => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const read = readProfile(bytes);
      if (read.kind === 'refused')
        return {
          kind: 'refused',
          name: file.name,
          because: words.refused[read.because],
          places: read.places,
        };
      const { name } = read.profile;
      await files.add('profile', { name, bytes, addedAt: new Date().toISOString() });
      return { kind: 'done', text: words.loaded(name) };
    });

  const save = (profile: Profile): void =>
    act(async () => {
      const { name } = profile;
      const bytes = new TextEncoder().encode(writeProfile(profile));
      const added = files.add('profile', { name, bytes, addedAt: new Date().toISOString() });
      begun.done(added);
      await added;
      return { kind: 'done', text: words.form.saved(name) };
    });

  const list = Array.isArray(kept) ? (kept as readonly OwnFile[]) : [];
  return (
    <section aria-label={words.title} className={css['part']}>
      <h2 className="h-m">{words.title}</h2>
      <p>{words.lead}</p>
      <h3 className="h-s">{words.own}</h3>
      <div className={css['ways']}>
        {!draft && (
          <Button icon="edit" onClick={() => write(newDraft())}>
            {words.form.write}
          </Button>
        )}
        <FilePicker label={words.load} accept=".json,application/json" onPick={load} />
        <Button
          look="secondary"
          icon="download"
          onClick={() => download(words.file('eksempel'), json(writeProfile(profileOf('helse-bergen'))))}
        >
          {words.example}
        </Button>
      </div>
      <p className="small quiet">{words.exampleLead}</p>
      <p role="status" className={said.kind === 'done' ? '' : 'sr-only'}>
        {said.kind === 'done' ? said.text : ''}
      </p>
      {draft && (
        <ProfileForm
          draft={draft}
          onChange={write}
          onSave={save}
          onExport={(profile) => download(words.file(profile.id), json(writeProfile(profile)))}
          onThrowAway={() => begun.write('')}
        />
      )}
      {said.kind === 'refused' && (
        <Notice tone="error" live="alert">
          <p>{settings.notTaken(said.name)}</p>
          <p>{said.because}</p>
          {said.places.length > 0 && (
            <p>
              {words.places} {said.places.map((place) => placeText(place, words)).join('; ')}
            </p>
          )}
        </Notice>
      )}
      {(said.kind === 'failed' || kept === 'failed') && (
        <Notice tone="error" live="alert">
          {said.kind === 'failed' ? settings.failed : settings.unreachable}
        </Notice>
      )}
      {kept !== null && kept !== 'failed' && list.length === 0 && <p className="quiet">{words.none}</p>}
      <ul className={css['list']}>
        {list.map((file) => (
          <KeptFile
            key={file.id}
            file={file}
            onTake={() =>
              download(words.file('egen'), new Blob([file.bytes.slice()], { type: 'application/json' }))
            }
            onRemove={() => setRemoving(file)}
          />
        ))}
      </ul>
      {list.map((file) => {
        const own = readProfile(file.bytes);
        return (
          own.kind === 'profile' && (
            <details key={file.id} className={css['more']}>
              <summary>{words.look(own.profile.name)}</summary>
              <ProfileFacts profile={own.profile} />
              {!draft && (
                <Button
                  look="quiet"
                  size="small"
                  icon="edit"
                  aria-label={words.form.changeOf(own.profile.name)}
                  onClick={() => write(nextDraft(own.profile))}
                >
                  {words.form.change}
                </Button>
              )}
            </details>
          )
        );
      })}
      <h3 className="h-s">{words.known}</h3>
      {PROFILES.map((profile) => (
        <details key={profile.id} className={css['more']}>
          <summary>{profile.name}</summary>
          <ProfileFacts profile={profile} />
          <Button
            look="quiet"
            size="small"
            icon="download"
            aria-label={words.takeOf(profile.name)}
            onClick={() => download(words.file(profile.id), json(writeProfile(profile)))}
          >
            {words.take}
          </Button>
          {!draft && (
            <Button
              look="quiet"
              size="small"
              icon="edit"
              aria-label={words.form.fromOf(profile.name)}
              onClick={() => write(newDraft(profile))}
            >
              {words.form.from}
            </Button>
          )}
        </details>
      ))}
      {removing && (
        <RemoveDialog
          title={words.removeTitle(removing.name)}
          text={words.removeText}
          onClose={() => setRemoving(null)}
          onRemove={() =>
            act(async () => {
              await files.remove(removing.id);
              return { kind: 'done', text: words.removed(removing.name) };
            })
          }
        />
      )}
    </section>
  );
}
