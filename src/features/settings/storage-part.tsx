import { OfflineLine } from '#desk/saving/offline-line.tsx';
import { openedFromFile } from '#session/machine/opened-from-file.ts';
import { useWords } from '#session/words/use-words.ts';
import css from './settings.module.css';

/** Where everything lies, and what that means where the program is one file. */
export function StoragePart() {
  const { storage } = useWords('settings');
  return (
    <section aria-label={storage.title} className={css['part']}>
      <h2 className="h-m">{storage.title}</h2>
      <p>{storage.text}</p>
      <OfflineLine />
      {openedFromFile() && (
        <>
          <p>{storage.file}</p>
          <ul>
            {storage.fileLines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
