import type { StepWords } from '#domain/steps/step-words.ts';
import { privacyNn } from '../privacy.nn.ts';
import type { insight } from '#domain/guide/steps/insight.ts';

export const insightNn = {
  title: 'Unik innsikt',
  why: 'Eit panel gir mest når det fortel noko de ikkje kan få vite på ein annan måte.',
  goodAnswer:
    'Eit godt område er noko berre den som har levd med det, kan fortelje om. Skriv gjerne kva de ville brukt svaret til.',
  guidance: [
    {
      heading: 'Veit de dette frå før?',
      text: 'Gå gjennom dei seks kjeldene. Stryk det de veit frå før. Det som står att, er det de treng hjelp til.',
    },
    {
      heading: 'Leit utanfor konsultasjonen',
      points: [
        'Tida før, mellom og etter besøka.',
        'Overgangar der ingen ser heile forløpet.',
        'Det folk lèt vere å seie til den som behandlar dei.',
        'Kvardagen heime, på jobb og på skulen.',
      ],
      example:
        '«Kva gjer pasienten natta etter at ho kom heim? Vi veit når ho reiste, men ikkje kva som gjorde at ho ringde igjen.»',
    },
    privacyNn,
  ],
  openers: [
    'Kva lurer de på som ingen rapport har gitt svar på?',
    'Kva trur de pasientane veit om tilbodet som de ikkje veit?',
  ],
  fields: {
    knownSources: {
      label: 'Veit vi dette frå før?',
      help: 'Kryss av for kjeldene de har brukt.',
      options: {
        'treatment-feedback': 'Tilbakemelding i behandling',
        'user-surveys': 'Brukarundersøkingar',
        'staff-observations': 'Observasjonar frå tilsette',
        'national-guidelines': 'Nasjonale føringar',
        research: 'Publisert forsking',
        'media-debate': 'Mediedebattar',
      },
    },
    alreadyKnown: { label: 'Dette veit vi frå før', help: 'Det viktigaste kjeldene har fortalt dykk.' },
    areas: {
      label: 'På kva område kan brukarar gi innsikt vi ikkje får på andre måtar?',
      columns: { text: { label: 'Område' } },
      row: 'område',
      add: 'Legg til område',
      bankTitle: 'Døme på område',
      bank: {
        coordination: 'Samarbeid og koordinering mellom fleire aktørar',
        transitions: 'Overgangar, både interne og til og frå kommunale eller eksterne tilbod',
        'non-medical-needs': 'Ikkje-medisinske behov under innlegging på sengepost',
        'information-logistics': 'Behov for informasjon, kommunikasjon og god logistikk',
        'relevance-priorities': 'Om tilbodet er relevant for brukarane, og kva dei sjølve prioriterer',
        'research-needs': 'Behov for forsking: viktige spørsmål brukarane ikkje får gode svar på',
        'culture-attitudes': 'Behandlingskulturen og haldningane brukarane møter, og kva dei ønskjer å møte',
        safety: 'Kva som skal til for at brukarane kjenner seg trygge og tekne vare på',
        'helped-hindered': 'Kva som hjelpte, og kva som hindra behandlinga',
      },
    },
  },
} as const satisfies StepWords<typeof insight>;
