import type { ScreenLanguage } from '#domain/language/languages.ts';

/** What somebody looks for on the pages, in her own words, and what she answers. */
export interface Wishes {
  readonly example: RegExp;
  readonly create: RegExp;
  readonly allDocuments: RegExp;
  readonly mandateAsWord: RegExp;
  readonly mandate: RegExp;
  readonly fillEmpty: RegExp;
  readonly back: RegExp;
  readonly steps: readonly {
    readonly step: RegExp;
    readonly answers: readonly (readonly [question: RegExp, answer: string])[];
  }[];
  /** What the mandate says of who is advised, in the language it is written in. */
  readonly advises: RegExp;
  /** How far the mandate has come, as the overview says it: so many of so many. */
  readonly howFar: RegExp;
}

export const WISHES: Readonly<Record<ScreenLanguage, Wishes>> = {
  nb: {
    example: /ferdig eksempel/i,
    create: /ny prosess/i,
    allDocuments: /alle dokumenter/i,
    mandateAsWord: /Word.*mandat$/i,
    mandate: /^mandat$/i,
    fillEmpty: /fyll de tomme/i,
    back: /oversikt|i barneklinikken/i,
    steps: [
      {
        step: /om prosessen/i,
        answers: [
          [/^navn på prosessen/i, 'Brukerpanel i barneklinikken'],
          [/^enhet$/i, 'Barneklinikken'],
          [/ansvarlig leder/i, 'klinikksjef'],
        ],
      },
      { step: /føringer/i, answers: [[/formål|hensikt/i, 'Foreldre skal høres før vi endrer tilbudet.']] },
    ],
    advises: /råd til ledergruppen/,
    howFar: /Mandat\s+.*?(\d+) av (\d+) felt/s,
  },
  nn: {
    example: /ferdig døme/i,
    create: /ny prosess/i,
    allDocuments: /alle dokument/i,
    mandateAsWord: /Word.*mandat$/i,
    mandate: /^mandat$/i,
    fillEmpty: /fyll dei tomme/i,
    back: /oversikt|i barneklinikken/i,
    steps: [
      {
        step: /om prosessen/i,
        answers: [
          [/^namn på prosessen/i, 'Brukarpanel i barneklinikken'],
          [/^eining$/i, 'Barneklinikken'],
          [/ansvarleg leiar/i, 'klinikksjef'],
        ],
      },
      { step: /føringar/i, answers: [[/formål|føremål/i, 'Foreldre skal høyrast før vi endrar tilbodet.']] },
    ],
    advises: /råd til leiargruppa/,
    howFar: /Mandat\s+.*?(\d+) av (\d+) felt/s,
  },
  en: {
    example: /finished example/i,
    create: /new process/i,
    allDocuments: /all documents/i,
    mandateAsWord: /Word.*terms of reference$/i,
    mandate: /^terms of reference$/i,
    fillEmpty: /fill the empty/i,
    back: /overview|panel in the children/i,
    steps: [
      {
        step: /about the process/i,
        answers: [
          [/^name of the process/i, 'User panel in the children’s division'],
          [/^unit$/i, 'Children’s division'],
          [/responsible leader/i, 'divisional director'],
        ],
      },
      { step: /framework/i, answers: [[/purpose/i, 'Parents are heard before we change services.']] },
    ],
    advises: /advises the management team/,
    howFar: /Terms of reference\s+.*?(\d+) of (\d+) fields/s,
  },
};
