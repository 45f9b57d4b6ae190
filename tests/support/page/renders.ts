/** The parts of React's tree that are read here, as the developer tools read them. */
interface Fiber {
  readonly type: unknown;
  readonly flags: number;
  readonly alternate: Fiber | null;
  readonly child: Fiber | null;
  readonly sibling: Fiber | null;
  readonly tag: number;
}
interface Hook {
  readonly isDisabled: boolean;
  readonly supportsFiber: boolean;
  readonly inject: () => number;
  readonly checkDCE: () => void;
  readonly onCommitFiberUnmount: () => void;
  readonly onScheduleFiberRoot: () => void;
  onCommitFiberRoot: (id: number, root: { readonly current: Fiber }) => void;
}

/** Set on a component that did its work in this commit. */
const PERFORMED_WORK = 1;
/** Functions, and functions within `memo` and `forwardRef`. */
const DRAWN_BY_FUNCTION = new Set([0, 11, 14, 15]);

const hook: Hook = {
  isDisabled: false,
  supportsFiber: true,
  inject: () => 1,
  checkDCE: () => undefined,
  onCommitFiberUnmount: () => undefined,
  onScheduleFiberRoot: () => undefined,
  onCommitFiberRoot: () => undefined,
};

/** Must run before React is loaded: it looks for its developer tools once. */
export function listenToReact(): void {
  Object.assign(globalThis, { __REACT_DEVTOOLS_GLOBAL_HOOK__: hook });
}

function nameOf(type: unknown): string {
  if (typeof type === 'function') return type.name;
  const { type: inner, render } = (type ?? {}) as { readonly type?: unknown; readonly render?: unknown };
  return inner === undefined && render === undefined ? '' : nameOf(inner ?? render);
}

function collect(fiber: Fiber | null, into: string[]): void {
  for (let one = fiber; one; one = one.sibling) {
    const before = one.alternate;
    // A part that was left as it was is the very same below, and was not looked at.
    if (before === null || before.child !== one.child || one.flags & PERFORMED_WORK) {
      if (DRAWN_BY_FUNCTION.has(one.tag) && one.flags & PERFORMED_WORK) into.push(nameOf(one.type));
      collect(one.child, into);
    }
  }
}

/** The names of the components that were drawn while `work` went on, one for each time. */
export async function rendersDuring(work: () => Promise<void>): Promise<readonly string[]> {
  const names: string[] = [];
  hook.onCommitFiberRoot = (_, root) => collect(root.current.child, names);
  try {
    await work();
  } finally {
    hook.onCommitFiberRoot = () => undefined;
  }
  return names;
}
