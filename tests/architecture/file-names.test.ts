import { describe, expect, it } from 'vitest';
import { projectFiles } from '../support/project-files.ts';

const ours = projectFiles().filter((path) => /^(src|tests|scripts|templates|public)\//.test(path));
const code = ours.filter((path) => /^(src|scripts|tests\/(architecture|contract|e2e|support))\//.test(path));

/** Drawers: names that say where something was put, not what it is. */
const DRAWERS =
  /(^|\/)(utils?|helpers?|common|misc|shared|lib|types|constants|managers?|services?|index)(\/|\.[a-z.]+$)/;

describe('file names', () => {
  it('are kebab-case', () => {
    const kebab = /^([a-z0-9]+(-[a-z0-9]+)*\/)*[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)+$/;

    expect(code.filter((path) => !kebab.test(path))).toEqual([]);
  });

  it('say what is inside', () => {
    expect(code.filter((path) => DRAWERS.test(path))).toEqual([]);
  });

  it('of pages end in -page, and every feature has one', () => {
    const features = new Set(code.flatMap((path) => /^src\/features\/([^/]+)\//.exec(path)?.[1] ?? []));
    const withPage = new Set(
      code.flatMap((path) => /^src\/features\/([^/]+)\/[^/]+-page\.tsx$/.exec(path)?.[1] ?? []),
    );

    expect([...features].filter((feature) => !withPage.has(feature))).toEqual([]);
  });

  it('are free of what a person can confuse on another machine', () => {
    expect(ours.filter((path) => /[^a-zA-Z0-9._/-]/.test(path))).toEqual([]);
  });
});
