import { titleOf } from '#domain/guide/title.ts';
import { OwnWords } from '#desk/language/own-words.tsx';
import { routes } from '#desk/routes.ts';
import { useProcess } from '#session/process/process-context.tsx';
import { useWords } from '#session/words/use-words.ts';
import { LinkButton } from '#ui/link-button.tsx';
import { useArrivedPage } from './use-arrived-page.ts';

interface HeadProps {
  readonly title: string;
  readonly lead: string;
}

/** How a page about the open process begins: the way back, whose page it is, what it is called, and what it is for. */
export function ProcessPageHead({ title, lead }: HeadProps) {
  const shell = useWords('shell');
  const id = useProcess(({ process }) => process.id);
  const whose = useProcess(({ process }) => titleOf(process)) || shell.unnamed;
  useArrivedPage(`${title} – ${whose} – ${shell.appName}`);
  return (
    <>
      <LinkButton look="quiet" size="small" icon="arrow-left" to={routes.process(id)} flush>
        {shell.frame.overview}
      </LinkButton>
      <div>
        <p className="small quiet">
          <OwnWords>{whose}</OwnWords>
        </p>
        <h1 className="h-l">{title}</h1>
        <p className="lead">{lead}</p>
      </div>
    </>
  );
}
