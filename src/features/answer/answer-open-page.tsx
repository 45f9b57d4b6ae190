import { useCallback, useEffect, useState, type DragEvent } from 'react';
import { useLocation, useMatch, useNavigate, useParams } from 'react-router';
import { useArrivedPage } from '#desk/arrival/use-arrived-page.ts';
import { ChooseLanguage } from '#desk/language/choose-language.tsx';
import { PATTERNS, routes } from '#desk/routes.ts';
import { begunAnswers, openInvitation, type BegunAnswer } from '#session/open-invitation.ts';
import { begunReplies, openQuestionnaire, type BegunReply } from '#session/open-questionnaire.ts';
import { useBegunText } from '#session/begun/use-begun-text.ts';
import { useRepository } from '#session/repositories/repository-context.ts';
import { useWindows } from '#session/repositories/windows-context.ts';
import type { Parts } from '#content/languages/parts.ts';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import { FilePicker } from '#ui/file-picker.tsx';
import { LinkButton } from '#ui/link-button.tsx';
import { Notice } from '#ui/notice.tsx';
import { TextArea } from '#ui/text-input.tsx';
import { pageAddress } from './answer-pages.ts';
import css from './answer.module.css';
import { ChoosePerson } from './choose-person.tsx';
import { ChooseReply } from './choose-reply.tsx';
import { useMeetIn } from './use-meet-in.ts';
import { wasRemoved } from './remove-answer.tsx';
import { readInvitation, type InvitationSource, type Invited, type NotOpened } from './read-invitation.ts';

