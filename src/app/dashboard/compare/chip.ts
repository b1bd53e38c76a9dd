/** Something that is chosen or can be, among others in a row. */
export const CHIP =
  'inline-flex min-h-10 max-w-full items-center gap-2 rounded-full border border-line-strong px-4 wrap-anywhere text-text'

export const CHIP_LINK = `${CHIP} hover:border-accent hover:text-accent`
