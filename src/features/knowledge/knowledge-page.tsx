import { useDeferredValue, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useArrivedPage } from '#desk/arrival/use-arrived-page.ts';
import { routes } from '#desk/routes.ts';
import { useWords } from '#session/words/use-words.ts';
import { Field } from '#ui/field.tsx';
import { LinkButton } from '#ui/link-button.tsx';
import { Tabs } from '#ui/tabs.tsx';
import { TextInput } from '#ui/text-input.tsx';
import css from './knowledge.module.css';
import { CardsPart, PitfallsPart, RulesPart, TermsPart } from './parts.tsx';
import { useKnowledge, type KnowledgePart } from './use-knowledge.ts';

const PARTS = ['terms', 'cards', 'pitfalls', 'rules'] as const satisfies readonly KnowledgePart[];
const SHOWN = { terms: TermsPart, cards: CardsPart, pitfalls: PitfallsPart, rules: RulesPart };

/** What the words mean, who does what, what often goes wrong and what the rules say: one part at a time, or what a search finds in all. */
export function KnowledgePage() {
  const words = useWords('knowledge');
  const shell = useWords('shell');
  const [query] = useSearchParams();
  const [process, step] = [query.get('process'), query.get('step')];
  const [search, setSearch] = useState('');
  const [part, setPart] = useState<KnowledgePart>('terms');
  const wanted = useDeferredValue(search.trim());
  const known = useKnowledge(wanted);
  useArrivedPage(`${words.title} – ${shell.appName}`);
  const isSearching = wanted !== '';
  const count = PARTS.reduce((sum, of) => sum + known[of].length, 0);
  return (
    <main id="main" tabIndex={-1} className={css['page']}>
      <LinkButton
        look="quiet"
        size="small"
        icon="arrow-left"
        to={
          process === null
            ? routes.start()
            : step === null
              ? routes.process(process)
              : routes.step(process, step)
        }
        className={css['back']}
      >
        {process === null ? words.toStart : words.toProcess}
      </LinkButton>
      <h1 className="h-l">{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <div className={css['search']}>
        <Field label={words.search}>
          {(ids) => <TextInput {...ids} value={search} onChange={setSearch} />}
        </Field>
        <p role="status" className="small quiet">
          {isSearching && (count === 0 ? words.nothing : words.found(count))}
        </p>
      </div>
      {!isSearching && (
        <Tabs
          label={words.partsLabel}
          tabs={PARTS.map((id) => ({ id, name: words.parts[id] }))}
          chosen={part}
          onChoose={(id) => setPart(PARTS.find((other) => other === id) ?? 'terms')}
          controls="knowledge"
        />
      )}
      <div id="knowledge" className={css['parts']}>
        {PARTS.filter((of) => (isSearching ? known[of].length > 0 : of === part)).map((of) => {
          const Part = SHOWN[of];
          return (
            <section key={of} aria-label={words.parts[of]}>
              <h2 className={isSearching ? 'h-m' : 'sr-only'}>{words.parts[of]}</h2>
              <Part known={known} />
            </section>
          );
        })}
      </div>
    </main>
  );
}
