import { useBegunHere } from '#session/begun/use-begun-text.ts';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { TextInput } from '#ui/text-input.tsx';
import css from './ideas.module.css';

interface ThemeBarProps {
  readonly step: string;
  readonly count: number;
  readonly themes: readonly string[];
  readonly onTheme: (theme: string) => void;
  readonly onUnmark: () => void;
}

/** What can be done with the ideas that are marked: put them under one theme. */
export function ThemeBar({ step, count, themes, onTheme, onUnmark }: ThemeBarProps) {
  const { ideas: words } = useWords('meeting');
  const theme = useBegunHere(`theme/${step}`);
  function give(): void {
    onTheme(theme.text);
    theme.done();
  }
  return (
    <div className={css['themeBar']}>
      <span className="small">{words.marked(count)}</span>
      <TextInput
        value={theme.text}
        onChange={theme.write}
        label={words.theme}
        placeholder={words.theme}
        suggestions={themes}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          give();
        }}
      />
      <Button size="small" onClick={give}>
        {words.giveTheme}
      </Button>
      <Button size="small" look="quiet" onClick={onUnmark}>
        {words.unmark}
      </Button>
    </div>
  );
}
