import { useState } from 'react';
import { keepLook, keptLook, LOOKS, type Look } from '#session/machine/screen-look.ts';
import { useWords } from '#session/words/use-words.ts';
import { RadioList } from '#ui/choice-list.tsx';
import css from './settings.module.css';

/** Whether the pages are light or dark: as the machine asks for, until the person chooses. */
export function LookPart() {
  const words = useWords('settings').look;
  const [look, setLook] = useState<Look>(keptLook);
  const choose = (value: string): void => {
    const chosen = LOOKS.find((one) => one === value) ?? 'system';
    keepLook(chosen);
    setLook(chosen);
  };
  return (
    <section aria-label={words.title} className={css['part']}>
      <h2 className="h-m">{words.title}</h2>
      <RadioList
        legend={words.title}
        hideLegend
        help={words.help}
        options={LOOKS.map((value) => ({ value, text: words.looks[value] }))}
        value={look}
        onChange={choose}
      />
    </section>
  );
}
