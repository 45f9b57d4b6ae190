/** What a trust can bring: its own Word template, its own profile. */
export type OwnFileKind = 'template' | 'profile';

export interface OwnFile {
  readonly id: number;
  readonly kind: OwnFileKind;
  readonly name: string;
  /** ISO time. */
  readonly addedAt: string;
  readonly bytes: Uint8Array;
  readonly inUse: boolean;
  /** The profile it is used for; absent: every profile without one of its own. */
  readonly profile?: string;
}

/**
 * The port to files a trust has brought. None takes the place of another: a new one is used, and those before it
 * stay until a person throws them away. Every method rejects when the database cannot be used.
 */
export interface OwnFiles {
  /** Newest first. */
  list(kind: OwnFileKind): Promise<readonly OwnFile[]>;
  /** The one in use for this profile, else the one in use for all; null when there is none. */
  inUse(kind: OwnFileKind, profile?: string): Promise<OwnFile | null>;
  /** Keeps a file and takes it in use for all. */
  add(kind: OwnFileKind, file: Pick<OwnFile, 'name' | 'bytes' | 'addedAt'>): Promise<void>;
  /**
   * Takes one in use for a profile, or for all without one; the one that was used there is put aside. Rejects when the
   * file is gone.
   */
  use(id: number, profile?: string): Promise<void>;
  /** Keeps it without using it. */
  putAside(id: number): Promise<void>;
  /** Throws one away, for good. */
  remove(id: number): Promise<void>;
}
