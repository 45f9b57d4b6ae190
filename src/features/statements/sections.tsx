import type { Parts } from '#content/languages/parts.ts';

type Section = Parts['statements']['privacy']['parts'][number];

/** What is said, a heading at a time. */
export const Sections = ({ parts }: { parts: readonly Section[] }) =>
  parts.map(({ heading, text, points }) => (
    <section key={heading}>
      <h2 className="h-m">{heading}</h2>
      {text.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {points.length > 0 && (
        <ul>
          {points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      )}
    </section>
  ));
