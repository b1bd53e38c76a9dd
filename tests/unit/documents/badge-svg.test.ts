import { describe, expect, it } from 'vitest'
import { badgeSvg } from '@/documents/badge-svg'
import { chartPng } from '@/documents/chart-png'
import { THEMES } from '@/documents/theme'
import { THEME_COLOURS } from '@/documents/theme-colours'
import { HOSTILE } from '../../support/hostile-texts'

const badge = (value: string, description = 'Checkout, Autumn') => ({ label: 'CALMS', value, description })
const widthOf = (svg: string) => Number(/width="(\d+)/.exec(svg)?.[1])

describe('a badge', () => {
  it.each(THEMES)('stands alone, with its own colours, in the %s theme', async (theme) => {
    const svg = await badgeSvg(badge('3.2 of 5'), theme)
    expect(svg).toContain(`fill="${THEME_COLOURS.surface?.[theme]}"`)
    expect(svg).toContain('<title>CALMS: 3.2 of 5</title><desc>Checkout, Autumn</desc>')
    expect(svg).not.toMatch(/var\(|<script|<style|href=|url\(|class=/)
  })

  it('is as wide as what it says', async () => {
    const short = await badgeSvg(badge('3.2 of 5'), 'light')
    const long = await badgeSvg(badge('4 of 5 pillars scored · n = 12 to 14 · Members'), 'light')
    expect(widthOf(long)).toBeGreaterThan(widthOf(short) + 200)
  })

  it.each(Object.entries(HOSTILE))('shows a text as it is that wants to be more: %s', async (_kind, text) => {
    const svg = await badgeSvg(badge(text, text), 'light')
    expect(svg).not.toMatch(/<script|<img|<b>| on\w+="/)
    // It reads strictly: what is not well-formed is refused.
    await expect(chartPng(svg)).resolves.toBeInstanceOf(Uint8Array)
  })
})
