import type { KnownSum, MoneyOf } from '#domain/portfolio/sums.ts';
import { kronerText, unitName, type PortfolioInput } from './portfolio-input.ts';

/** One sum of like things: what it is of, and whose amount is not in it. */
export interface MoneyRow {
  readonly id: string;
  /** Which units: those with a panel, or those that have not decided. */
  readonly of: string;
  readonly what: string;
  /** Empty where nothing is known. */
  readonly sum: string;
  readonly kroner: number | null;
  readonly known: string;
  readonly unknown: string;
}

const PARTS: readonly MoneyOf[] = ['decided', 'undecided'];
const KINDS = ['frame', 'fees', 'cost'] as const;

/** Frame, fees and full cost, each by itself, of units with a panel and of those that have not decided. Those without units are left out. */
export function moneyRows(input: Pick<PortfolioInput, 'sums' | 'words' | 'documents'>): readonly MoneyRow[] {
  const { words, sums } = input;
  return PARTS.flatMap((part) =>
    KINDS.flatMap((kind): readonly MoneyRow[] => {
      const sum = sums.money[part][kind];
      const all = sum.known + sum.missing.length + sum.unread.length;
      if (all === 0) return [];
      return [
        {
          id: `${part}-${kind}`,
          of: words.moneyOf[part],
          what: words.columns[kind],
          sum: sum.known === 0 ? '' : kronerText(input, sum.kroner),
          kroner: sum.known === 0 ? null : sum.kroner,
          known: words.knownOf(sum.known, all),
          unknown: unknownText(input, sum),
        },
      ];
    }),
  );
}

function unknownText(input: Pick<PortfolioInput, 'words'>, { missing, unread }: KnownSum): string {
  const { words } = input;
  const named = (entries: KnownSum['missing']): readonly string[] =>
    entries.map((entry) => unitName(input, entry));
  return [
    ...(missing.length > 0 ? [words.unknownIn(named(missing))] : []),
    ...(unread.length > 0 ? [words.unreadIn(named(unread))] : []),
  ].join(' ');
}
