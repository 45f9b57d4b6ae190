import { useLanguage } from '#session/words/use-language.ts';
import { useSpokenIn } from '#session/words/use-spoken-in.ts';
import { drawSentence } from './draw-sentence.tsx';

/** Words of people's own on a page of the program: marked, where they are in another language than the page (WCAG 3.1.2). */
export function OwnWords({ children: text }: { children: string }) {
  const lang = useSpokenIn()(text);
  return lang === undefined ? text : <span lang={lang}>{text}</span>;
}

interface SentenceProps {
  readonly own?: readonly string[];
  readonly children: string;
}

/** A sentence of the program with words of people's own in it, each read aloud in its language. */
export function SentenceWithOwn({ own, children }: SentenceProps) {
  return drawSentence(children, useLanguage().code, own);
}
