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
}

/**
 * The port to files a trust has brought. None takes the place of another: a new one is used, and those before it
 * stay until a person throws them away. Every method rejects when the database cannot be used.
 */
export interface OwnFiles {
  /** Newest first. */
  list(kind: OwnFileKind): Promise<readonly OwnFile[]>;
  /** The one in use; null when there is none. */
  inUse(kind: OwnFileKind): Promise<OwnFile | null>;
  /** Keeps a file and takes it in use. */
  add(kind: OwnFileKind, file: Pick<OwnFile, 'name' | 'bytes' | 'addedAt'>): Promise<void>;
  /** Takes one in use, or none with null. Rejects when the file is gone. */
  use(kind: OwnFileKind, id: number | null): Promise<void>;
  /** Throws one away, for good. */
  remove(id: number): Promise<void>;
}
