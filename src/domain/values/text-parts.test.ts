import { expect, test } from 'vitest';
import { textParts } from './text-parts.ts';

test.each<[unknown, readonly string[]]>([
  ['Info underveis. Ventetid. Hjemreise om natten.', ['Info underveis', 'Ventetid', 'Hjemreise om natten']],
  ['- Pårørende\n• Ungdom\n\n– Søsken.', ['Pårørende', 'Ungdom', 'Søsken']],
  ['Ventetid; informasjon', ['Ventetid', 'informasjon']],
  [
    'Dem hører vi nesten aldri på tjenestenivå i det hele tatt. Det er feil.',
    ['Dem hører vi nesten aldri på tjenestenivå i det hele tatt'],
  ],
  ['Møtene er kl. 15. Ca. ti kommer', ['Møtene er kl. 15. Ca. ti kommer']],
  ['Ventetid\nVentetid', ['Ventetid']],
  ['Avdelingsleder, DPS:\nVentetid\n\nSeksjonsleder; Nord:\nInfo underveis', ['Ventetid', 'Info underveis']],
  ['Dette bør styrkes:\r\n- Ventetid\r\n- Info', ['Ventetid', 'Info']],
  ['Ventetid\nInformasjon:', ['Ventetid', 'Informasjon:']],
  ['–\n.\nok', []],
  ['', []],
  [undefined, []],
  [['a'], []],
])('%j has the parts %j', (text, parts) => {
  expect(textParts(text)).toEqual(parts);
});
