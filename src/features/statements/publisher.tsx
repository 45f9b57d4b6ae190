import { useWords } from '#session/words/use-words.ts';

/** What whoever puts the program on a server writes in two tags of `index.html` (docs/hosting.md). */
const written = (name: 'publisher' | 'publisher-contact'): string =>
  document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content.trim() ?? '';

/** Who has published this copy and how they are reached; says plainly that it is missing where nobody wrote it. */
export function Publisher() {
  const words = useWords('statements');
  const [publisher, contact] = [written('publisher'), written('publisher-contact')];
  if (!publisher || !contact) return <p>{words.noPublisher}</p>;
  return (
    <>
      <p>{words.published(publisher)}</p>
      <p>
        {words.contact} {contact.includes('@') ? <a href={`mailto:${contact}`}>{contact}</a> : contact}
      </p>
    </>
  );
}
