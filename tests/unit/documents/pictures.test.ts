import { describe, expect, it } from 'vitest'
import { chartPng } from '@/documents/chart-png'
import { pictureSvg } from '@/documents/picture-svg'
import { radarPicture } from '@/documents/radar-picture'
import { THEMES } from '@/documents/theme'
import { THEME_COLOURS } from '@/documents/theme-colours'
import { HOSTILE } from '../../support/hostile-texts'
import { seriesOf, WORDS } from '../charts/radar-fixture'

const words = { ...WORDS, n: (low: number, high: number) => `n = ${low} to ${high}` }

const picture = (name: string) =>
  radarPicture(
    [seriesOf([1, 2, 3, 4, null], { id: 'before', kind: 'previous' }), seriesOf([2, 3, 4, 5, 1], { name })],
    words,
    {
      facts: [name, 'Autumn'],
      notes: ['Read along the axes.'],
    },
  )

describe('a picture of a radar', () => {
  it.each(THEMES)('has its colours in it, in the %s theme', async (theme) => {
    const svg = await pictureSvg(picture('Checkout'), theme)
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="\d+" height="\d+"/)
    expect(svg).toContain(`fill="${THEME_COLOURS.surface?.[theme]}"`)
    expect(svg).not.toMatch(/var\(|<script|<style|href=|url\(|class=/)
  })

  it('says whose it is, when, and what each outline is with its figures', async () => {
    const texts = [...(await pictureSvg(picture('Checkout'), 'light')).matchAll(/<text[^>]*>([^<]+)/g)].map(
      ([, t]) => t,
    )
    expect(texts).toEqual(expect.arrayContaining([WORDS.title, 'Checkout', 'Autumn', 'Spring', 'Read along the axes.']))
    expect(texts.join(' ')).toContain(WORDS.pillars.culture)
  })

  it.each(Object.entries({ ...HOSTILE, colour: 'fill="var(--nothing)"', control: 'a\u0001b', reference: "&#x27;'" }))(
    'shows a text as it is that wants to be more: %s',
    async (_kind, text) => {
      const svg = await pictureSvg(picture(text), 'light')
      expect(svg).not.toMatch(/<script|<img|<b>| on\w+="/)
      // It reads strictly: what is not well-formed is refused.
      await expect(chartPng(svg)).resolves.toBeInstanceOf(Uint8Array)
    },
  )

  it('is twice as wide as PNG', async () => {
    const svg = await pictureSvg(picture('Checkout'), 'dark')
    const png = Buffer.from(await chartPng(svg))
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect(png.readUInt32BE(16)).toBe(2 * Number(/width="(\d+)/.exec(svg)?.[1]))
  })
})
