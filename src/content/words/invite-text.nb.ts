import { smallFirst } from '#domain/values/sentence.ts';
import type { InviteTextWords } from './invite-text.ts';

/** «Brukerpanel» as «et brukerpanel», «brukergruppe» as «en brukergruppe»; what has its article, or is a name in capitals, stands. */
const withArticle = (body: string): string => {
  if (/^(en|ei|et|vårt|vår) /i.test(body) || /^\p{Lu}{2}/u.test(body)) return body;
  return `${/gruppe$/i.test(body) ? 'en' : 'et'} ${smallFirst(body)}`;
};

export const inviteTextNb: InviteTextWords = {
  language: 'nb',
  subject: (process) => `Før møtet: ${process}`,
  hello: 'Hei',
  greeting: (unit, body) =>
    `Vi i ${unit} vurderer om vi trenger ${withArticle(body)}. Før vi møtes, vil jeg gjerne vite hvordan det ser ut hos deg. Du kjenner enheten din best.`,
  defaultUnit: 'ledergruppen',
  defaultBody: 'brukerpanel',
  asked: (unit) => (unit ? `Jeg ber deg svare på dette for ${unit}:` : 'Jeg ber deg svare på dette:'),
  askedStep: {
    mapping: 'Hvordan pasienter og pårørende er med i enheten i dag.',
    stakeholders:
      'Hvor viktig det er å involvere ulike grupper, og hvor mye de er med nå. Du kan legge til grupper.',
    summary: 'Hva dere er fornøyd med, og hva som bør bli bedre.',
    constraints: 'Hvilke rammer panelet må holde seg innenfor.',
  },
  minutes: (count) => `Det tar om lag ${count} minutter. Du kan stoppe og fortsette senere.`,
  deadline: (date) => `Svar innen ${date}.`,
  way: {
    link: 'Åpne lenken og svar i nettleseren:',
    linkFails: 'Hvis lenken ikke åpner seg, kopierer du hele adressen inn i nettleseren.',
    file: (address) =>
      address
        ? `Filen du trenger, ligger ved. Lagre den først. Åpne ${address}, velg «Åpne en fil» og velg filen.`
        : 'Filen du trenger, ligger ved. Lagre den først. Åpne Brukerpanelveilederen, velg «Åpne en fil» og velg filen.',
    form: 'Word-skjemaet ligger ved. Lagre det, fyll ut feltene, lagre igjen og send det tilbake.',
  },
  forAll: 'Skriv rollen din og enheten din på den første siden.',
  whatHappens: 'Hva skjer med svarene?',
  happens: (replyTo) =>
    `Svarene blir på maskinen din til du selv sender dem${replyTo ? ` til ${replyTo}` : ' tilbake til meg'}. Jeg samler svarene. Ledergruppen ser dem i møtet, sammen med rollen din. Tallene dine er et utgangspunkt for samtalen, ikke en fasit.`,
  sealed: 'Svaret blir forseglet når du sender det. Da kan bare den som leder prosessen, lese det.',
  privacy: 'Skriv ikke om enkeltpasienter eller ansatte. I små grupper kan enkeltpersoner bli gjenkjent.',
  regards: 'Hilsen',
  reminder: (given) =>
    [
      'Hei!',
      `Vi forbereder «${given.name}» og mangler svar fra ${given.missing.join('; ')}.`,
      given.deadline ? `Fristen er ${given.deadline}.` : '',
      'Bruk invitasjonen du har fått. Hvis du har begynt, fortsetter du der du slapp.',
      'Si fra hvis du trenger en ny invitasjon.',
    ]
      .filter(Boolean)
      .join('\n\n'),
};
