import { useHandedOver } from '#desk/reading/use-handed-over.ts';
import { filled } from '#documents/words/document-words.ts';
import { useBegunHere } from '#session/begun/use-begun-text.ts';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import { FileDrop } from '#ui/file-drop.tsx';
import { Notice } from '#ui/notice.tsx';
import { TextArea } from '#ui/text-input.tsx';
import css from '../afterwards.module.css';
import { useBringHome, type BroughtHome, type NotHome } from './use-bring-home.ts';

const ACCEPT = '.json,.docx,.docm,.txt,.html,.htm,.eml,.msg,.zip';

/** The two ways in for answers to questionnaires: files of any kind, and whatever can be pasted. */
export function BringHome() {
  const words = useWords('questionnaire').follow;
  const home = useBringHome();
  const pasted = useBegunHere('questionnaires/pasted');
  useHandedOver(home.takeText);
  async function read(): Promise<void> {
    const text = pasted.now();
    if ((await home.takeText(text)) && pasted.now() === text) pasted.done();
  }
  return (
    <section aria-label={words.home} className={css['send']}>
      <h3 className="h-m">{words.home}</h3>
      <p className="quiet">{words.homeHelp}</p>
      <FileDrop
        label={words.pick}
        hint={words.drop}
        accept={ACCEPT}
        busy={home.busy}
        onFiles={home.takeFiles}
      />
      <Field label={words.paste} help={words.pasteHelp}>
        {(ids) => <TextArea {...ids} rows={3} value={pasted.text} onChange={pasted.write} />}
      </Field>
      <div>
        <Button
          look="secondary"
          busy={home.busy}
          disabled={pasted.text.trim() === ''}
          onClick={() => void read()}
        >
          {words.read}
        </Button>
      </div>
      <p role="status">{home.busy ? words.reading : home.brought ? <Told {...home.brought} /> : ''}</p>
      {home.failed && (
        <Notice tone="error" live="alert">
          {words.notRead}
        </Notice>
      )}
      {home.brought && home.brought.refused.length > 0 && <Refused refused={home.brought.refused} />}
    </section>
  );
}

function Told({ taken, newer, hadPictures }: BroughtHome) {
  const words = useWords('questionnaire').follow;
  const said = [
    taken === 0 ? words.tookNothing : filled(words.took, { n: String(taken) }),
    newer > 0 && filled(words.tookNewer, { n: String(newer) }),
    hadPictures && words.pictures,
  ];
  return <>{said.filter((text) => typeof text === 'string').join(' ')}</>;
}

/** Everything that was not taken in, one by one, with why and what to do. */
function Refused({ refused }: Pick<BroughtHome, 'refused'>) {
  const { follow: words } = useWords('questionnaire');
  const { because: others } = useWords('collect');
  const own: Readonly<Partial<Record<NotHome, string>>> = {
    ...words.because,
    'other-kind': words.because.answer,
  };
  const ofAll: Readonly<Partial<Record<NotHome, string>>> = others;
  return (
    <div>
      <h4 className="h-s">{words.notTaken}</h4>
      <ul className={css['lines']}>
        {refused.map(({ source, because }, index) => (
          <li key={index}>
            <strong>{source}</strong>
            <span>{own[because] ?? ofAll[because]}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
