/** What the worker sends back for one document. */
export type PdfAnswer =
  | { readonly kind: 'made'; readonly bytes: Uint8Array<ArrayBuffer>; readonly substituted: boolean }
  | { readonly kind: 'failed'; readonly reason: string };
