import { useRef, type KeyboardEvent } from 'react';
import css from './tabs.module.css';

interface TabsProps {
  /** What is chosen among. */
  readonly label: string;
  readonly tabs: readonly {
    readonly id: string;
    readonly name: string;
    readonly lang?: string | undefined;
  }[];
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
  /** The id of the element that shows what is chosen. */
  readonly controls: string;
}

/** Which of several things is shown. The arrow keys go from one to the next and choose it. */
export function Tabs({ label, tabs, chosen, onChoose, controls }: TabsProps) {
  const list = useRef<HTMLDivElement>(null);
  function onKeyDown(event: KeyboardEvent): void {
    const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (by === undefined || event.altKey) return;
    event.preventDefault();
    const place = (tabs.findIndex(({ id }) => id === chosen) + by + tabs.length) % tabs.length;
    const next = tabs[place];
    if (!next) return;
    onChoose(next.id);
    (list.current?.children[place] as HTMLElement | undefined)?.focus();
  }
  return (
    <div
      ref={list}
      role="tablist"
      aria-label={label}
      tabIndex={-1}
      className={css['tabs']}
      onKeyDown={onKeyDown}
    >
      {tabs.map(({ id, name, lang }) => (
        <button
          key={id}
          type="button"
          role="tab"
          aria-selected={id === chosen}
          aria-controls={controls}
          tabIndex={id === chosen ? 0 : -1}
          onClick={() => onChoose(id)}
        >
          <span lang={lang}>{name}</span>
        </button>
      ))}
    </div>
  );
}
