/** Installs what the line needs, if it is not there already. Throws when npm fails. */
export function installLine(): void;
/** The Node that runs the line. */
export function lineNode(): string;
