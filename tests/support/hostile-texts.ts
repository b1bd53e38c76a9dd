/** Set by any script that a text brings along. */
export const MARK = 'hasRun'

const RUN = `${MARK}=1`

/** Texts that run as script, break out of their place or turn the words around them, if they are not shown inert. */
export const HOSTILE = {
  image: `<img src=x onerror=${RUN}>`,
  script: `<script>${RUN}</script>`,
  'end of a script': `</script><script>${RUN}</script>`,
  'end of an attribute': `"'><svg onload=${RUN}>`,
  address: `javascript:${RUN}`,
  'other direction': 'Turned\u202egnp.exe\u2066',
  formula: `=HYPERLINK("javascript:${RUN}")`,
  template: '{{constructor}} {name} $& <b>%s</b>',
} as const

/** As names are stored: without what turns the direction. */
export const asName = (text: string) => text.replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
