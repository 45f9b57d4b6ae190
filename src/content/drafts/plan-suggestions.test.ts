import { describe, expect, it } from 'vitest';
import { stepsEn } from '#content/steps/steps.en.ts';
import { stepsNb } from '#content/steps/steps.nb.ts';
import { stepsNn } from '#content/steps/steps.nn.ts';
import { plan } from '#domain/guide/steps/plan.ts';
import { applyChanges } from '#domain/process/change.ts';
import type { Answers } from '#domain/process/process.ts';
import { PLAN_BANK } from '#domain/plan/plan-bank.ts';
import { BANK_SOURCES, SUB_GOALS } from '#domain/plan/suggested-as.ts';
import { SUGGESTION_KINDS } from '#domain/plan/found-suggestions.ts';
import { draftsEn } from './drafts.en.ts';
import { draftsNb } from './drafts.nb.ts';
import { draftsNn } from './drafts.nn.ts';
import { planSuggestions } from '#domain/plan/plan-suggestions.ts';
import { takeSuggestion, turnDownSuggestion } from '#domain/plan/seen-suggestions.ts';

const language = { steps: stepsNb, drafts: draftsNb };
const idsOf = (answers: Answers) => planSuggestions(answers, language).map(({ id }) => id);
const newId = () => 'new';

const onTrial: Answers = {
  about: { meetings: [{ id: 'm', date: '2027-03-03' }], involvementContact: 'x' },
  constraints: { costFrameAmount: '1' },
  decision: { need: 'yes-on-trial' },
};
const trial = planSuggestions(onTrial, language)[0];
if (!trial) throw new Error('No suggestion.');

describe('the suggestions for the plan', () => {
  it('begin with what the answers call for, then come the entries of the bank', () => {
    expect(trial).toMatchObject({
      id: 'trial',
      area: 'operation',
      sources: [{ step: 'decision', field: 'need' }],
      because: 'Dere har svart «ja, på prøve».',
      deadline: '2028-03-03',
    });
    expect(idsOf(onTrial).find((id) => id.startsWith('bank-'))).toBe('bank-approve-mandate');
    expect(idsOf(onTrial).indexOf('trial')).toBe(0);
  });

  it('leave out the entry of the bank that a kind says in fuller words', () => {
    expect(idsOf(onTrial)).not.toContain('bank-evaluate');
    expect(idsOf({ ...onTrial, decision: { need: 'yes' } })).toContain('bank-evaluate');
    expect(idsOf({})).not.toContain('bank-secure-budget');
  });

  it('speak of no panel when the answer is not a panel', () => {
    const ids = idsOf({ decision: { need: 'other-form', otherForms: ['representatives'] } });
    expect(ids).toContain('representatives');
    expect(ids).not.toContain('bank-approve-mandate');
    expect(ids).not.toContain('bank-order-representatives');
  });

  it('have every entry of the bank when nothing stands in the way', () => {
    const all = idsOf({ ...onTrial, decision: { need: 'yes' } });
    // What the young need is offered where the members are young, and then only.
    const ofThe = (young: boolean) =>
      plan.fields.measures.bank.filter((id) => young || id !== 'youth-frames').map((id) => `bank-${id}`);
    expect(all.filter((id) => id.startsWith('bank-'))).toEqual(ofThe(false));
    const about = { ...onTrial['about'], bodyName: 'Ungdomsråd' };
    const young = idsOf({ ...onTrial, about, decision: { need: 'yes' } });
    expect(young.filter((id) => id.startsWith('bank-'))).toEqual(ofThe(true));
  });

  it('say who most often does it, by when, under which sub-goal and where it comes from', () => {
    const use = planSuggestions(onTrial, language).find(({ id }) => id === 'bank-use-research');
    const { sources, levels, goals } = draftsNb.plan.bank;
    expect(use).toMatchObject({
      area: 'research',
      responsible: 'Leder for enheten',
      goal: goals['use-knowledge'],
      usually: 'Foreslått ansvarlig: leder for enheten. Hører til det første året.',
    });
    for (const said of [sources.trustPlan, levels.trust, goals['use-knowledge']])
      expect(use?.because).toContain(said);
    const [row] = applyChanges(onTrial, use ? takeSuggestion(onTrial, use, newId) : [])['plan']?.[
      'measures'
    ] as readonly object[];
    expect(row).toMatchObject({ goal: goals['use-knowledge'], responsible: 'Leder for enheten' });
  });

  it('carry what is unclear, with who finds out and by when', () => {
    const parked = {
      parking: {
        items: [
          { id: 'p', step: 'mandate', field: 'purpose', who: 'Avdelingsleder', when: '2027-04-01' },
          { id: 'q', text: 'Hvem eier delte saker?', step: 'nowhere', field: 'x' },
          { id: 'r', text: 'Ferdig', settled: true },
        ],
      },
    };
    const [first, second] = planSuggestions(parked, language);
    expect(first).toMatchObject({ measure: 'Avklare «Formål».', deadline: '2027-04-01' });
    expect(second).toMatchObject({ measure: 'Avklare «Hvem eier delte saker?».', sources: [] });
    expect(idsOf(parked)).not.toContain('parked-r');
    const [row] = applyChanges(parked, first ? takeSuggestion(parked, first, newId) : [])['plan']?.[
      'measures'
    ] as readonly object[];
    expect(row).toMatchObject({ responsible: 'Avdelingsleder', deadline: '2027-04-01' });
  });

  it('never hold what is left to fill in in the guide itself', () => {
    const begun = planSuggestions(
      { summary: { satisfiedWith: 'x' }, mandate: { title: 'Mandat' } },
      language,
    );
    const empty = idsOf({});
    expect(begun.map(({ id }) => id).filter((id) => !empty.includes(id))).toEqual([]);
  });

  it('have no deadline before a meeting has a day', () => {
    expect(planSuggestions({}, language).some((one) => 'deadline' in one)).toBe(false);
  });

  it('are not offered again once taken, also when the words are changed', () => {
    const taken = applyChanges(onTrial, takeSuggestion(onTrial, trial, newId));
    expect(taken['plan']?.['measures']).toEqual([
      {
        id: 'new',
        measure: trial.measure,
        area: 'operation',
        status: 'not-started',
        responsible: 'Leder for enheten',
        deadline: '2028-03-03',
      },
    ]);
    const edited = applyChanges(taken, [
      { kind: 'set', step: 'plan', path: ['measures', 'new', 'measure'], value: 'Other words' },
    ]);
    expect(idsOf(edited)).not.toContain('trial');
  });

  it('fill a blank row before a new one is made', () => {
    const blank = { ...onTrial, plan: { measures: [{ id: 'a', measure: 'x' }, { id: 'b' }] } };
    const taken = applyChanges(blank, takeSuggestion(blank, trial, newId));
    expect(taken['plan']?.['measures']).toMatchObject([{ id: 'a' }, { id: 'b', measure: trial.measure }]);
  });

  it('are not offered again once turned down', () => {
    expect(idsOf(applyChanges(onTrial, [turnDownSuggestion(trial)]))).not.toContain('trial');
  });
});

