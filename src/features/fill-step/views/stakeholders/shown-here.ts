import { useProcess, useProcessStore } from '#session/process/process-context.tsx';

/**
 * Are the individual scores shown on this screen? Hidden each time the program starts or the process is opened, and
 * never shown in another window: each person sets a number before seeing those of others. Showing changes no answer.
 */
export function useShownHere(): [boolean, (wanted: boolean) => void] {
  const store = useProcessStore();
  const shown = useProcess(({ ownView }) => ownView.scoresShown);
  return [
    shown,
    (scoresShown) => store.setState(({ ownView }) => ({ ownView: { ...ownView, scoresShown } })),
  ];
}
