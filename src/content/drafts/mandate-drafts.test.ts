import { describe, expect, it } from 'vitest';
import { loadDocumentWords } from '#content/languages/load-language.ts';
import { loadExample } from '#content/example.ts';
import { stepsNb } from '#content/steps/steps.nb.ts';
import { stepsNn } from '#content/steps/steps.nn.ts';
import { LANGUAGE_CODES } from '#domain/language/languages.ts';
import { mandate } from '#domain/guide/steps/mandate.ts';
import { steps } from '#domain/guide/steps.ts';
import { draftState, draftText } from '#domain/drafts/draft.ts';
import type { Answers } from '#domain/process/process.ts';
import { rowsOf } from '#domain/process/rows.ts';
import { fieldsOf } from '#domain/steps/define-step.ts';
import type { DraftLanguage } from '#domain/drafts/draft-words.ts';
import { draftsNb } from './drafts.nb.ts';
import { draftsNn } from './drafts.nn.ts';
import { isMandateDraftField, mandateDraft, type MandateDraftField } from '#domain/drafts/mandate-drafts.ts';
import { mainTaskAlternatives } from '#domain/drafts/mandate-people-pieces.ts';

const language = { steps: stepsNb, drafts: draftsNb };
const languages = await Promise.all(
  LANGUAGE_CODES.map(async (code) => ({ code, ...(await loadDocumentWords(code)) })),
);
const fields = fieldsOf(mandate)
  .map(([id]) => id)
  .filter(isMandateDraftField);
const textFor = (field: MandateDraftField, answers: Answers): string =>
  draftText(mandateDraft(field, answers, language));
const example = await loadExample();

