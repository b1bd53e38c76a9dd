/** The largest body of a request, in bytes: answers and names are small. */
export const BODY_LIMIT = 64 * 1024

/** Where a whole questionnaire is sent as text, or a table. */
const LONG_TEXTS = /^\/(questionnaires\/[^/]+\/draft\/text|(teams|rounds|settings)\/import)$/

/** The same there, in bytes: a form that comes back with an error is sent with what was typed before, too. */
export const LONG_BODY_LIMIT = 2 * 1024 * 1024

/** How much may be sent to an address that src/proxy.ts stands before, in bytes. */
export const bodyLimitOf = (path: string): number => (LONG_TEXTS.test(path) ? LONG_BODY_LIMIT : BODY_LIMIT)
