import { linksFor } from '#domain/profile/spoken-profile.ts';
import { useSpokenProfile } from '#session/repositories/use-profile.ts';
import { useWords } from '#session/words/use-words.ts';
import css from './trust.module.css';

/** The trust's own pages that help with a field (`step.field`), right where they are needed. */
export function FieldLinks({ place }: { readonly place: string }) {
  const { trust: words } = useWords('shell');
  const links = linksFor(useSpokenProfile(), place);
  if (links.length === 0) return null;
  return (
    <p className={`small ${css['links'] ?? ''}`}>
      {words.links}
      {links.map(({ name, link, source }) => (
        <a key={name + link} href={link} target="_blank" rel="noreferrer" title={words.from(source)}>
          {name}
        </a>
      ))}
    </p>
  );
}
