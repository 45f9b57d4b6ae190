/** The line does not answer, or says that it could not do what it was asked. */
export class LineDown extends Error {}
