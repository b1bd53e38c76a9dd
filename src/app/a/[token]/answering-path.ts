/** The address of the pages behind a link for answering. */
export const answeringPath = (token: string) => `/a/${encodeURIComponent(token)}`
