import type { CellField, Field } from '#domain/steps/fields.ts';
import { said } from '#tests/support/page/said.ts';
import { mark, type Desk, type Part } from './desk.ts';
import { KEY, until } from './page.ts';

const { inProcess, steps } = said;
const { about, constraints, decision, stakeholders } = steps;

/** An answer of each kind, as the process file has it. The compiler asks for one when there is a new kind. */
export const GIVEN: Readonly<Record<(Field | CellField)['kind'], RegExp>> = {
  line: /"processName":\s*"Panel for søsken"/,
  paragraph: /"satisfiedWith":\s*"Vi er fornøyd/,
  choice: /"need":\s*"yes-on-trial"/,
  checklist: /"otherForms":\s*\[\s*"survey"/,
  date: /"answerDeadline":\s*"2027-03-01"/,
  number: /"feeRate":\s*"355,50"/,
  scale: /"involvement":\s*3/,
  tally: /"involvementVotes":\s*\[\s*0,\s*4,\s*0\s*\]/,
  tick: /"agreed":\s*true/,
  reference: /"stakeholders":\s*\[\s*"[^"]+"\s*\]/,
  matrix: /"id":\s*"councils",\s*"level":\s*3/,
  rows: /"name":\s*"Søsken"/,
};

const FIRST_SCORE = 'main table [type=radio]';
const LEVEL = 'main [data-column=tasks] [type=radio]';
const VOTES = '[data-column=involvementVotes]';

/** A value of each kind of field, given as a person gives it. */
export function fieldParts(desk: Desk, at: (path: string) => Promise<void>): readonly Part[] {
  const { page, button, write } = desk;
  const control = (...keys: readonly string[]): Promise<unknown> => page.keys(KEY.control, ...keys);
  /** Is the third of the values that begin with the first one `css` names the chosen one? */
  const third = (css: string): Promise<boolean> =>
    page.run((first) => document.querySelectorAll<HTMLInputElement>(first)[2]?.checked === true, css);
  /** The keys go to the control `css` names, the first or the one with this number. */
  const focus = async (css: string, number = 0): Promise<void> => {
    await page.find(css);
    await page.run((one, at) => document.querySelectorAll<HTMLInputElement>(one)[at]?.focus(), css, number);
  };
  return [
    {
      name: 'lines, numbers, dates and choices take an answer',
      async work() {
        await at('/about');
        await write(about.fields.processName.label, 'Panel for søsken');
        await mark(page, about.fields.profile.options.generic);
        await at('/invite');
        await write(about.fields.answerDeadline.label, '1.3.2027');
        await at('/constraints');
        await write(constraints.fields.feeRate.label, '355,50');
        await at('/decision');
        await page.press(await page.find('main label', decision.fields.need.options['yes-on-trial'], true));
        await mark(page, decision.fields.otherForms.options.survey);
      },
    },
    {
      name: 'the keys 1 to 3 score a group, Ctrl + Z takes it back, Ctrl + Y brings it again',
      async work() {
        await at('/stakeholders');
        await write(`${stakeholders.fields.groups.columns.name.label} 1`, 'Søsken');
        await focus(FIRST_SCORE);
        await page.keys('3');
        await until(() => third(FIRST_SCORE), 'the score');
        await control('z');
        await until(async () => !(await third(FIRST_SCORE)), 'taken back');
        await control('y');
        await until(() => third(FIRST_SCORE), 'brought again');
      },
    },
    {
      name: 'hands are counted, and an agreed score is ticked',
      async work() {
        await button(inProcess.fill.rowMenu('Søsken'));
        await button(inProcess.stakeholders.votesOf('Søsken'));
        await focus(`${VOTES} input`, 1);
        await page.keys('4');
        const { agreed } = stakeholders.fields.groups.columns;
        await mark(page, agreed.label);
        await page.find('main button', said.scoring.step.unlock('Søsken'));
      },
    },
    {
      name: 'a group builds on what was mapped, and a task is given its level',
      async work() {
        await at('/groups');
        // Why a group was chosen is folded away until somebody asks for it.
        await page.press(await page.find('main [data-row] td button[aria-expanded=false]'));
        await page.press(await page.find('main [data-column=stakeholders] button'));
        await page.press(await page.find('dialog label', 'Søsken', true));
        await button(inProcess.groups.basisDone);
        await at('/roles');
        await focus(LEVEL);
        await page.keys('3');
        await until(() => third(LEVEL), 'the level');
      },
    },
  ];
}
