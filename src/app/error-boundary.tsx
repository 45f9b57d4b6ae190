import { Component, type ContextType, type ReactNode } from 'react';
import { useArrivedPage } from '#desk/arrival/use-arrived-page.ts';
import { linkTo, routes } from '#desk/routes.ts';
import { ScreenWordsContext } from '#session/words/screen-words-context.ts';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import css from '#desk/fetching/fetching.module.css';

/** The last net: the page says plainly that the answers are safe, and offers the way back. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { error: unknown }> {
  static override contextType = ScreenWordsContext;
  declare context: ContextType<typeof ScreenWordsContext>;
  override state: { error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown): { error: unknown } {
    return { error };
  }

  /** Another page is tried as soon as somebody asks for it, also with the browser's own way back. */
  private readonly onOtherPage = (): void => {
    if (this.state.error === null) return;
    this.context.retry();
    this.setState({ error: null });
  };

  override componentDidMount(): void {
    window.addEventListener('hashchange', this.onOtherPage);
  }

  override componentWillUnmount(): void {
    window.removeEventListener('hashchange', this.onOtherPage);
  }

  override render(): ReactNode {
    const { error } = this.state;
    return error === null ? this.props.children : <ErrorPage error={error} />;
  }
}

function ErrorPage({ error }: { error: unknown }) {
  const { appName, error: words } = useWords('shell');
  useArrivedPage(`${words.title} – ${appName}`);
  return (
    <main className={css['message']}>
      <h1 className="h-l">{words.title}</h1>
      <p className="lead">{words.text}</p>
      <div className={css['actions']}>
        <Button onClick={() => window.location.reload()}>{words.reload}</Button>
        <Button
          look="secondary"
          onClick={() => {
            window.location.hash = linkTo(routes.start());
            window.location.reload();
          }}
        >
          {words.toStart}
        </Button>
      </div>
      <details className="small quiet">
        <summary>{words.details}</summary>
        <pre>{error instanceof Error ? error.message : words.title}</pre>
      </details>
    </main>
  );
}
