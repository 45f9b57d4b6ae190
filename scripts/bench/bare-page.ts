import { atDesk, type Desk } from './desk.ts';
import type { Place } from './measure.ts';

const page = (body: string, script = ''): string =>
  `<!doctype html><html lang="nb"><meta charset="utf-8"><title>.</title><body>${body}<script>${script}</script></body></html>`;

/** A page with nothing but what is given, at an address beside the program. */
export const atBarePage = <T>(
  place: Place,
  content: { readonly body: string; readonly script?: string },
  work: (desk: Desk) => Promise<T>,
): Promise<T> =>
  atDesk(place.browser, place.url, async (desk) => {
    await desk.context.route('**/bare.html', (route) =>
      route.fulfill({ contentType: 'text/html', body: page(content.body, content.script) }),
    );
    await desk.page.goto(`${place.url}bare.html`);
    return work(desk);
  });

/** The same, on the desk that stands. */
export async function keptBarePage(
  place: Place,
  name: string,
  content: { readonly body: string; readonly script?: string },
): Promise<Desk> {
  const { desk } = await place.kept.at(place, name, async ({ context, page: at, url }) => {
    await context.route('**/bare.html', (route) =>
      route.fulfill({ contentType: 'text/html', body: page(content.body, content.script) }),
    );
    await at.goto(`${url}bare.html`);
  });
  return desk;
}

export const times = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('');

/** A text with its label and its help, as each question of a step has. */
export const bareField = (index: number): string =>
  `<p><label for="f${index}">Spørsmål ${index}</label><br><small>Noen ord til hjelp.</small><br><textarea id="f${index}" rows="3" cols="80"></textarea></p>`;

/** A row of a long table: a name, a kind and two levels. */
export const bareRow = (index: number): string =>
  `<tr><td><input value="Gruppe ${index}"></td><td><select><option>Pasienter</select></td>${'<td><button>1</button><button>2</button><button>3</button></td>'.repeat(2)}</tr>`;

/** Changes its whole content with the address, as a program of pages does. */
export const turning = (body: string): { body: string; script: string } => ({
  body: '<main><h1>.</h1></main>',
  script: `const made = ${JSON.stringify(body)}; addEventListener('hashchange', () => { document.querySelector('main').innerHTML = '<h1>' + location.hash + '</h1>' + made; });`,
});

/** The button of a page that hands over a file of so many kB, and does nothing else. */
export const downloading = (kB: number): { body: string; script: string } => ({
  body: '<button>Last ned</button>',
  script: `document.querySelector('button').onclick = () => { const a = document.createElement('a'); a.href = URL.createObjectURL(new Blob([new Uint8Array(${Math.round(kB * 1000)})])); a.download = 'fil.bin'; a.click(); };`,
});

/** Reads the files it is given, says so, and does nothing else. */
export const reading = {
  body: '<input type="file" multiple>',
  script: `document.querySelector('input').onchange = async ({ target }) => { await Promise.all([...target.files].map((file) => file.text())); document.body.dataset.read = target.files.length; };`,
};

/** What stands when everything that was given is read by the page of `reading`. */
export const ALL_READ = 'body[data-read]';
