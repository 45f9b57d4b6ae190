import { useEffect, useRef } from 'react';
import { useLocation, useNavigate } from 'react-router';

/** An answer that was opened from a link comes along from that page, once. */
export function useHandedOver(takeText: (text: string) => Promise<unknown>): void {
  const { state, pathname, search } = useLocation() as {
    state: { payload?: unknown } | null;
    pathname: string;
    search: string;
  };
  const navigate = useNavigate();
  const done = useRef(false);
  useEffect(() => {
    if (done.current || typeof state?.payload !== 'string') return;
    done.current = true;
    // Read, it waits with what was pasted; who comes back does not bring it once more.
    void takeText(state.payload).then(() => navigate(pathname + search, { replace: true }));
  }, [state, takeText, navigate, pathname, search]);
}
