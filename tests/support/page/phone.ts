import { vi } from 'vitest';

interface Phone {
  /** What was given to an app, in order. */
  readonly shared: readonly ShareData[];
}

/**
 * The page is on a phone whose browser has the list of apps, until the test ends. `answer` is what comes of a press there;
 * `files`: may files be shared. `isFresh`: is the press that asks still fresh.
 */
export function onAPhone({
  answer = () => Promise.resolve(),
  files = true,
  isFresh = () => true,
}: {
  readonly answer?: () => Promise<void>;
  readonly files?: boolean;
  readonly isFresh?: () => boolean;
} = {}): Phone {
  const shared: ShareData[] = [];
  const desk = window.matchMedia.bind(window);
  vi.spyOn(window, 'matchMedia').mockImplementation((media) =>
    media.includes('pointer: coarse') ? Object.assign(desk(media), { matches: true }) : desk(media),
  );
  const parts = {
    share: (data: ShareData) => answer().then(() => void shared.push(data)),
    canShare: (data: ShareData) => files || !data.files,
    get userActivation() {
      return { isActive: isFresh(), hasBeenActive: true };
    },
  };
  for (const [name, of] of Object.entries(Object.getOwnPropertyDescriptors(parts)))
    Object.defineProperty(navigator, name, { ...of, configurable: true });
  return { shared };
}

/** The person puts the list of apps away. */
export const putAway = (): Promise<void> => Promise.reject(new DOMException('Away', 'AbortError'));
/** The browser does not share this kind. */
export const refuses = (): Promise<void> => Promise.reject(new DOMException('No', 'NotAllowedError'));

/** A desk again. */
export function putThePhoneAway(): void {
  for (const name of ['share', 'canShare', 'userActivation']) Reflect.deleteProperty(navigator, name);
  vi.restoreAllMocks();
}
