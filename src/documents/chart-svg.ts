import type { ReactElement } from 'react'
import type { Theme } from './theme'
import { THEME_COLOURS } from './theme-colours'

/** A colour of the theme where one is asked for. In a text the quotes would be written otherwise. */
const COLOUR = /(fill|stroke)="var\(--([\w-]+)\)"/g

/** Characters that no XML may hold, not even as references. */
const NOT_XML = /[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu

/**
 * A drawing as a file that stands alone: it says what it is, has its colours in it, and asks for nothing elsewhere.
 *
 * @param drawing - an svg element with a width and a height
 * @throws RangeError for a colour that the theme does not have
 */
export async function chartSvg(drawing: ReactElement, theme: Theme): Promise<string> {
  // Next lets no file that it bundles for pages name this module at its head.
  const { renderToStaticMarkup } = await import('react-dom/server')
  return renderToStaticMarkup(drawing)
    .replace(/^<svg/, '<svg xmlns="http://www.w3.org/2000/svg"')
    .replace(COLOUR, (_, paint: string, name: string) => `${paint}="${colour(name, theme)}"`)
    .replaceAll('&#x27;', '&apos;')
    .replace(NOT_XML, '')
}

function colour(name: string, theme: Theme): string {
  const found = THEME_COLOURS[name]?.[theme]
  if (found === undefined) throw new RangeError(`No theme has a colour called ${name}`)
  return found
}
