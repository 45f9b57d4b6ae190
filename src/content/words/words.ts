/**
 * What a language must say, from what bokmål says: the same keys, with any text in the place of a text, and the same
 * things given to a text that is filled in.
 */
export type Words<T> = T extends string
  ? string
  : T extends (...given: infer Given) => infer Said
    ? (...given: Given) => Words<Said>
    : T extends object
      ? { readonly [K in keyof T]: Words<T[K]> }
      : T;
