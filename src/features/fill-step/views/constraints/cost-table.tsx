import { costRows, type CostRow } from '#domain/fee/fee.ts';
import { feeGivenOf, FIELD_OF_LINE } from '#domain/fee/fee-given.ts';
import { useDebouncedProcess } from '#session/process/process-context.tsx';
import { useLanguage } from '#session/words/use-language.ts';
import { useWords } from '#session/words/use-words.ts';
import { ScrollArea } from '#ui/scroll-area.tsx';
import css from './fee-calculator.module.css';
import { FoldedTable } from './folded-table.tsx';

/** Each cost for a meeting, a member and a year, as the mandate and the report have it; folded away until it is asked for. */
export function CostTable() {
  const { fee } = useWords('documents');
  const { constraints: words } = useWords('inProcess');
  const steps = useWords('steps');
  const { number } = useLanguage();
  // By its text: what is typed in another field draws nothing anew here.
  const rows = JSON.parse(
    useDebouncedProcess(({ process: { answers } }) => {
      const given = feeGivenOf(answers);
      return JSON.stringify(given ? costRows(given) : []);
    }),
  ) as readonly CostRow[];
  if (rows.length === 0) return null;
  const kroner = (sum: number | undefined): string =>
    sum === undefined ? '–' : words.kroner(number(Math.round(sum)));
  const nameOf = ({ line }: CostRow): string => {
    if (line === 'total') return fee.total;
    if (line === 'meetings') return fee.honorarium;
    const field = FIELD_OF_LINE[line];
    if (field !== undefined) return steps.constraints.fields[field].label;
    return line === 'gatherings' ? fee.gatheringFees : fee.ownCosts;
  };
  return (
    <FoldedTable words={words}>
      {() => (
        <ScrollArea label={fee.cost} className={css['sideways']}>
          <table className={css['table']}>
            <thead>
              <tr>
                {[fee.cost, fee.perMeeting, fee.perMember, fee.perYear].map((header) => (
                  <th key={header} scope="col">
                    {header}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.line} data-total={row.line === 'total' || undefined}>
                  <th scope="row">{nameOf(row)}</th>
                  {[row.meeting, row.member, row.year].map((sum, index) => (
                    <td key={index}>{kroner(sum)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollArea>
      )}
    </FoldedTable>
  );
}
