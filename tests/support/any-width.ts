/** The tag of tests that are the same at any width, so that one browser is enough: not for what is shown where. */
export const ANY_WIDTH = '@any-width'

/** Files in which all tests are: what is stored, computed, refused or withheld, and what needs no browser or no script. */
export const ANY_WIDTH_FILES: readonly string[] = [
  '**/http/**',
  ...[
    'bad-answers',
    'change',
    'documents',
    'exports',
    'inert-text',
    'invitation',
    'lead-round',
    'no-script',
    'recompute',
    'respond-inert',
    'respond-late',
    'respond-no-script',
    'results',
    'sample',
    'submit',
    'unanswered',
    'withheld-source',
  ].map((name) => `**/${name}.spec.ts`),
]
