import type { FieldProps } from '#desk/editors/field-props.ts';
import { ClearAnswer } from '#desk/editors/clear-answer.tsx';
import { linkTo, routes } from '#desk/routes.ts';
import { textIn } from '#domain/guide/read.ts';
import { about } from '#domain/guide/steps/about.ts';
import { chooseProfile, leaveProfile, OWN_PROFILE } from '#domain/profile/deeds.ts';
import type { Profile } from '#domain/profile/profile.ts';
import { sameValue } from '#domain/values/same-value.ts';
import { useDebouncedProcess, useProcessStore } from '#session/process/process-context.tsx';
import { useOwnProfiles } from '#session/repositories/use-own-profiles.ts';
import { useWords } from '#session/words/use-words.ts';
import { keptProfile } from '#storage/files/kept-profile.ts';
import { PROFILES } from '#storage/files/known-profiles.ts';
import { writeProfile } from '#storage/files/profile-file.ts';
import { Button } from '#ui/button.tsx';
import { RadioList } from '#ui/choice-list.tsx';
import { Notice } from '#ui/notice.tsx';

interface Option {
  readonly value: string;
  readonly text: string;
  readonly profile: Profile;
  /** The option that stands for it in the answer. */
  readonly as: string;
}

/** What only this process has stands for itself; nobody chooses it. */
const HERE = 'here';

/** The profiles a process can follow: those of the program, and each of the trust's own. Choosing one takes its facts into the process. */
export function ProfileChoice({ question: { words } }: FieldProps) {
  const { trust } = useWords('shell');
  const store = useProcessStore();
  const answers = useDebouncedProcess(({ process }) => process.answers);
  const own = useOwnProfiles();
  const id = textIn(answers, about, 'profile');
  const { profile: kept, from } = keptProfile(answers);
  const options: readonly Option[] = [
    ...PROFILES.map((profile) => ({
      value: profile.id,
      text: words.options?.[profile.id] ?? profile.name,
      profile,
      as: profile.id,
    })),
    ...own.map(({ file, profile }) => ({
      value: `${OWN_PROFILE}:${file}`,
      text: trust.versioned(profile.name, profile.version),
      profile,
      as: OWN_PROFILE,
    })),
  ];
  const same = options.find(({ as, profile }) => as === id && sameValue(profile, kept));
  const isOwn = id === OWN_PROFILE;
  const chosen = isOwn ? (from === 'own-lost' ? HERE : (same?.value ?? HERE)) : id;
  // The one that took its place: the same profile, in another version.
  const newer =
    from === 'kept' && !same ? options.find((one) => one.as === id && one.profile.id === kept.id) : undefined;
  const take = ({ profile, as, text }: Option): void =>
    void store.change(
      chooseProfile(store.getState().process.answers, {
        profile,
        file: writeProfile(profile),
        as,
        before: kept,
      }),
      trust.chosen(text),
    );
  const version = String(kept.version);
  const here = from === 'own-lost' ? trust.lost : trust.onlyHere(kept.name, version);
  return (
    <div>
      <ClearAnswer
        label={words.label}
        isAnswered={id !== ''}
        onClear={() => store.change(leaveProfile(), words.label)}
      >
        <RadioList
          legend={words.label}
          help={words.help}
          options={[...options, ...(chosen === HERE ? [{ value: HERE, text: here }] : [])]}
          value={chosen}
          onChange={(value) => {
            const option = options.find((one) => one.value === value);
            if (option) take(option);
          }}
        />
      </ClearAnswer>
      {from === 'own-lost' && <Notice tone="advice">{trust.lostHelp}</Notice>}
      {from === 'kept' && isOwn && !same && !newer && (
        <Notice tone="advice">{trust.notHere(kept.name, version)}</Notice>
      )}
      {newer && (
        <Notice
          tone="advice"
          actions={
            <Button look="secondary" size="small" onClick={() => take(newer)}>
              {trust.renew}
            </Button>
          }
        >
          {trust.changed(kept.name, version)}
        </Notice>
      )}
      <p className="small">
        <a href={linkTo(routes.settings())}>{trust.toSettings}</a>
      </p>
    </div>
  );
}
