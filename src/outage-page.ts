import type { Outage } from './errors/outage'
import en from './messages/en'

const BODY = 'margin:0;padding:3rem 1.5rem;font:1rem/1.6 system-ui,sans-serif;color-scheme:light dark'

/**
 * A whole page that says what is wrong, without script and without anything else that could fail.
 * @param address - where the browser is, with the search
 * @param wasSent - whether a form was sent there, which is not stored
 */
export function outagePage(outage: Outage, address: string, wasSent: boolean): string {
  const { errors, site } = en
  const title = errors[`${outage}Title`]
  const again = `<p><a href="${escaped(address)}">${escaped(errors.tryAgain)}</a></p>`
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escaped(`${title} · ${site.name}`)}</title>
</head>
<body style="${BODY}">
<main style="max-width:40rem;margin:0 auto">
<p>${escaped(site.name)}</p>
<h1 style="line-height:1.2">${escaped(title)}</h1>
<p>${escaped(errors[`${outage}${wasSent ? 'Sent' : 'Text'}`])}</p>
${wasSent ? '' : again}
</main>
</body>
</html>
`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
