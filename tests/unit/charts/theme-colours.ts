import { readFileSync } from 'node:fs'
import { found } from './radar-fixture'

const css = readFileSync(new URL('../../../src/app/globals.css', import.meta.url), 'utf8')

const TOKEN = /(--[\w-]+): (?:light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)|(#[0-9a-f]{6}));/g
const declared = [...css.matchAll(TOKEN)]

/** The colours of globals.css by theme and token. */
export const THEMES = {
  light: new Map(declared.map(([, name, light, , both]) => [name, light ?? both])),
  dark: new Map(declared.map(([, name, , dark, both]) => [name, dark ?? both])),
}

type Theme = (typeof THEMES)['light']

/** Red, green and blue in linear light, 0..1. */
export type LinearColour = readonly [number, number, number]

/** A colour as it stands in a style, `#0077bb`, `--quiet` or `var(--quiet)`, in linear light. */
export function linearColour(theme: Theme, colour: string): LinearColour {
  const value = colour.startsWith('#') ? colour : theme.get(colour.replace(/^var\((.*)\)$/, '$1'))
  if (value === undefined) throw new Error(`No token ${colour} in globals.css`)
  const [r = 0, g = 0, b = 0] = found(value, /([0-9a-f]{2})/g)
    .map((channel) => Number.parseInt(channel, 16) / 255)
    .map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4))
  return [r, g, b]
}

/** The contrast ratio of two colours, 1..21 (WCAG 2.2). */
export function contrast(one: LinearColour, other: LinearColour): number {
  const [low = 0, high = 0] = [one, other].map(luminance).toSorted((x, y) => x - y)
  return (high + 0.05) / (low + 0.05)
}

/** Relative luminance, 0..1 (WCAG 2.2). */
function luminance([r, g, b]: LinearColour): number {
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
