import type { CaseFile } from './case.ts';
import type { CaseAnswers } from './case-answers.ts';
import { createCollector, listIn, textIn, type Collector, type Place } from './case-collector.ts';
import { decisionOf, openingQuestionOf } from './case-words.ts';

const OPENING_FIELDS = ['missedInput', 'missedConcretely', 'betterForm'];

/** The steps strategy, insight, decision, criteria and groups. */
export function answersAboutNeeds(given: CaseFile): CaseAnswers {
  const collect = createCollector();
  openingAnswers(given, collect);
  for (const field of ['challenges', 'opportunities'] as const)
    listIn(given[field]).forEach((one, row) => {
      const at = (column: string): Place => ({ step: 'strategy', field, row, column });
      collect.paragraph(`${field}[${row}].text`, at('text'), one.text);
      collect.paragraph(`${field}[${row}].contribution`, at('contribution'), one.contribution);
    });
  listIn(given.insight_areas).forEach((area, row) => {
    const at: Place = { step: 'insight', field: 'areas', row, column: 'text' };
    if (typeof area === 'object' && area !== null)
      collect.paragraph(`insight_areas[${row}].text`, at, area.text);
    else collect.paragraph(`insight_areas[${row}]`, at, area);
  });
  const decision = given.need_decision ?? {};
  collect.choice(
    'need_decision.panel_needed',
    { step: 'decision', field: 'need' },
    decision.panel_needed,
    decisionOf,
  );
  collect.paragraph('need_decision.explanation', { step: 'decision', field: 'reason' }, decision.explanation);
  listIn(given.criteria).forEach((criterion, row) =>
    collect.paragraph(
      `criteria[${row}].text`,
      { step: 'criteria', field: 'criteria', row, column: 'text' },
      criterion.text,
    ),
  );
  groups(given, collect);
  return collect;
}

/** Each answer under its question; under the first question still free when the question is not one of the three. */
function openingAnswers(given: CaseFile, collect: Collector): void {
  const answers = listIn(given.opening_answers).filter(({ answer }) => textIn(answer).trim() !== '');
  const asked = answers.map(({ question }) => openingQuestionOf(textIn(question)));
  const taken = new Set(asked);
  const fields = asked.map((field, index) => {
    if (field !== undefined && asked.indexOf(field) === index) return field;
    const free = OPENING_FIELDS.find((candidate) => !taken.has(candidate));
    taken.add(free);
    return free;
  });
  // In the order of the form, which is the order a person reads it.
  const placed = answers.map((one, index) => ({ one, field: fields[index] }));
  const order = (field: string | undefined): number => OPENING_FIELDS.indexOf(field ?? '');
  for (const { one, field } of placed.toSorted((a, b) => order(a.field) - order(b.field))) {
    const from = `opening_answers[${listIn(given.opening_answers).indexOf(one)}].answer`;
    if (field === undefined)
      collect.refuse(from, one.answer, 'The form has three opening questions, and all have an answer.');
    else collect.paragraph(from, { step: 'strategy', field }, one.answer);
  }
}

/** Rows first, then the ticks; the coverage table of the report has lines for the groups with a name. */
function groups(given: CaseFile, collect: Collector): void {
  const all = listIn(given.prioritised_groups);
  const place = (row: number, column: string): Place => ({ step: 'groups', field: 'groups', row, column });
  const stakeholders = listIn(given.stakeholders);
  const named = stakeholders.filter(({ name }) => textIn(name).trim() !== '');
  const criteria = listIn(given.criteria).filter(({ text }) => textIn(text).trim() !== '');
  all.forEach((group, row) => {
    const from = `prioritised_groups[${row}]`;
    collect.line(`${from}.name`, place(row, 'name'), group.name);
    listIn(group.stakeholders).forEach((number, index) => {
      const stakeholder = stakeholders.find((one, at) => textIn(one.no ?? at + 1) === textIn(number));
      const target = stakeholder ? named.indexOf(stakeholder) : -1;
      const path = `${from}.stakeholders[${index}]`;
      if (target < 0) collect.refuse(path, number, 'No stakeholder with a name has this number.');
      else collect.add(path, place(row, 'stakeholders'), { kind: 'reference', row: target });
    });
    collect.paragraph(`${from}.rationale`, place(row, 'rationale'), group.rationale);
  });
  all.forEach((group, row) =>
    listIn(group.criteria_met).forEach((id, index) => {
      const path = `prioritised_groups[${row}].criteria_met[${index}]`;
      const target = criteria.findIndex((criterion) => textIn(criterion.id) === textIn(id));
      if (textIn(id).trim() === '') return;
      if (target < 0) collect.refuse(path, id, 'No criterion with a text has this id.');
      else if (textIn(group.name).trim() === '')
        collect.refuse(path, id, 'The coverage table of the report has no line for a group without a name.');
      else collect.add(path, place(row, 'criteriaMet'), { kind: 'reference', row: target });
    }),
  );
}
