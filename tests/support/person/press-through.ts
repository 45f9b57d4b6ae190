import type { Locator } from '@playwright/test';
import { press } from './hand.ts';
import { expect } from './patient-expect.ts';

/** What is written and chosen in. What only leads elsewhere, opens a dialog or takes something away is not pressed. */
const CONTROLS = 'input:not([type="file"], [type="hidden"]), textarea, select';

/** More than any part of a page has: a part that grows with each press would never end. */
const MOST = 600;

interface Control {
  readonly kind: 'choice' | 'tick' | 'list' | 'text';
  readonly isOn: boolean;
}

/** What a control is, or null where it is not to be pressed: not drawn, locked, or not the last choice of its group. */
const lookAt = (control: Locator): Promise<Control | null> =>
  control.evaluate((element) => {
    const drawn = element instanceof HTMLInputElement ? (element.labels?.[0] ?? element) : element;
    if (
      !drawn.checkVisibility({ visibilityProperty: true }) ||
      element.matches(':disabled, :read-only:is(textarea)')
    )
      return null;
    if (element.closest('[inert], [aria-hidden="true"]')) return null;
    if (element instanceof HTMLSelectElement) return { kind: 'list', isOn: false };
    if (!(element instanceof HTMLInputElement)) return { kind: 'text', isOn: false };
    const { type, checked: isOn, name, form } = element;
    if (type === 'checkbox') return { kind: 'tick', isOn };
    if (type !== 'radio') return { kind: 'text', isOn: false };
    const group = document.querySelectorAll<HTMLInputElement>(
      `input[type="radio"][name="${CSS.escape(name)}"]`,
    );
    const last = [...group].filter((one) => one.form === form).at(-1);
    return last === element ? { kind: 'choice', isOn } : null;
  });

/**
 * Goes down a part of a page with the mouse, and presses everything in it that is written or chosen in: each text takes the
 * keys, each tick turns, the last choice of each group is chosen, each list opens. Gives how many presses that was. Throws at
 * the first press that is lost, or under which anything moves.
 */
export async function pressThrough(part: Locator): Promise<number> {
  const controls = part.locator(CONTROLS);
  let presses = 0;
  // What a step is drawn with may still be on its way.
  await expect(controls.first()).toBeAttached();
  for (let index = 0; index < (await controls.count()); index += 1) {
    if (index > MOST) throw new Error(`There is no end of it after ${MOST} controls.`);
    const control = controls.nth(index);
    const found = await lookAt(control);
    if (!found) continue;
    presses += 1;
    await press(control);
    if (found.kind === 'text') await expect(control).toBeFocused();
    if (found.kind === 'tick') await expect(control).toBeChecked({ checked: !found.isOn });
    if (found.kind === 'choice' && !found.isOn) await expect(control).toBeChecked();
    if (found.kind === 'list') await part.page().keyboard.press('Escape');
  }
  return presses;
}