describe('the drafts of the mandate', () => {
  it('are for every field of the form but the day of approval and the extra clauses', () => {
    const others = fieldsOf(mandate)
      .filter(([, { group }]) => group === undefined)
      .map(([id]) => id)
      .filter((id) => !isMandateDraftField(id));
    expect(others).toEqual(['approvedOn', 'clauses']);
  });

  it.each(fields)('build %s on answers that exist, or say that it is a proposal', (field) => {
    const pieces = mandateDraft(field, example, language);
    expect(pieces).not.toEqual([]);
    for (const piece of pieces) {
      expect(piece.proposal === true).toBe(piece.sources.length === 0);
      for (const source of piece.sources) {
        const asked = steps.find(({ id }) => id === source.step);
        expect(asked && fieldsOf(asked).map(([id]) => id)).toContain(source.field);
        const value = example[source.step]?.[source.field];
        expect(value).toBeDefined();
        if (source.row !== undefined) expect(rowsOf(value).map(({ id }) => id)).toContain(source.row);
      }
    }
  });

  it.each(fields)('have no answer behind %s that nobody has given', (field) => {
    for (const piece of mandateDraft(field, {}, language)) expect(piece.proposal).toBe(true);
  });

  it.each(languages)('are clean text in $code', (spoken) => {
    for (const field of fields) {
      const text = draftText(mandateDraft(field, example, spoken));
      expect(text).not.toMatch(/\.\.|\. \.|,\.|;\.|undefined|null|NaN|\[object| {2}|^\s|\s$/);
    }
  });

  it.each(languages)('have the same pieces from the same answers in $code', (spoken) => {
    const sourcesIn = (field: MandateDraftField, one: DraftLanguage) =>
      mandateDraft(field, example, one).map(({ sources }) => sources);
    for (const field of fields) expect(sourcesIn(field, spoken)).toEqual(sourcesIn(field, language));
  });
});

describe('a draft that was taken before the documents changed language', () => {
  const nynorsk = { steps: stepsNn, drafts: draftsNn };
  const draft = textFor('evaluation', example);
  const newer = draftText(mandateDraft('evaluation', example, nynorsk));

  it('stands as it is, with the new one offered beside it', () => {
    expect(draftState({ written: draft, draft: newer, seen: draft })).toBe('newer-draft');
  });

  it('is left in peace once people keep it', () => {
    expect(draftState({ written: draft, draft: newer, seen: newer })).toBe('own');
  });

  it('is asked about in no field that says the same in both languages', () => {
    const same = textFor('responsible', example);
    expect(draftText(mandateDraft('responsible', example, nynorsk))).toBe(same);
  });
});

describe('the draft of', () => {
  it('title uses the own name of the body, definite or not', () => {
    const about = { unitName: 'Akuttmottaket', bodyName: 'Brukerråd' };
    expect(textFor('title', { about })).toBe('Mandat for brukerråd i Akuttmottaket');
    expect(textFor('title', { about: { bodyName: 'Familie- og ungdomspanelet' } })).toBe(
      'Mandat for Familie- og ungdomspanelet',
    );
    expect(textFor('title', {})).toBe('');
  });

  it('preparedBy is the contact, or else the facilitator', () => {
    const about = { facilitator: 'rådgiver' };
    expect(textFor('preparedBy', { about })).toBe('rådgiver');
    expect(textFor('preparedBy', { about: { ...about, involvementContact: 'kontakt' } })).toBe('kontakt');
  });

  it.each([
    ['brukerpanel', 'Brukerpanelet'],
    ['Erfaringspanel', 'Erfaringspanelet'],
    ['brukerråd', 'Brukerrådet'],
    ['brukergruppe', 'Brukergruppen'],
    ['brukermedvirkningsforum', 'Brukermedvirkningsforumet'],
    ['Familie- og ungdomspanelet', 'Familie- og ungdomspanelet'],
    ['Stemmer for hjertet', 'Panelet'],
    ['', 'Brukerpanelet'],
  ])('organisationRole calls %j %j', (bodyName, body) => {
    const about = { bodyName, unitName: 'Akuttmottaket' };
    expect(textFor('organisationRole', { about })).toContain(
      `${body} gir råd til ledergruppen i Akuttmottaket.`,
    );
  });

  it('organisationRole says when the panel is on trial', () => {
    const answers = { decision: { need: 'yes-on-trial' }, about: { leader: 'klinikksjef' } };
    expect(textFor('organisationRole', answers)).toContain(
      'Klinikksjefen er ansvarlig leder. Brukerpanelet er en prøveordning.',
    );
    expect(textFor('organisationRole', { decision: { need: 'yes' } })).not.toContain('prøve');
  });

  it('mainTasks is the required tasks; the rest are alternatives', () => {
    const tasks = [
      { id: 'councils', level: 3 },
      { id: 'teaching', level: 2 },
      { id: 'research', level: 1 },
      { id: 'own', text: 'teste skilt.', level: 3 },
    ];
    const answers = {
      roles: {
        roles: [
          { id: 'r1', tasks },
          { id: 'r2', tasks },
        ],
      },
      strategy: { challenges: [{ id: 'c', text: 'Ventetid', contribution: 'Info-tavle.' }] },
    };
    expect(textFor('mainTasks', answers)).toBe('Delta i råd og utvalg\nTeste skilt');
    expect(draftText(mainTaskAlternatives(answers, language))).toBe(
      'Formidling og undervisning for helsepersonell\nInfo-tavle',
    );
  });

  it('composition names groups, criteria and what is required, and counts the places', () => {
    const answers = {
      groups: {
        groups: [
          { id: 'g1', name: 'Eldre' },
          { id: 'g2', name: 'Mental Helse Vest' },
        ],
        seats: [
          { id: 's1', perspective: 'patient' },
          { id: 's2', perspective: 'relative' },
        ],
      },
      criteria: { criteria: [{ id: 'k1', text: 'Særlig «sårbare».' }] },
      roles: {
        roles: [
          {
            id: 'r1',
            qualifications: [
              { id: 'recent-experience', level: 3 },
              { id: 'own', text: 'Tålmodighet.', level: 3 },
            ],
          },
        ],
      },
    };
    expect(textFor('composition', answers)).toMatch(
      /^Brukerpanelet har 2 medlemmer\. Til sammen har medlemmene erfaring fra disse gruppene: eldre og Mental Helse Vest\. Både pasienter og pårørende er med\.\nGruppene er valgt ut fra dette kriteriet:\n– Særlig «sårbare»\nDette må finnes i brukerpanelet: egenerfaring fra de siste 2–5 årene og tålmodighet\./,
    );
  });

  it('composition says the term that was answered, and the trial where there is one', () => {
    expect(textFor('composition', {})).toBe('');
    expect(textFor('composition', { mandate: { periodYears: '4', mostPeriods: '2' } })).toBe(
      'Medlemmene oppnevnes for 4 år om gangen. Et medlem kan sitte i høyst 2 perioder.',
    );
    expect(textFor('composition', { decision: { need: 'yes-on-trial' } })).toBe(
      'Medlemmene oppnevnes for prøveperioden.',
    );
  });

  it('meetingsAndFee says a rate only with where it stands and since when', () => {
    const constraints = { feeMeetings: '5', feeHours: '2,5', feeRate: '1 355,50' };
    expect(textFor('meetingsAndFee', { constraints })).not.toContain('1 355');
    const known = { ...constraints, feeRateSource: 'Retningslinjen', feeRateDate: '2025-05-06' };
    expect(textFor('meetingsAndFee', { constraints: known })).toContain(
      'Brukerpanelet har 5 møter i året. Hvert møte varer i 2,5 timer. Honoraret er 1\u00a0355,5 kroner per time. Satsen står i «Retningslinjen» og gjelder fra 06.05.2025.',
    );
  });

  it('meetingsAndFee says nothing of what the unit may spend: it goes on to those who are asked to be members', () => {
    const constraints = { costFrame: '30 000 fra driften', costFrameAmount: 'kr 42 600' };
    expect(textFor('meetingsAndFee', { constraints })).not.toMatch(/30 000|42/u);
  });

  it('composition is a list where a sentence would hold five things or more', () => {
    const named = (count: number) => ({
      groups: {
        groups: ['Eldre', 'Unge', 'NAV', 'Døve', 'Blinde']
          .slice(0, count)
          .map((name) => ({ id: name, name })),
      },
    });
    expect(textFor('composition', named(4))).toBe(
      'Til sammen har medlemmene erfaring fra disse gruppene: eldre, unge, NAV og døve.',
    );
    expect(textFor('composition', named(5))).toBe(
      'Til sammen har medlemmene erfaring fra disse gruppene:\n– Eldre\n– Unge\n– NAV\n– Døve\n– Blinde',
    );
  });

  it('composition is a list too where two things are one: nobody sees which the last ones are', () => {
    const groups = ['Unge', 'Pårørende og etterlatte'].map((name) => ({ id: name, name }));
    expect(textFor('composition', { groups: { groups } })).toContain('\n– Unge\n– Pårørende og etterlatte');
  });

  it('relationToUserCommittee tells of no committee of what is a whole by itself', () => {
    const relation = (unitName: string) =>
      textFor('relationToUserCommittee', { about: { unitName, healthTrust: 'Åsen senter' } });
    expect(relation('Åsen senter')).toBe('Brukerpanelet arbeider med tilbudet i Åsen senter.');
    expect(relation('Poliklinikken')).toContain('Brukerutvalget i Åsen senter');
  });

  it('organisationRole names nobody twice who gets the advice', () => {
    const mandateAnswers = { receivers: ['board'], otherReceivers: 'styret og daglig leder' };
    expect(textFor('organisationRole', { mandate: mandateAnswers })).toContain(
      'gir råd til styret og daglig leder.',
    );
    // Nor where the words are people's own, in another language than the draft's.
    for (const spoken of languages)
      expect(draftText(mandateDraft('organisationRole', { mandate: mandateAnswers }, spoken))).toMatch(
        /(gir råd til|advises) styret og daglig leder\./,
      );
  });

  it('the name of a body is said in the language of the draft, unless it is a name of its own', () => {
    const about = { bodyName: 'brukerråd', unitName: 'Klinikken' };
    const title = (bodyName: string) =>
      languages.map((spoken) => draftText(mandateDraft('title', { about: { ...about, bodyName } }, spoken)));
    expect(title('Brukerråd').join('\n')).toMatch(
      /brukerråd i .*\n.*brukarråd i .*\n.*the user council in /u,
    );
    expect(title('Erfaringsrådet').filter((text) => text.includes('Erfaringsrådet'))).toHaveLength(3);
  });

  it('evaluation of a trial waits for the month its time frame ends in', () => {
    const answers = { mandate: { approvedOn: '2027-03-17' }, decision: { need: 'yes-on-trial' } };
    const timeFrame = 'Oppstart i september 2027. Beslutning om veien videre i juni 2028.';
    expect(textFor('evaluation', { ...answers, constraints: { timeFrame } })).toContain('Innen 30.06.2028');
    expect(textFor('evaluation', answers)).toContain('Innen 17.03.2028');
  });

  it('evaluation does not count from the approval of the mandate before', () => {
    const about = { meetings: [{ id: 'm', date: '2027-02-24' }] };
    const day = (approvedOn: string) => textFor('evaluation', { about, mandate: { approvedOn } });
    expect(day('2023-08-31')).toContain('innen 24.02.2028');
    expect(day('2027-03-17')).toContain('innen 17.03.2028');
  });

  it('caseHandling lists what people wrote, and goes on below it', () => {
    const challenges = [
      { id: 'a', text: 'Mange reinnleggelser.' },
      { id: 'b', text: 'Lang ventetid' },
    ];
    expect(textFor('caseHandling', { strategy: { challenges } })).toMatch(
      /^Saker kan for eksempel gjelde dette:\n– Mange reinnleggelser\n– Lang ventetid\nLedergruppen, /u,
    );
  });

  it('purpose goes on after its colon as a sentence does', () => {
    const purpose = (greatestValue: string) => textFor('purpose', { decision: { greatestValue } });
    expect(purpose('Når panelet får sakene tidlig')).toBe(
      'Slik gir medvirkningen størst utbytte: når panelet får sakene tidlig.',
    );
    expect(purpose('Panelet får sakene tidlig.')).toBe(
      'Slik gir medvirkningen størst utbytte: Panelet får sakene tidlig.',
    );
  });

  it('evaluation is a year after the approval, and decides on a trial', () => {
    const answers = { mandate: { approvedOn: '2027-06-02' } };
    expect(textFor('evaluation', answers)).toContain('første gang innen 02.06.2028');
    expect(textFor('evaluation', { ...answers, decision: { need: 'yes-on-trial' } })).toContain(
      'Innen 02.06.2028 evaluerer ledergruppen prøveperioden',
    );
    expect(textFor('evaluation', { mandate: { approvedOn: 'i juni' } })).toContain(
      'avtaler når de evaluerer',
    );
  });

  it('references has one line for each plan, with its link', () => {
    const governingPlans = [
      { id: 'p', name: 'Utviklingsplanen.', link: 'https://example.org' },
      { id: 'q', name: 'Langtidsplan' },
    ];
    expect(textFor('references', { about: { governingPlans } })).toMatch(
      /^Utviklingsplanen \(https:\/\/example\.org\)\nLangtidsplan\nRetningslinje/,
    );
  });
});

it('a fee that is paid by the day is said for a meeting, and never as an hourly rate', () => {
  const constraints = {
    feeBasis: 'day',
    feeRate: '392',
    feeMeetingRate: '1 960',
    feeRateSource: 'Staten',
    feeRateDate: '2027-01-01',
  };
  const text = textFor('meetingsAndFee', { constraints });
  expect(text).toContain(draftsNb.mandate.feePerMeeting(1960, 'Staten', '2027-01-01'));
  expect(text).not.toContain('392');
});
