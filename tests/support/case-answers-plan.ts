import { bokmal } from '#content/languages/bokmal.ts';
import { stepsNn } from '#content/steps/steps.nn.ts';
import type { AnyStepWords } from '#domain/steps/step-words.ts';
import type { CaseFile, CaseItem } from './case.ts';
import type { CaseAnswers } from './case-answers.ts';
import { createCollector, listIn, textIn, type Collector, type Place } from './case-collector.ts';
import { areaOf, levelOf, modeOf, statusOf, withoutMarks } from './case-words.ts';

const MANDATE_LINES = [
  ['name', 'title'],
  ['prepared_by', 'preparedBy'],
  ['responsible', 'responsible'],
] as const;
const MANDATE_PARAGRAPHS = [
  ['purpose', 'purpose'],
  ['organisation_role', 'organisationRole'],
  ['relation_to_user_committee', 'relationToUserCommittee'],
  ['composition', 'composition'],
  ['meetings_fee', 'meetingsAndFee'],
  ['cases_process', 'caseHandling'],
  ['evaluation', 'evaluation'],
  ['references', 'references'],
] as const;

/** The steps roles, mandate and plan. */
export function answersAboutPlan(given: CaseFile): CaseAnswers {
  const collect = createCollector();
  const job = given.job_description ?? {};
  collect.choice('job_description.mode', { step: 'roles', field: 'mode' }, job.mode, modeOf);
  listIn(job.roles).forEach((role, row) => {
    const at = (column: string): Place => ({ step: 'roles', field: 'roles', row, column });
    const from = `job_description.roles[${row}]`;
    collect.line(`${from}.name`, at('name'), role.name);
    for (const list of ['tasks', 'qualifications', 'traits'] as const)
      items(listIn(role[list]), `${from}.${list}`, at(list), collect);
  });
  mandate(given, collect);
  listIn(given.action_plan).forEach((measure, row) => {
    const from = `action_plan[${row}]`;
    const at = (column: string): Place => ({ step: 'plan', field: 'measures', row, column });
    collect.paragraph(`${from}.measure`, at('measure'), measure.measure);
    collect.choice(`${from}.area`, at('area'), measure.area, areaOf);
    collect.line(`${from}.responsible`, at('responsible'), measure.responsible);
    collect.date(`${from}.deadline`, at('deadline'), measure.deadline);
    collect.paragraph(`${from}.indicator`, at('indicator'), measure.indicator);
    collect.choice(`${from}.status`, at('status'), measure.status, statusOf);
  });
  return collect;
}

const itemsIn = (words: AnyStepWords, column: string): Readonly<Record<string, string>> =>
  words.fields['roles']?.columns?.[column]?.items ?? {};

/** Levels of the items of the form, by their words in bokmål or nynorsk or else by their place; the rest as own items. */
function items(all: readonly CaseItem[], from: string, place: Place, collect: Collector): void {
  const column = place.column ?? '';
  const words = Object.entries(itemsIn(bokmal.steps.roles, column));
  const nynorsk = itemsIn(stepsNn.roles, column);
  const spelt = words.map(([id, nb]) => [nb, nynorsk[id] ?? nb].map(withoutMarks));
  const found = all.map(({ item }) => spelt.findIndex((words) => words.includes(withoutMarks(textIn(item)))));
  let own = 0;
  all.forEach((one, index) => {
    const text = textIn(one.item)
      .replace(/\s*\n\s*/g, ' ')
      .trim();
    const level = levelOf(one.level_code, textIn(one.level));
    if (level === 'unknown') {
      collect.refuse(`${from}[${index}].level`, one.level ?? one.level_code, 'The form has three levels.');
      return;
    }
    const byWords = found[index] ?? -1;
    const byPlace = byWords < 0 && one.custom !== true && !found.includes(index) ? index : byWords;
    const id = one.custom === true ? undefined : words[byPlace]?.[0];
    if (id !== undefined) {
      if (level !== undefined)
        collect.add(`${from}[${index}].level_code`, place, { kind: 'level', item: id, level });
    } else if (text !== '') {
      collect.add(`${from}[${index}].item`, place, { kind: 'own', number: own, text, level });
      own += 1;
    } else if (level !== undefined) {
      collect.refuse(`${from}[${index}].level`, one.level, 'A level without the item it belongs to.');
    }
  });
}

function mandate(given: CaseFile, collect: Collector): void {
  const mandate = given.mandate ?? {};
  const at = (field: string): Place => ({ step: 'mandate', field });
  for (const [key, field] of MANDATE_LINES) collect.line(`mandate.${key}`, at(field), mandate[key]);
  collect.date('mandate.approved', at('approvedOn'), mandate.approved);
  for (const [key, field] of MANDATE_PARAGRAPHS) {
    collect.paragraph(`mandate.${key}`, at(field), mandate[key]);
    if (field !== 'relationToUserCommittee') continue;
    listIn(mandate.main_tasks).forEach((task, row) =>
      collect.line(`mandate.main_tasks[${row}]`, { ...at('mainTasks'), row, column: 'text' }, task),
    );
  }
}
