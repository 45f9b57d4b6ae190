import { test } from '@playwright/test';
import { mark, pick, press, write } from '../support/person/hand.ts';
import { expect } from '../support/person/patient-expect.ts';

/** The page grows above the button as soon as the pointer goes down. */
const SLIDES = `<div id="above"></div><button>Lagre</button>
  <script>addEventListener('pointerdown', () => { above.style.height = '44px'; });</script>`;
/** Another button comes in its place while the pointer is down. */
const REPLACED = `<div id="place"><button>Lagre</button></div>
  <script>addEventListener('pointerdown', () => { place.innerHTML = '<button>Lagre</button>'; });</script>`;
const FAULTS: readonly (readonly [what: string, html: string, why: RegExp])[] = [
  ['moves under the pressed pointer', SLIDES, /'Lagre'.*moved under the pressed pointer/],
  ['is replaced under the pressed pointer', REPLACED, /'Lagre'.*replaced under the pressed pointer/],
];

for (const [what, html, why] of FAULTS)
  test(`a press on what ${what} is lost, and says which`, async ({ page }) => {
    await page.setContent(html);
    await expect(press(page.getByRole('button', { name: 'Lagre' }))).rejects.toThrow(why);
  });

test('the hand waits for what stands in the way before it presses, and scrolls as a wheel does', async ({
  page,
}) => {
  await page.setContent(`<p style="height:3000px">Langt</p><button onclick="this.textContent = 'Lagret'">Lagre</button>
    <div id="veil" style="position:fixed;inset:0"></div>
    <script>onscroll = () => requestAnimationFrame(() => veil.remove());</script>`);
  await press(page.getByRole('button', { name: 'Lagre' }));
  await expect(page.getByRole('button', { name: 'Lagret' })).toBeVisible();
});

test('text, choices and lists are set by what a person does, with the events of it', async ({ page }) => {
  await page.setContent(`<label>Navn <input value="gammelt"></label>
    <label><input type="checkbox" style="opacity:0"> Ja takk</label>
    <label>Måned <select><option>Januar<option>Februar<option disabled>Mars<option>April</select></label>
    <output></output>
    <script>
      for (const kind of ['beforeinput', 'change'])
        addEventListener(kind, ({ target, isTrusted }) => {
          document.querySelector('output').textContent += isTrusted ? target.tagName + ' ' : 'a script ';
        }, true);
    </script>`);
  await write(page.getByRole('textbox', { name: 'Navn' }), 'nytt');
  await mark(page.getByRole('checkbox', { name: 'Ja takk' }));
  await mark(page.getByRole('checkbox', { name: 'Ja takk' }));
  await pick(page.getByRole('combobox', { name: 'Måned' }), 'April');
  await expect(page.getByRole('textbox', { name: 'Navn' })).toHaveValue('nytt');
  await expect(page.getByRole('checkbox', { name: 'Ja takk' })).toBeChecked();
  await expect(page.getByRole('combobox', { name: 'Måned' })).toHaveValue('April');
  // Four letters, then the field that is left, the tick, and the list once although the keys went over what is between.
  await expect(page.getByRole('status')).toHaveText('INPUT INPUT INPUT INPUT INPUT INPUT SELECT ');
});
