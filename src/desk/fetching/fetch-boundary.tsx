import { Component, type ContextType, type ReactNode } from 'react';
import { useArrivedPage } from '#desk/arrival/use-arrived-page.ts';
import { startAnew } from '#session/machine/start-anew.ts';
import { NotFetched } from '#session/words/not-fetched.ts';
import { ScreenWordsContext } from '#session/words/screen-words-context.ts';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import css from './fetching.module.css';

interface BoundaryProps {
  /** Asks for the page anew. */
  readonly onRetry: () => void;
  readonly children: ReactNode;
}

/**
 * Stands where a page should have stood when its chunk or its words do not come. What is around it stays, and the open
 * process with what is written in it too; any other error goes on to `ErrorBoundary`.
 */
export class FetchBoundary extends Component<BoundaryProps, { error: Error | null }> {
  static override contextType = ScreenWordsContext;
  declare context: ContextType<typeof ScreenWordsContext>;
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: unknown): { error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  /** Where somebody pressed to try again. */
  private pressedAt = '';

  private readonly press = (): void => {
    this.pressedAt = window.location.href;
    this.retry();
  };

  // What still does not come when somebody asks for it may be a thing this page can no longer get.
  override componentDidCatch(error: Error): void {
    const isAsked = error instanceof NotFetched && this.pressedAt === window.location.href;
    this.pressedAt = '';
    if (isAsked) void startAnew();
  }

  private readonly retry = (): void => {
    if (this.state.error === null) return;
    this.context.retry();
    this.props.onRetry();
    this.setState({ error: null });
  };

  // Another page is tried as soon as somebody asks for it, and this one when the machine is on the network again.
  override componentDidMount(): void {
    window.addEventListener('hashchange', this.retry);
    window.addEventListener('online', this.retry);
  }

  override componentWillUnmount(): void {
    window.removeEventListener('hashchange', this.retry);
    window.removeEventListener('online', this.retry);
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    if (!(error instanceof NotFetched)) throw error;
    return <NotFetchedNotice onRetry={this.press} />;
  }
}

function NotFetchedNotice({ onRetry }: { onRetry: () => void }) {
  const { appName, error: words } = useWords('shell');
  useArrivedPage(`${words.notFetchedTitle} – ${appName}`);
  return (
    <div className={css['message']} role="alert">
      <h1 className="h-l">{words.notFetchedTitle}</h1>
      <p className="lead">{words.notFetched}</p>
      <div className={css['actions']}>
        <Button onClick={onRetry}>{words.tryAgain}</Button>
        <Button look="secondary" onClick={() => window.location.reload()}>
          {words.reload}
        </Button>
      </div>
    </div>
  );
}
