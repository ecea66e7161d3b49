/** A failure whose sentence says all there is to say, so that it is shown without a stack. */
export class PlainError extends Error {}

/** What to show a person for any error. */
export const explained = (error) => (error instanceof PlainError ? error.message : (error.stack ?? String(error)));
