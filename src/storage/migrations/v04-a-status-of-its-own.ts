import type { Migration } from './migration.ts';

type Saved = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Saved =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * One status, date and version stood for every document. What a management team approves is the mandate, so they become
 * the mandate's, unchanged; the plan is a draft until somebody approves it.
 */
export const statusOfItsOwn: Migration = {
  to: 4,
  why: 'The mandate and the plan each have a status, a date and a version of their own.',
  retired: ['standing.status', 'standing.statusDate', 'standing.version'],
  up(saved) {
    const { answers } = saved;
    if (!isObject(answers)) return saved;
    const { standing } = answers;
    if (!isObject(standing)) return saved;
    const { status, statusDate, version, ...others } = standing;
    const moved = {
      mandateStatus: status,
      mandateDate: statusDate,
      mandateVersion: version,
    };
    const given = Object.entries(moved).filter(([, value]) => value !== undefined);
    return { ...saved, answers: { ...answers, standing: { ...others, ...Object.fromEntries(given) } } };
  },
};
