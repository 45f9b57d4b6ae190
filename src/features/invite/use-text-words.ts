import { useEffect, useState } from 'react';
import type { Language } from '#content/languages/bokmal.ts';
import type { InviteTextWords } from '#content/words/invite-text.ts';
import { inviteTextNb } from '#content/words/invite-text.nb.ts';

async function load(code: Language['code']): Promise<InviteTextWords> {
  switch (code) {
    case 'nb':
      return inviteTextNb;
    case 'nn':
      return (await import('#content/words/invite-text.nn.ts')).inviteTextNn;
    case 'en':
      return (await import('#content/words/invite-text.en.ts')).inviteTextEn;
  }
}

/** The words of the invitation in the chosen language; bokmål until they are fetched. */
export function useTextWords(code: Language['code']): InviteTextWords {
  const [loaded, setLoaded] = useState<{ code: Language['code']; words: InviteTextWords } | null>(null);
  useEffect(() => {
    let current = true;
    load(code).then(
      (words) => current && setLoaded({ code, words }),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [code]);
  return loaded?.code === code ? loaded.words : inviteTextNb;
}
