export const THEMES = ['light', 'dark'] as const

/** The colours that a file is drawn in. */
export type Theme = (typeof THEMES)[number]
