import { StrictMode } from 'react';
import { cleanPastes } from '#session/clean-paste.ts';
import { keepFocus } from '#ui/keep-focus.ts';
import { createLaterFiles } from '#session/machine/later-files.ts';
import { OfflineContext } from '#session/machine/offline-context.ts';
import { screenLanguage } from '#session/machine/screen-language.ts';
import { followLook } from '#session/machine/screen-look.ts';
import { watchPresses } from '#session/pointer/when-lifted.ts';
import { createBegunTexts } from '#storage/begun/create-begun-texts.ts';
import { watchLivingWindows } from '#storage/begun/living-windows.ts';
import { createDexieBegunTable } from '#storage/db/dexie-begun-table.ts';
import { createDexieOwnFiles } from '#storage/db/dexie-own-files.ts';
import { createDexieRepository } from '#storage/db/dexie-repository.ts';
import { openDatabase } from '#storage/db/database.ts';
import { findLineOf, rememberLine } from '#storage/line/find-line.ts';
import { createBroadcastWindows } from '#storage/windows/broadcast-windows.ts';
import { App } from './app.tsx';
import { keepForOffline } from './keep-for-offline.ts';
import { fetchPagesAhead } from './pages.tsx';
import { createQuietRoot } from './quiet-root.ts';
import { surviveTranslation } from './translated-page.ts';
import { wordsAtStart } from './words-at-start.ts';

const root = document.getElementById('root');
// In a browser that is too old, first-words.js has taken it away and says so; nothing is opened there.
if (!root) throw new Error('The page has no #root.');
const database = openDatabase();
const repository = createDexieRepository(database);
const ownFiles = createDexieOwnFiles(database);
const memory = memoryOfBrowser();
const windows = createBroadcastWindows({ memory });
const begunTexts = createBegunTexts({
  table: createDexieBegunTable(),
  windows: watchLivingWindows(),
  memory,
});
const findLine = rememberLine(() => findLineOf(window.location.href, memory));
const later = createLaterFiles();
const words = await wordsAtStart(screenLanguage());
followLook();
watchPresses(window);
cleanPastes(document);
keepFocus(document);
surviveTranslation(Node);
createQuietRoot(root).render(
  <StrictMode>
    <OfflineContext value={later}>
      <App
        repository={repository}
        ownFiles={ownFiles}
        windows={windows}
        begunTexts={begunTexts}
        findLine={findLine}
        words={words}
      />
    </OfflineContext>
  </StrictMode>,
);
void fetchPagesAhead(words);
keepForOffline(later);

/** Null where the browser keeps nothing for us. */
function memoryOfBrowser(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
