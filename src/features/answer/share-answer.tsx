import { share } from '#session/download/sharing.ts';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import type { Leaving } from './leaving.ts';

interface ShareProps {
  readonly ready: Leaving;
  readonly isFirst: boolean;
  readonly onShared: () => void;
  /** The browser does not share this; the other ways stand below. */
  readonly onRefused: () => void;
}

/** The first way on a phone: the answer to the app a person writes to others from. A list put away says nothing. */
export function ShareAnswer({ ready, isFirst, onShared, onRefused }: ShareProps) {
  const words = useWords('answer').send;
  async function give(): Promise<void> {
    const how = await share(ready.shared);
    if (how === 'shared') onShared();
    if (how === 'refused') onRefused();
  }
  return (
    <section aria-label={words.share}>
      <h2 className="h-m">{words.share}</h2>
      <p className="quiet">{words.shareHelp}</p>
      <div>
        <Button look={isFirst ? 'primary' : 'secondary'} icon="external" onClick={() => void give()}>
          {words.shareIt}
        </Button>
      </div>
    </section>
  );
}
