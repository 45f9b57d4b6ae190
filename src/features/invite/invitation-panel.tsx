import { LANGUAGES, isLanguage, LANGUAGE_CODES, type LanguageCode } from '#domain/language/languages.ts';
import { capital } from '#domain/values/sentence.ts';
import { useLanguage } from '#session/words/use-language.ts';
import { useSpokenIn } from '#session/words/use-spoken-in.ts';
import { useWords } from '#session/words/use-words.ts';
import { sharesHere } from '#session/download/sharing.ts';
import { ownAddress } from '#session/machine/own-address.ts';
import { Button } from '#ui/button.tsx';
import { CopyBox } from '#ui/copy-box.tsx';
import { Field } from '#ui/field.tsx';
import { ownHeight } from '#ui/own-height.ts';
import { Notice } from '#ui/notice.tsx';
import { Segmented } from '#ui/segmented.tsx';
import { SelectInput } from '#ui/select-input.tsx';
import type { Way } from './invitation-text.ts';
import css from './invite.module.css';
import { ShareInvitation } from './share-invitation.tsx';
import { TakeFile } from './take-file.tsx';
import { FOR_ALL } from './for-all.ts';
import type { ReadyInvitation } from './use-ready-invitations.ts';

/** Outlook and some other mail programs cut longer addresses, characters. */
const LONG_LINK = 2000;

interface PanelProps {
  readonly ready: ReadyInvitation | null;
  readonly names: readonly { readonly id: string; readonly name: string }[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
  readonly way: Way;
  readonly onWay: (way: Way) => void;
  readonly language: LanguageCode;
  readonly onLanguage: (code: LanguageCode) => void;
}

/** One invitation as it will be read, with everything needed to send it. */
export function InvitationPanel(props: PanelProps) {
  const { ready, names, chosen, onChoose, way, onWay, language, onLanguage } = props;
  const words = useWords('invite');
  const spokenIn = useSpokenIn();
  const languages = useWords('steps').about.fields.documentLanguage.options;
  return (
    <section aria-label={words.preview} className={css['preview']} ref={ownHeight}>
      <h2 className="h-m">{words.preview}</h2>
      <div className={css['choices']}>
        <div className={css['to']}>
          <Field label={words.to} help={chosen === FOR_ALL ? words.toAllHelp : undefined}>
            {(ids) => (
              <SelectInput
                {...ids}
                value={chosen}
                onChange={onChoose}
                options={names.map(({ id, name }) => ({ value: id, text: name, lang: spokenIn(name) }))}
              />
            )}
          </Field>
        </div>
        <div className={css['ways']}>
          <span className="h-s" aria-hidden>
            {words.way}
          </span>
          <Segmented
            label={words.way}
            value={way}
            onChange={(next) => next && onWay(next)}
            options={(['link', 'file', 'form'] as const).map((value) => ({ value, text: words.ways[value] }))}
          />
        </div>
        <Field label={words.language}>
          {(ids) => (
            <SelectInput
              {...ids}
              value={language}
              onChange={(code) => isLanguage(code) && onLanguage(code)}
              options={LANGUAGE_CODES.map((code) => ({ value: code, text: capital(languages[code]) }))}
            />
          )}
        </Field>
      </div>
      {ready && (
        <>
          <WayNote ready={ready} way={way} onWay={onWay} />
          <p>
            <span className="h-s">{words.subject}: </span>
            <span lang={LANGUAGES[language].tag}>{ready.subject}</span>
          </p>
          {way === 'link' && <ShareInvitation ready={ready} />}
          {way === 'link' ? (
            <div className={css['extra']}>
              <CopyBox
                label={words.link}
                text={ready.link}
                button={words.copyLink}
                copied={words.linkCopied}
                failed={words.copyFailed}
                look="line"
              />
              <p className="small quiet">{words.linkIs}</p>
            </div>
          ) : (
            <div className={css['extra']}>
              <TakeFile ready={ready} way={way} language={language} />
              <p className="small quiet">{way === 'file' ? words.fileIs : words.formIs}</p>
            </div>
          )}
          <CopyBox
            label={words.text}
            text={ready.text}
            lang={LANGUAGES[language].tag}
            button={words.copyText}
            copied={words.copied}
            failed={words.copyFailed}
            primary={way !== 'link' || !sharesHere()}
          />
        </>
      )}
    </section>
  );
}

/** What a person should know about this way of sending before using it. */
function WayNote({ ready, way, onWay }: Pick<PanelProps, 'way' | 'onWay'> & { ready: ReadyInvitation }) {
  const words = useWords('invite');
  const { number } = useLanguage();
  const count = number(ready.link.length);
  const toFile = (
    <Button look="secondary" size="small" onClick={() => onWay('file')}>
      {words.useFile}
    </Button>
  );
  if (way === 'form')
    return ready.invitation.publicKey === '' ? null : <Notice tone="advice">{words.formUnsealed}</Notice>;
  if (way === 'file') return null;
  if (ownAddress(window.location).onlyHere)
    return (
      <Notice tone="advice" actions={toFile}>
        {words.linkHere}
      </Notice>
    );
  return ready.link.length > LONG_LINK ? (
    <Notice tone="advice" actions={toFile}>
      {words.linkLong(count)}
    </Notice>
  ) : (
    <p className="small quiet">{words.linkLength(count)}</p>
  );
}
