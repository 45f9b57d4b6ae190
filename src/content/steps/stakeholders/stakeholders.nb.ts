import type { StepWords } from '#domain/steps/step-words.ts';
import { privacyNb } from '../privacy.nb.ts';
import type { stakeholders } from '#domain/guide/steps/stakeholders.ts';

const involvementScale = { 1: 'ingen', 2: 'noe', 3: 'høy grad' } as const;
const importanceScale = { 1: 'ikke viktig', 2: 'litt viktig', 3: 'viktig' } as const;

export const stakeholdersNb = {
  title: 'Interessentanalyse',
  why: 'Noen grupper betyr mye for tilbudet, men blir sjelden spurt. Analysen hjelper dere å se hvem det gjelder.',
  goodAnswer:
    'Gruppen er tydelig nok når alle tenker på de samme menneskene. Ta også med dem dere burde hatt et tilbud til.',
  guidance: [
    {
      heading: 'Hvem kan mangle på listen?',
      points: [
        'Grupper dere burde hatt et tilbud til, men ikke har.',
        'Pårørende, barn og søsken. De kan være like viktige som pasientene.',
        'Folk uten en forening i ryggen. De sier sjelden fra selv.',
        'Folk som trenger tolk eller tilrettelegging, samiske pasienter og minoriteter.',
        'De som venter, de som er ferdige, og de som sluttet underveis.',
      ],
      example: '«Voksne med hjertesvikt som bor alene» sier mer enn «hjertepasienter».',
    },
    {
      heading: 'Slik setter dere tall',
      text: 'Involvering er det som skjer i dag, ikke det dere ønsker. Viktighet er hvor viktig enheten mener det er å involvere gruppen. Det sier ikke hvor viktig gruppen er. Sett tallene hver for dere først. Snakk så bare om gruppene der dere er uenige.',
    },
    {
      heading: 'Hva betyr gapet?',
      text: 'Gapet er viktighet minus involvering. Et stort gap er en grunn til å snakke sammen. Tallet velger ingen gruppe for dere.',
    },
    privacyNb,
  ],
  openers: [
    'Hvem møter dere hver dag, men spør aldri?',
    'Hvem burde vært pasient hos dere, men kommer ikke?',
    'Hvilke pårørende gjør en jobb som dere er helt avhengige av?',
  ],
  fields: {
    groups: {
      label:
        'Hvilke pasienter og pårørende er de viktigste interessentene for behandlingstilbudet i enheten?',
      help: 'Interessenter påvirker tilbudet eller blir påvirket av det.',
      columns: {
        name: { label: 'Interessent' },
        type: {
          label: 'Pasient eller pårørende',
          options: {
            patient: 'pasient',
            relative: 'pårørende',
            both: 'både pasienter og pårørende',
            organisation: 'organisasjon eller råd',
          },
        },
        involvement: {
          label: 'Involvering i dag',
          help: 'I hvor stor grad involverer dere gruppen på tjenestenivå?',
          scale: involvementScale,
        },
        importance: {
          label: 'Viktighet',
          help: 'Hvor viktig er det å involvere gruppen?',
          scale: importanceScale,
        },
        note: {
          label: 'Merknad',
          help: 'For eksempel hvorfor dere landet på tallene, eller hva dere var uenige om.',
        },
        involvementVotes: {
          label: 'Stemmer for involvering',
          help: 'Hvor mange sa 1, 2 og 3?',
          scale: involvementScale,
        },
        importanceVotes: {
          label: 'Stemmer for viktighet',
          help: 'Hvor mange sa 1, 2 og 3?',
          scale: importanceScale,
        },
        agreed: { label: 'Vi er enige om tallene' },
      },
      row: 'interessent',
      add: 'Legg til interessent',
    },
  },
  advice: {
    'no-relatives': () =>
      'Ingen av gruppene er pårørende ennå. For noen pasienter er de pårørende like viktige. Er det noen dere vil ta med?',
  },
} as const satisfies StepWords<typeof stakeholders>;
