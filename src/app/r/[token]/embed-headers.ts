/** What a picture for other sites' pages has instead of what every other reply has. */
export const EMBED_HEADERS: Readonly<Record<string, string>> = {
  // A picture needs nothing; its drawing has style attributes. Opened by itself it may do as little.
  'content-security-policy':
    "default-src 'none'; style-src-attr 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox",
  'cross-origin-resource-policy': 'cross-origin',
  'x-robots-tag': 'noindex',
}
