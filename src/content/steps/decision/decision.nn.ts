import type { StepWords } from '#domain/steps/step-words.ts';
import { privacyNn } from '../privacy.nn.ts';
import type { decision } from '#domain/guide/steps/decision.ts';

export const decisionNn = {
  title: 'Treng vi eit brukarpanel?',
  shortTitle: 'Avgjerd',
  why: 'Eit panel er éi av fleire former. De skal velje det fordi det passar behovet, ikkje fordi andre har eit.',
  goodAnswer:
    'Sei kva de vel, og kvifor det passar best. Eit grunngitt nei er eit like godt svar som eit ja.',
  guidance: [
    {
      heading: 'Når passar eit panel?',
      points: [
        'Behovet varer i fleire år.',
        'Fleire einingar har saker som treng dei same erfaringane.',
        'De kan ta inn saker tidleg, før noko er bestemt.',
        'Ein leiar vil svare på råda, og ein koordinator har tid.',
      ],
    },
    {
      heading: 'Når passar noko anna?',
      points: [
        'Enkeltrepresentantar passar til éi avgrensa oppgåve. Be om minst to, og bruk ordninga i føretaket.',
        'Ei fokusgruppe eller eit dialogmøte passar når de vil forstå eitt tema godt og raskt.',
        'Ei spørjeundersøking passar når de vil vite kor mange som meiner noko.',
        'Eit råd som finst frå før, passar når det allereie arbeider med liknande saker. Ungdomsrådet er eitt døme.',
        'Eit felles panel passar når ei anna eining har dei same pasientane, eller når de har få saker.',
      ],
    },
    {
      heading: 'Er de i tvil?',
      text: 'Start lite, og prøv i eitt år. Set dato for når de avgjer om panelet skal halde fram. Eit panel erstattar ikkje annan medverknad de har.',
      example:
        '«Ja, på prøve. Fire av fem avdelingar har saker i år, men vi veit ikkje om det blir nok til neste år. Vi avgjer det i leiarmøtet i juni.»',
    },
    privacyNn,
  ],
  openers: [
    'Kva skal panelet gjere i mars neste år?',
    'Kva er det minste vi kan starte med som likevel gir nytte?',
    'Når ville eit panel ha vore feil for oss?',
  ],
  fields: {
    need: {
      label: 'Har eininga behov for eit brukarpanel?',
      options: {
        yes: 'Ja',
        'yes-on-trial': 'Ja, på prøve',
        'not-now': 'Ikkje no',
        'other-form': 'Nei, ei anna form',
      },
    },
    reason: {
      label: 'Grunngiving',
      help: 'Vis gjerne til gapa, utfordringane eller områda de har skrive om.',
    },
    otherForms: {
      label: 'Andre former som passar',
      help: 'De kan velje fleire, òg når svaret er ja.',
      options: {
        representatives: 'Enkeltrepresentantar, minst to',
        'focus-group': 'Fokusgruppe eller dialogmøte',
        survey: 'Spørjeundersøking',
        'existing-body': 'Eit brukarråd, forum eller ungdomsråd som finst frå før',
        'joint-panel': 'Felles panel med ei anna eining',
      },
    },
    greatestValue: { label: 'Korleis kan brukarmedverknad på tenestenivå gi størst utbyte?' },
  },
} as const satisfies StepWords<typeof decision>;
