import { useEffect } from 'react';

/**
 * While the page is printed, it speaks the language of the document: the browser writes the language of the whole page
 * into the PDF, and a screen reader reads the file aloud by it. On the screen what stands around the paper keeps its own.
 */
export function usePrintLanguage(language: string | undefined): void {
  useEffect(() => {
    if (language === undefined) return;
    const page = document.documentElement;
    const onScreen = page.lang;
    const toPrint = (): void => {
      page.lang = language;
    };
    const back = (): void => {
      page.lang = onScreen;
    };
    window.addEventListener('beforeprint', toPrint);
    window.addEventListener('afterprint', back);
    return () => {
      back();
      window.removeEventListener('beforeprint', toPrint);
      window.removeEventListener('afterprint', back);
    };
  }, [language]);
}
