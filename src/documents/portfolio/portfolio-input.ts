import { languageOf } from '#domain/language/language.ts';
import type { Amount, PortfolioEntry } from '#domain/portfolio/entry.ts';
import { nameOfEntry } from '#domain/portfolio/entry.ts';
import type { Gathered, UncountedFile } from '#domain/portfolio/gathered.ts';
import { decidedCounts, type PortfolioSums } from '#domain/portfolio/sums.ts';
import { standsNowhere } from '#domain/portfolio/coverage-across.ts';
import type { DocumentWords } from '../words/document-words.ts';
import type { PortfolioWords } from '../words/portfolio-words.ts';

/** What everything that is made of many processes is made from. */
export interface PortfolioInput {
  readonly gathered: Gathered;
  readonly uncounted: readonly UncountedFile[];
  readonly sums: PortfolioSums;
  readonly words: PortfolioWords;
  readonly documents: DocumentWords;
  /** What a step is called. */
  readonly stepTitle: (step: PortfolioEntry['next']) => string;
  /** The version of the program, for the properties of the file. */
  readonly appVersion: string;
  /** ISO day. */
  readonly printedOn: string;
  /** The ISO day of an ISO time, where the person is. */
  readonly dayOf: (time: string) => string;
}

type Said = Pick<PortfolioInput, 'words' | 'documents'>;

/** What a unit is called in a list of many. */
export const unitName = ({ words }: Pick<PortfolioInput, 'words'>, entry: PortfolioEntry): string =>
  nameOfEntry(entry) || words.unnamed;

export const kronerText = ({ words, documents }: Said, kroner: number): string =>
  words.kroner(languageOf(documents.language).number(Math.round(kroner)));

/** An amount, or why there is none. */
export const amountText = (input: Said, amount: Amount): string =>
  amount.kind === 'known' ? kronerText(input, amount.kroner) : input.words.unknownAmount[amount.kind];

/** The sentences that say in short what the tables say in full. */
export function shortSentences({
  sums,
  words,
}: Pick<PortfolioInput, 'sums' | 'words'>): Readonly<
  Record<'decided' | 'groups' | 'criteria' | 'late' | 'due', string>
> {
  const { groups, criteria, late, due, measures } = sums;
  return {
    decided: words.decided(decidedCounts(sums)),
    groups: words.groups(groups.length, groups.filter(standsNowhere).length),
    criteria: words.criteria(criteria.length, criteria.filter(standsNowhere).length),
    late: [
      words.late(late.length, new Set(late.map(({ entry }) => entry.id)).size),
      ...(measures.withoutDay > 0 ? [words.withoutDay(measures.withoutDay)] : []),
    ].join(' '),
    due: words.due(due.length, due.filter(({ isOver }) => isOver).length),
  };
}

/** Why a file is not counted; of a newer one also what wrote it. */
export const reasonText = (words: PortfolioWords, { because, writtenBy }: UncountedFile): string =>
  writtenBy === undefined ? words.because[because] : `${words.because[because]} (${writtenBy})`;

/** The trust all units belong to; empty where they do not say the same. */
export function trustOf({ entries }: Pick<PortfolioSums, 'entries'>): string {
  const [trust = '', ...others] = new Set(entries.map((entry) => entry.trust).filter((name) => name !== ''));
  return others.length === 0 ? trust : '';
}

/** What the report and the tables of many units are called. */
export function portfolioTitle({ sums, words }: Pick<PortfolioInput, 'sums' | 'words'>): string {
  const trust = trustOf(sums);
  return trust === '' ? words.title : words.titleFor(trust);
}
