import type { Measure } from './measure.ts';

/** What the command line asks for. */
export interface AskedFor {
  /** Names of measures or figures; all that take no minutes where none is named. */
  readonly names: readonly string[];
  /** The folder of another build, which is measured in turn. */
  readonly against?: string;
  /** The folder where traces are kept. */
  readonly traces?: string;
  readonly list: boolean;
  /** One run of each. */
  readonly once: boolean;
}

export class UnknownAsked extends Error {}

export function readAsked(given: readonly string[]): AskedFor {
  const names: string[] = [];
  const asked: { against?: string; traces?: string; list: boolean; once: boolean } = {
    list: false,
    once: false,
  };
  for (let at = 0; at < given.length; at += 1) {
    const word = given[at] ?? '';
    if (word === '--list' || word === '--once') asked[word === '--list' ? 'list' : 'once'] = true;
    else if (word === '--against' || word === '--traces') {
      at += 1;
      const folder = given[at];
      if (folder === undefined) throw new UnknownAsked(`${word} needs a folder.`);
      asked[word === '--against' ? 'against' : 'traces'] = folder;
    } else if (word.startsWith('--')) throw new UnknownAsked(`There is no choice called ${word}.`);
    else names.push(word);
  }
  return { names, ...asked };
}

const isCalled = (measure: Measure, name: string): boolean =>
  measure.name === name || measure.figures.some((figure) => figure.name === name);

/** The measures of these names, or of a figure they give; where none is named, all but those that take minutes. */
export function chosenFrom(all: readonly Measure[], names: readonly string[]): readonly Measure[] {
  const unknown = names.filter((name) => !all.some((measure) => isCalled(measure, name)));
  if (unknown.length > 0)
    throw new UnknownAsked(`Nothing is measured by the name ${unknown.join(', ')}. See --list.`);
  return names.length === 0
    ? all.filter(({ byNameOnly }) => byNameOnly !== true)
    : all.filter((measure) => names.some((name) => isCalled(measure, name)));
}
