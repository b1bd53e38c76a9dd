type Words = { markdown: string; html: string; alt: string }

/** What to paste into a page of another site: the two pictures of a link, which lead to what it shows. */
export function embedsOf(address: string | null, { markdown, html, alt }: Words): { label: string; text: string }[] {
  if (address === null) return []
  const [badge, radar] = [`${address}/badge.svg`, `${address}/radar.svg`]
  return [
    { label: markdown, text: `[![${alt}](${badge})](${address})\n\n[![${alt}](${radar})](${address})` },
    {
      label: html,
      text: `<a href="${address}"><img src="${badge}" alt="${alt}"></a>\n<a href="${address}">${themed(radar, alt)}</a>`,
    },
  ]
}

/** In the colours that the reader's system has. */
const themed = (source: string, alt: string) =>
  `<picture><source media="(prefers-color-scheme: dark)" srcset="${source}?theme=dark"><img src="${source}" alt="${alt}"></picture>`
