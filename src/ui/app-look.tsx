import '@navikt/ds-css/dist/global/tokens.css';
import '@navikt/ds-css/dist/global/reset.css';
import '@navikt/ds-css/dist/global/baseline.css';
import '@navikt/ds-css/dist/component/typography.css';
import '@navikt/ds-css/dist/component/button.css';
import '@navikt/ds-css/dist/component/loader.css';
import '@navikt/ds-css/dist/component/form.css';
import '@navikt/ds-css/dist/component/modal.css';
import '@navikt/ds-css/dist/component/actionmenu.css';
import './colours.css';
import './theme.css';
import type { ReactNode } from 'react';
import { Theme } from '@navikt/ds-react/Theme';
import { Announcer } from './announcer.tsx';

/** The look every page stands in: design system, colours and fonts, all from the bundle. Light or dark is a class of the page itself. */
export function AppLook({ children }: { children: ReactNode }) {
  return (
    <Theme hasBackground={false}>
      <Announcer>{children}</Announcer>
    </Theme>
  );
}
