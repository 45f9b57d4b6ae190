/** This page's own address without its route, and whether others can open it. */
export interface OwnAddress {
  readonly base: string;
  /** Opened from a file, or from this machine itself. */
  readonly onlyHere: boolean;
}

const THIS_MACHINE = /^(localhost|127(\.\d+){3}|\[::1\]|.*\.localhost)$/;

/** Links to this program begin with its own address: there is no other place that knows it. */
export function ownAddress(location: Pick<Location, 'href' | 'protocol' | 'hostname'>): OwnAddress {
  return {
    base: location.href.split('#')[0] ?? '',
    onlyHere: !location.protocol.startsWith('http') || THIS_MACHINE.test(location.hostname),
  };
}
