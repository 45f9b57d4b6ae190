import { useSpokenIn } from '#session/words/use-spoken-in.ts';

/** Words of people's own on a page of the program: marked, where they are in another language than the page (WCAG 3.1.2). */
export function OwnWords({ children: text }: { children: string }) {
  const lang = useSpokenIn()(text);
  return lang === undefined ? text : <span lang={lang}>{text}</span>;
}
