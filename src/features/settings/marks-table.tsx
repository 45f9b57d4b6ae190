import { norwegianName, PLACEHOLDERS } from '#documents/template/placeholders.ts';
import { useWords } from '#session/words/use-words.ts';
import css from './settings.module.css';

/** The placeholders a template can use. */
export function MarksTable() {
  const { template, gives } = useWords('settings');
  return (
    <details className={css['more']}>
      <summary>{template.marks}</summary>
      <p className="quiet">{template.marksLead}</p>
      <table className={css['table']}>
        <thead>
          <tr>
            <th scope="col">{template.mark}</th>
            <th scope="col">{template.gives}</th>
          </tr>
        </thead>
        <tbody>
          {PLACEHOLDERS.map((placeholder) => {
            const norwegian = norwegianName(placeholder);
            return (
              <tr key={placeholder}>
                <td>
                  <code>{`{{${placeholder}}}`}</code>
                  {norwegian && <span className="small quiet"> {template.orNorwegian(norwegian)}</span>}
                </td>
                <td>{gives[placeholder]}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </details>
  );
}
