/** How long a comment may be, in characters. In a file of its own: forms need it in the browser, and no schema. */
export const COMMENT_LIMIT = 2_000
