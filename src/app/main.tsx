import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createDexieRepository } from '#storage/db/dexie-repository.ts';
import { openDatabase } from '#storage/db/database.ts';
import { App } from './app.tsx';
import { fetchPagesAhead } from './pages.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root.');
const repository = createDexieRepository(openDatabase());
createRoot(root).render(
  <StrictMode>
    <App repository={repository} />
  </StrictMode>,
);
fetchPagesAhead();