/** Opens an invitation, from the address, a file or a pasted text, as the leader's own record; says why it cannot. */
export function AnswerOpenPage() {
  const { payload } = useParams();
  const { state: arrival } = useLocation() as { state: unknown };
  const words = useWords('answer');
  const questionnaire = useWords('questionnaire');
  // What a link leads to is known from its address; a file and a pasted text only once they are read.
  const asked = useMatch(PATTERNS.invitedQuestionnaire) !== null;
  const title = asked ? questionnaire.follow.title : words.title;
  const texts = asked ? questionnaire.open : words.open;
  const shell = useWords('shell');
  const repository = useRepository();
  const windows = useWindows();
  const navigate = useNavigate();
  const [refused, setRefused] = useState<{ of: string | undefined; why: NotOpened } | null>(null);
  const pasted = useBegunText('', 'invitation');
  const { done: donePasting } = pasted;

  const [choosing, setChoosing] = useState<Choosing | null>(null);
  const meetIn = useMeetIn();
  const enter = useCallback(
    async (read: Invited, isLeft: () => boolean, as?: string): Promise<void> => {
      const opened =
        read.kind === 'invitation'
          ? await openInvitation(repository, windows, read.invitation, as)
          : await openQuestionnaire(repository, windows, read.questionnaire, as);
      if (opened.kind !== 'record')
        return setRefused({ of: payload, why: opened.kind === 'newer' ? 'record-newer' : 'record-damaged' });
      donePasting(Promise.resolve());
      if (isLeft()) return undefined;
      const { language } = read.kind === 'invitation' ? read.invitation : read.questionnaire;
      if (language) await meetIn(language);
      if (isLeft()) return undefined;
      if (read.kind === 'questionnaire') return navigate(routes.questionnaire(opened.id), { replace: true });
      const renewed = 'renewed' in opened ? opened.renewed : [];
      return navigate(pageAddress(opened.id, 'start'), { replace: true, state: { renewed } });
    },
    [repository, windows, navigate, payload, donePasting, meetIn],
  );
  const take = useCallback(
    async (source: InvitationSource): Promise<void> => {
      const isLeft = leavingFrom();
      const read = await readInvitation(source);
      if (read.kind === 'refused') return setRefused({ of: payload, why: read.because });
      // Several can share a machine and a link: nobody is shown what another has answered.
      if (read.kind === 'invitation') {
        const begun = await begunAnswers(repository, read.invitation);
        if (begun.length > 0) return setChoosing({ kind: 'person', of: payload, read, begun });
      } else {
        const begun = await begunReplies(repository, read.questionnaire);
        if (begun.length > 0) return setChoosing({ kind: 'reply', of: payload, read, begun });
      }
      await enter(read, isLeft);
    },
    [repository, enter, payload],
  );
  const open = useCallback(
    (source: InvitationSource): void => {
      setRefused(null);
      setChoosing(null);
      take(source).catch(() => setRefused({ of: payload, why: 'store-failed' }));
    },
    [take, payload],
  );
  useArrivedPage(`${title} – ${shell.appName}`);
  useEffect(() => {
    if (payload === undefined) return undefined;
    // Two effects of a double mount open the same record; the second finds the first one's.
    const turn = setTimeout(() => open({ kind: 'text', text: payload }));
    return () => clearTimeout(turn);
  }, [payload, open]);

  if (choosing && choosing.of === payload) {
    const onChoose = (as: string): void => {
      setChoosing(null);
      enter(choosing.read, leavingFrom(), as).catch(() => setRefused({ of: payload, why: 'store-failed' }));
    };
    return choosing.kind === 'person' ? (
      <ChoosePerson invitation={choosing.read.invitation} begun={choosing.begun} onChoose={onChoose} />
    ) : (
      <ChooseReply
        title={choosing.read.questionnaire.bodyName || choosing.read.questionnaire.processName}
        begun={choosing.begun}
        onChoose={onChoose}
      />
    );
  }
  const opening = payload !== undefined && refused?.of !== payload;
  return (
    <main
      id="main"
      tabIndex={-1}
      className={css['page']}
      onDragOver={(event: DragEvent) => event.preventDefault()}
      onDrop={(event: DragEvent) => {
        event.preventDefault();
        const file = event.dataTransfer.files[0];
        if (file) open({ kind: 'file', file });
      }}
    >
      <p className="small quiet">{shell.appName}</p>
      <h1 className="h-l">{title}</h1>
      <ChooseLanguage />
      {wasRemoved(arrival) && <Notice live="status">{words.remove.done}</Notice>}
      {opening ? (
        <p role="status">{texts.opening}</p>
      ) : (
        <>
          {refused && <Refused why={refused.why} words={texts} />}
          <p className="lead">{texts.lead}</p>
          <div className={css['drop']}>
            <p className="quiet">{texts.drop}</p>
            <FilePicker
              label={texts.pick}
              accept=".json,application/json,.txt,.html,.htm,.eml,.msg,.zip"
              onPick={(file) => open({ kind: 'file', file })}
            />
          </div>
          <Field label={texts.paste} help={texts.pasteHelp}>
            {(ids) => (
              <TextArea {...ids} value={pasted.text} onChange={pasted.write} className={css['paste']} />
            )}
          </Field>
          <div className={css['buttons']}>
            <Button
              disabled={pasted.text.trim() === ''}
              onClick={() => open({ kind: 'text', text: pasted.text })}
            >
              {texts.go}
            </Button>
            <LinkButton look="quiet" to={routes.start()}>
              {texts.toStart}
            </LinkButton>
          </div>
        </>
      )}
    </main>
  );
}

/** Tells from now on whether another page has been asked for. Opening takes a while, and nobody is fetched back from there. */
function leavingFrom(): () => boolean {
  const at = window.location.hash;
  return () => window.location.hash !== at;
}

type Choosing = { readonly of: string | undefined } & (
  | {
      readonly kind: 'person';
      readonly read: Extract<Invited, { kind: 'invitation' }>;
      readonly begun: readonly BegunAnswer[];
    }
  | {
      readonly kind: 'reply';
      readonly read: Extract<Invited, { kind: 'questionnaire' }>;
      readonly begun: readonly BegunReply[];
    }
);

function Refused({ why, words }: { readonly why: NotOpened; readonly words: Parts['answer']['open'] }) {
  const [text, next] = ((): readonly [string, string] => {
    switch (why) {
      case 'record-damaged':
        return [words.recordDamaged, ''];
      case 'record-newer':
        return [words.recordNewer, ''];
      case 'store-failed':
        return [words.storeFailed, ''];
      case 'answer':
      case 'sealed-no-key':
      case 'sealed-wrong-key':
        return [words.refused[why], words.next.answer];
      default:
        return [words.refused[why], why === 'newer' ? '' : words.next.ask];
    }
  })();
  return (
    <div role="alert" className={css['refused']}>
      <h2 className="h-m">{words.refusedTitle}</h2>
      <p>{text}</p>
      {next && <p>{next}</p>}
      <p className="small quiet">{words.untouched}</p>
    </div>
  );
}
