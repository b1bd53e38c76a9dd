/** A4 in points. */
const WIDTH = 595.28
export const PAGE_HEIGHT = 841.89

export const PAGE_MARGIN = 48

/** How wide the text is, in points. */
export const TEXT_WIDTH = Math.floor(WIDTH - 2 * PAGE_MARGIN)
