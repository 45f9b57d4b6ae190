import { useEffect, useState } from 'react';
import { useWords } from '#session/words/use-words.ts';
import { Notice } from '#ui/notice.tsx';
import { watchTranslation } from './translated-page.ts';

/** Says what a page that the browser translates cannot promise: what changes on it may stand as it was. */
export function TranslationNotice() {
  const { error } = useWords('shell');
  const [translated, setTranslated] = useState(false);
  useEffect(() => watchTranslation(document, setTranslated), []);
  return (
    translated && (
      <Notice tone="advice" live="status">
        {error.translated}
      </Notice>
    )
  );
}
