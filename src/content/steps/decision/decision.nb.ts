import type { StepWords } from '#domain/steps/step-words.ts';
import { privacyNb } from '../privacy.nb.ts';
import type { decision } from '#domain/guide/steps/decision.ts';

export const decisionNb = {
  title: 'Trenger vi et brukerpanel?',
  shortTitle: 'Beslutning',
  why: 'Et panel er én av flere former. Det skal velges fordi det passer behovet, ikke fordi andre har et.',
  goodAnswer:
    'Si hva dere velger, og hvorfor det passer best. Et begrunnet nei er et like godt svar som et ja.',
  guidance: [
    {
      heading: 'Når passer et panel?',
      points: [
        'Behovet varer i flere år.',
        'Flere enheter har saker som trenger de samme erfaringene.',
        'Dere kan ta saker inn tidlig, før noe er bestemt.',
        'En leder vil svare på rådene, og en koordinator har tid.',
      ],
    },
    {
      heading: 'Når passer noe annet?',
      points: [
        'Enkeltrepresentanter passer til én avgrenset oppgave. Be om minst to, og bruk foretakets egen ordning.',
        'En fokusgruppe eller et dialogmøte passer når dere vil forstå ett tema godt og raskt.',
        'En spørreundersøkelse passer når dere vil vite hvor mange som mener noe.',
        'Et råd som finnes fra før, passer når det allerede arbeider med lignende saker. Ungdomsrådet er ett eksempel.',
        'Et felles panel passer når en annen enhet har de samme pasientene, eller når dere har få saker.',
      ],
    },
    {
      heading: 'Er dere i tvil?',
      text: 'Start lite, og prøv i ett år. Sett dato for når dere avgjør om panelet skal fortsette. Et panel erstatter ikke annen medvirkning dere har.',
      example:
        '«Ja, på prøve. Fire av fem avdelinger har saker i år, men vi vet ikke om det blir nok til neste år. Vi avgjør det i ledermøtet i juni.»',
    },
    privacyNb,
  ],
  openers: [
    'Hva skal panelet gjøre i mars neste år?',
    'Hva er det minste vi kan starte med som likevel gir nytte?',
    'Når ville et panel ha vært feil for oss?',
  ],
  fields: {
    need: {
      label: 'Har enheten behov for et brukerpanel?',
      options: {
        yes: 'Ja',
        'yes-on-trial': 'Ja, på prøve',
        'not-now': 'Ikke nå',
        'other-form': 'Nei, en annen form',
      },
    },
    reason: {
      label: 'Begrunnelse',
      help: 'Vis gjerne til gapene, utfordringene eller områdene dere har skrevet om.',
    },
    otherForms: {
      label: 'Andre former som passer',
      help: 'Dere kan velge flere, også når svaret er ja.',
      options: {
        representatives: 'Enkeltrepresentanter, minst to',
        'focus-group': 'Fokusgruppe eller dialogmøte',
        survey: 'Spørreundersøkelse',
        'existing-body': 'Et brukerråd, forum eller ungdomsråd som finnes fra før',
        'joint-panel': 'Felles panel med en annen enhet',
      },
    },
    greatestValue: { label: 'Hvordan kan brukermedvirkning på tjenestenivå gi størst utbytte?' },
  },
} as const satisfies StepWords<typeof decision>;
