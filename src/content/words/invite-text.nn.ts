import { smallFirst } from '#domain/values/sentence.ts';
import type { InviteTextWords } from './invite-text.ts';

/** «Brukarpanel» as «eit brukarpanel», «brukargruppe» as «ei brukargruppe»; what has its article, or is a name in capitals, stands. */
const withArticle = (body: string): string => {
  if (/^(ein|ei|eit|vårt|vår) /i.test(body) || /^\p{Lu}{2}/u.test(body)) return body;
  return `${/gruppe$/i.test(body) ? 'ei' : 'eit'} ${smallFirst(body)}`;
};

export const inviteTextNn: InviteTextWords = {
  language: 'nn',
  subject: (process) => `Svar på førehand: ${process}`,
  hello: 'Hei',
  greeting: (unit, body) =>
    `Vi i ${unit} vurderer om vi treng ${withArticle(body)}. Før vi møtest, vil eg gjerne vite korleis det ser ut hos deg. Du kjenner eininga di best.`,
  defaultUnit: 'leiargruppa',
  defaultBody: 'brukarpanel',
  asked: (unit) => (unit ? `Eg ber deg svare på dette for ${unit}:` : 'Eg ber deg svare på dette:'),
  askedStep: {
    mapping: 'Korleis pasientar og pårørande er med i eininga i dag.',
    stakeholders:
      'Kor viktig det er å involvere ulike grupper, og kor mykje dei er med no. Du kan leggje til grupper.',
    summary: 'Kva de er nøgde med, og kva som bør bli betre.',
    constraints: 'Kva rammer panelet må halde seg innanfor.',
  },
  minutes: (count) => `Det tek om lag ${count} minutt. Du kan stoppe og halde fram seinare.`,
  deadline: (date) => `Svar innan ${date}.`,
  way: {
    link: 'Opne lenka og svar i nettlesaren:',
    linkFails: 'Dersom lenka ikkje opnar seg, kopierer du heile adressa inn i nettlesaren.',
    file: (address) =>
      address
        ? `Fila du treng, ligg ved. Lagre ho først. Opne ${address}, og opne fila derifrå.`
        : 'Fila du treng, ligg ved. Lagre ho først. Opne Brukerpanelveilederen, og opne fila derifrå.',
    form: 'Word-skjemaet ligg ved. Lagre det, fyll ut felta, lagre igjen og send det tilbake.',
  },
  forAll: 'Skriv rolla di og eininga di på den første sida.',
  whatHappens: 'Kva skjer med svara?',
  happens: (replyTo) =>
    `Svara blir på maskina di til du sjølv sender dei${replyTo ? ` til ${replyTo}` : ' tilbake til meg'}. Eg samlar svara. Leiargruppa ser dei i møtet, saman med rolla di. Tala dine er eit utgangspunkt for samtalen, ikkje ein fasit.`,
  sealed: 'Svaret blir forsegla når du sender det. Då kan berre den som leier prosessen, lese det.',
  privacy: 'Skriv ikkje om enkeltpasientar eller tilsette. I små grupper kan enkeltpersonar bli kjende att.',
  regards: 'Helsing',
  reminder: (given) =>
    [
      'Hei!',
      `Vi førebur «${given.name}» og manglar svar frå ${given.missing.join('; ')}.`,
      given.deadline ? `Fristen er ${given.deadline}.` : '',
      'Bruk invitasjonen du har fått. Dersom du har begynt, held du fram der du slapp.',
      'Sei frå dersom du treng ein ny invitasjon.',
    ]
      .filter(Boolean)
      .join('\n\n'),
};
