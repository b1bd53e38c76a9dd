/** The largest body of a request, in bytes: answers and names are small. */
export const BODY_LIMIT = 64 * 1024
