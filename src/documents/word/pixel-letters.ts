/** Five columns of eight dots for each sign, lowest bit on top: letters that need no font. Capitals are drawn small. */
const COLUMNS: Readonly<Record<string, string>> = {
  '+': '08083e0808',
  ',': '0080703000',
  '-': '0808080808',
  '.': '0000606000',
  '/': '2010080402',
  ':': '0000140000',
  '0': '3e5149453e',
  '1': '00427f4000',
  '2': '7249494946',
  '3': '2141494d33',
  '4': '1814127f10',
  '5': '2745454539',
  '6': '3c4a494931',
  '7': '4121110907',
  '8': '3649494936',
  '9': '464949291e',
  a: '2054547840',
  b: '7f28444438',
  c: '3844444428',
  d: '384444287f',
  e: '3854545418',
  f: '00087e0902',
  g: '18a4a49c78',
  h: '7f08040478',
  i: '00447d4000',
  j: '2040403d00',
  k: '7f10284400',
  l: '00417f4000',
  m: '7c04780478',
  n: '7c08040478',
  o: '3844444438',
  p: 'fc18242418',
  q: '18242418fc',
  r: '7c08040408',
  s: '4854545424',
  t: '04043f4424',
  u: '3c4040207c',
  v: '1c2040201c',
  w: '3c4030403c',
  x: '4428102844',
  y: '4c9090907c',
  z: '4464544c44',
  æ: '20547c5458',
  ø: '3864544c38',
  å: '2056557a40',
};
/** A sign that is not among them. */
const OTHER = '0201590906';

/** Dots from one sign to the next. */
export const SIGN_WIDE = 6;
/** Dots from the top of a tall sign to the line it stands on. */
export const SIGN_TALL = 7;

/** The dots of a text that are dark, from its top left. */
export function dotsOf(text: string): readonly (readonly [x: number, y: number])[] {
  return [...text.toLowerCase().normalize('NFC')].flatMap((sign, place) => {
    const [plain = ''] = sign.normalize('NFD');
    const columns = /\s/.test(sign) ? '' : (COLUMNS[sign] ?? COLUMNS[plain] ?? OTHER);
    return (columns.match(/../g) ?? []).flatMap((column, x) =>
      [0, 1, 2, 3, 4, 5, 6, 7]
        .filter((y) => (parseInt(column, 16) >> y) & 1)
        .map((y) => [place * SIGN_WIDE + x, y] as const),
    );
  });
}
