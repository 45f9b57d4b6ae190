import type { StepWords } from '#domain/steps/step-words.ts';
import { privacyNb } from '../privacy.nb.ts';
import type { insight } from '#domain/guide/steps/insight.ts';

export const insightNb = {
  title: 'Unik innsikt',
  why: 'Et panel gir mest når det forteller noe dere ikke kan få vite på en annen måte.',
  goodAnswer:
    'Et godt område er noe bare den som har levd med det, kan fortelle om. Skriv gjerne hva dere ville brukt svaret til.',
  guidance: [
    {
      heading: 'Vet dere dette fra før?',
      text: 'Gå gjennom de seks kildene. Stryk det dere allerede vet. Det som står igjen, er det dere trenger hjelp til.',
    },
    {
      heading: 'Let utenfor konsultasjonen',
      points: [
        'Tiden før, mellom og etter besøkene.',
        'Overganger der ingen ser hele forløpet.',
        'Det folk lar være å si til den som behandler dem.',
        'Hverdagen hjemme, på jobb og på skolen.',
      ],
      example:
        '«Hva gjør pasienten natten etter at hun kom hjem? Vi vet når hun reiste, men ikke hva som gjorde at hun ringte igjen.»',
    },
    privacyNb,
  ],
  openers: [
    'Hva lurer dere på som ingen rapport har gitt svar på?',
    'Hva tror dere pasientene vet om tilbudet som dere ikke vet?',
  ],
  fields: {
    knownSources: {
      label: 'Vet vi dette allerede?',
      help: 'Kryss av for kildene dere har brukt.',
      options: {
        'treatment-feedback': 'Tilbakemelding i behandling',
        'user-surveys': 'Brukerundersøkelser',
        'staff-observations': 'Ansattes observasjoner',
        'national-guidelines': 'Nasjonale føringer',
        research: 'Publisert forskning',
        'media-debate': 'Mediedebatter',
      },
    },
    alreadyKnown: { label: 'Dette vet vi fra før', help: 'Det viktigste kildene har fortalt dere.' },
    areas: {
      label: 'På hvilke områder kan brukere gi innsikt vi ikke får på andre måter?',
      columns: { text: { label: 'Område' } },
      row: 'område',
      add: 'Legg til område',
      bankTitle: 'Eksempler på områder',
      bank: {
        coordination: 'Samarbeid og koordinering mellom flere aktører',
        transitions: 'Overganger, både interne og til og fra kommunale eller eksterne tilbud',
        'non-medical-needs': 'Ikke-medisinske behov under innleggelse på sengepost',
        'information-logistics': 'Behov for informasjon, kommunikasjon og god logistikk',
        'relevance-priorities': 'Om tilbudet er relevant for brukerne, og hva de selv prioriterer',
        'research-needs': 'Behov for forskning: viktige spørsmål brukerne ikke får gode svar på',
        'culture-attitudes': 'Behandlingskulturen og holdningene brukerne møter, og hva de ønsker å møte',
        safety: 'Hva som skal til for at brukerne føler seg trygge og ivaretatt',
        'helped-hindered': 'Hva som hjalp, og hva som hindret behandlingen',
      },
    },
  },
} as const satisfies StepWords<typeof insight>;