describe('the suggestions in the language of the documents', () => {
  const nynorsk = { steps: stepsNn, drafts: draftsNn };
  const inNynorsk = (answers: Answers) => planSuggestions(answers, nynorsk, language);

  it('are measures in that language, with the reason in the language of the screen', () => {
    expect(inNynorsk(onTrial)[0]).toMatchObject({
      id: 'trial',
      measure: draftsNn.plan.found.trial.measure(''),
      because: draftsNb.plan.found.trial.because(''),
    });
    expect(inNynorsk(onTrial).find(({ id }) => id === 'bank-approve-mandate')?.measure).toBe(
      stepsNn.plan.fields.measures.bank['approve-mandate'],
    );
  });

  it('leave out what stands in the plan in the language of the screen', () => {
    const measures = [{ id: 'a', measure: stepsNb.plan.fields.measures.bank['approve-mandate'] }];
    const ids = inNynorsk({ ...onTrial, plan: { measures } }).map(({ id }) => id);
    expect(ids).not.toContain('bank-approve-mandate');
    expect(ids).toContain('bank-appoint-coordinator');
  });

  it('leave out what was taken before the documents changed language', () => {
    const taken = applyChanges(onTrial, takeSuggestion(onTrial, trial, newId));
    expect(inNynorsk(taken).map(({ id }) => id)).not.toContain('trial');
  });
});

describe('the bank', () => {
  it.each(SUB_GOALS)('has a measure for the sub-goal %s', (goal) => {
    expect(Object.values(PLAN_BANK).some((entry) => entry.goal === goal)).toBe(true);
  });

  it.each(BANK_SOURCES)('has measures from %s', (source) => {
    expect(Object.values(PLAN_BANK).some((entry) => entry.source === source)).toBe(true);
  });

  it.each([stepsNb, stepsNn, stepsEn])('says each measure as one whole sentence, and none twice', (words) => {
    const texts = Object.values(words.plan.fields.measures.bank);
    for (const text of texts) expect(text).toMatch(/^\p{Lu}[^"]*[^.]\.$/u);
    expect(new Set(texts).size).toBe(texts.length);
  });
});

describe.each([draftsNb, draftsNn, draftsEn])('the words of the suggestions', ({ plan: words }) => {
  it.each(SUGGESTION_KINDS)('are whole sentences for %s', (kind) => {
    const { measure, because } = words.found[kind];
    for (const text of [measure('Rus «A» og mer.'), because('Rus')])
      expect(text).toMatch(/^\p{Lu}[^"]*[^.]\.$/u);
  });
});
