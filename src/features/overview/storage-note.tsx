import { useEffect, useState } from 'react';
import { askForPersistence } from '#session/machine/ask-for-persistence.ts';
import { useWords } from '#session/words/use-words.ts';

/** Says where everything lies and whether the browser has promised to keep it. */
export function StorageNote() {
  const inProcess = useWords('inProcess');
  const [persisted, setPersisted] = useState<boolean | null>(null);
  useEffect(() => {
    let current = true;
    void askForPersistence().then((answer) => current && setPersisted(answer === 'granted'));
    return () => {
      current = false;
    };
  }, []);
  return (
    <section>
      <p className="small quiet">
        {inProcess.overview.local}{' '}
        {persisted !== null && (persisted ? inProcess.overview.persisted : inProcess.overview.notPersisted)}
      </p>
    </section>
  );
}
