import type { Parts } from '#content/languages/parts.ts';
import type { TemplateProblem } from '#documents/template/template-report.ts';
import { useWords } from '#session/words/use-words.ts';
import { Notice } from '#ui/notice.tsx';

function textOf({ problems, places }: Parts['settings'], problem: TemplateProblem): string {
  const place = places[problem.place];
  const guess = problem.likely ? ` ${problems.likely(problem.likely)}` : '';
  switch (problem.kind) {
    case 'unknown':
    case 'unfinished':
      return problems[problem.kind](problem.text, place) + guess;
    case 'missing': {
      const { likely } = problem;
      return likely === 'content' || likely === 'status' || likely === 'pages'
        ? problems.missing[likely]
        : '';
    }
    case 'attached':
      return problems.attached;
    default:
      return problems[problem.kind](place);
  }
}

/** What is wrong in the template, and where. None of it stops a document. */
export function TemplateProblems({ problems }: { problems: readonly TemplateProblem[] }) {
  const words = useWords('settings');
  if (problems.length === 0) return <Notice live="status">{words.template.fine}</Notice>;
  return (
    <Notice tone="advice" live="status">
      <p>{words.template.wrong(problems.length)}</p>
      <ul className="bulleted">
        {problems.map((problem, index) => (
          <li key={index}>{textOf(words, problem)}</li>
        ))}
      </ul>
    </Notice>
  );
}
