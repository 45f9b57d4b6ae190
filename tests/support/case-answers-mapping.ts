import type { CaseFile, CaseUnit } from './case.ts';
import type { CaseAnswers } from './case-answers.ts';
import { createCollector, listIn, textIn, type Collector, type Place } from './case-collector.ts';
import { clearAmountOf, languageOf, stakeholderTypeOf, unitLevelOf } from './case-words.ts';

const CONTACT = /brukermedvirkningskontakt|brukarmedverknadskontakt/i;

/** The steps about, mapping, stakeholders, summary and constraints. */
export function answersAboutMapping(given: CaseFile): CaseAnswers {
  const collect = createCollector();
  about(given, collect);
  units(listIn(given.units), collect);
  listIn(given.stakeholders).forEach((stakeholder, row) => {
    const from = `stakeholders[${row}]`;
    const at = (column: string): Place => ({ step: 'stakeholders', field: 'groups', row, column });
    collect.line(`${from}.name`, at('name'), stakeholder.name);
    collect.choice(`${from}.type`, at('type'), stakeholder.type, stakeholderTypeOf);
    collect.scale(`${from}.involvement`, at('involvement'), stakeholder.involvement);
    collect.scale(`${from}.importance`, at('importance'), stakeholder.importance);
    collect.paragraph(`${from}.note`, at('note'), stakeholder.note);
  });
  const summary = given.summary ?? {};
  collect.paragraph(
    'summary.satisfied_with',
    { step: 'summary', field: 'satisfiedWith' },
    summary.satisfied_with,
  );
  collect.paragraph(
    'summary.areas_to_strengthen',
    { step: 'summary', field: 'areasToStrengthen' },
    summary.areas_to_strengthen,
  );
  const frames = given.constraints ?? {};
  collect.paragraph('constraints.purpose', { step: 'constraints', field: 'purpose' }, frames.purpose);
  collect.paragraph('constraints.timeframe', { step: 'constraints', field: 'timeFrame' }, frames.timeframe);
  collect.paragraph('constraints.cost_frame', { step: 'constraints', field: 'costFrame' }, frames.cost_frame);
  collect.line(
    'constraints.cost_frame',
    { step: 'constraints', field: 'costFrameAmount' },
    clearAmountOf(textIn(frames.cost_frame)),
  );
  collect.paragraph('constraints.other', { step: 'constraints', field: 'other' }, frames.other);
  return collect;
}

function about(given: CaseFile, collect: Collector): void {
  const clinic = given.clinic ?? {};
  const at = (field: string): Place => ({ step: 'about', field });
  const participants = listIn(clinic.participants).map((participant, index) =>
    typeof participant === 'object' && participant !== null
      ? { from: `clinic.participants[${index}].role`, role: participant.role, unit: participant.unit }
      : { from: `clinic.participants[${index}]`, role: participant, unit: undefined },
  );
  collect.line('title', at('processName'), given.title);
  collect.line('organisation.name', at('healthTrust'), given.organisation?.name);
  collect.line('clinic.name', at('unitName'), clinic.name);
  collect.choice('clinic.level', at('unitLevel'), clinic.level, unitLevelOf);
  collect.line('clinic.leader_role', at('leader'), clinic.leader_role);
  collect.line('clinic.facilitator_role', at('facilitator'), clinic.facilitator_role);
  const contact = participants.find(({ role }) => CONTACT.test(textIn(role)));
  if (contact) collect.line(contact.from, at('involvementContact'), contact.role);
  participants.forEach(({ from, role, unit }, row) => {
    collect.line(from, { ...at('participants'), row, column: 'role' }, role);
    collect.line(from.replace(/role$/, 'unit'), { ...at('participants'), row, column: 'unit' }, unit);
  });
  listIn(given.meetings).forEach((meeting, row) => {
    const place = (column: string): Place => ({ ...at('meetings'), row, column });
    collect.line(`meetings[${row}].name`, place('name'), meeting.name);
    collect.date(`meetings[${row}].date`, place('date'), meeting.date);
    collect.line(`meetings[${row}].minutes`, place('minutes'), meeting.minutes);
  });
  collect.choice('language', at('documentLanguage'), given.language, languageOf);
}

/** Parents before children, whatever the order in the case: on screen a unit stands under one above it. */
function units(all: readonly CaseUnit[], collect: Collector): void {
  const places: number[] = [];
  const place = (index: number): void => {
    if (places.includes(index)) return;
    places.push(index);
    const id = textIn(all[index]?.id);
    all.forEach((unit, other) => {
      if (id !== '' && textIn(unit.parent) === id) place(other);
    });
  };
  const parentOf = (unit: CaseUnit): number =>
    textIn(unit.parent) === '' ? -1 : all.findIndex((other) => textIn(other.id) === textIn(unit.parent));
  all.forEach((unit, index) => {
    if (parentOf(unit) < 0) place(index);
  });
  all.forEach((_unit, index) => place(index));
  places.forEach((index, row) => {
    const unit = all[index] ?? {};
    const from = `units[${index}]`;
    const at = (column: string): Place => ({ step: 'mapping', field: 'units', row, column });
    collect.line(`${from}.name`, at('name'), unit.name);
    collect.line(`${from}.level`, at('level'), unit.level);
    const parent = places.indexOf(parentOf(unit));
    if (parent >= 0 && parent < row)
      collect.add(`${from}.parent`, at('parent'), { kind: 'under', row: parent });
    else if (textIn(unit.parent) !== '')
      collect.refuse(`${from}.parent`, unit.parent, 'No other unit has this id.');
    collect.paragraph(`${from}.involvement_today`, at('involvementToday'), unit.involvement_today);
  });
}
