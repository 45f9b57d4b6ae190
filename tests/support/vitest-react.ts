import { listenToReact } from './page/renders.ts';

// Before anything that loads React.
listenToReact();
