import { createRoot, type Root } from 'react-dom/client';

/** What a key sets off beside `keydown` and `input`, and nobody here or in Aksel asks React for. */
const UNHEARD: ReadonlySet<string> = new Set(['keypress', 'textInput', 'selectionchange']);

/**
 * React's root, which is not told of what a key in a text sets off and no component hears. React listens to every kind of event there is,
 * and goes through all that a field stands in for each of them: seven rounds of eleven at every letter, that come to nothing. The events
 * themselves go on as ever, for what reads aloud or helps to spell.
 */
export function createQuietRoot(container: HTMLElement): Root {
  const restore = [container, container.ownerDocument].map(refuseUnheard);
  try {
    // It listens to the container, and to the page, in this call.
    return createRoot(container);
  } finally {
    for (const end of restore) end();
  }
}

function refuseUnheard(target: HTMLElement | Document): () => void {
  const listen: EventTarget['addEventListener'] = target.addEventListener.bind(target);
  target.addEventListener = (type: string, listener: EventListener, options?: AddEventListenerOptions) => {
    if (UNHEARD.has(type)) return;
    listen(type, type === 'keyup' ? exceptWhileWriting(listener) : listener, options);
  };
  return () => void Reflect.deleteProperty(target, 'addEventListener');
}

/** A key that is lifted says something to a button, and to a menu; in a text of more lines it has been written. */
const exceptWhileWriting =
  (listener: EventListener): EventListener =>
  (event) => {
    if (!(event.target instanceof HTMLTextAreaElement)) listener(event);
  };
