import type { LinearColour } from './theme-colours'

type Matrix = readonly [LinearColour, LinearColour, LinearColour]

/**
 * What eyes without one kind of cone see, in linear RGB, at full severity: Machado, Oliveira & Fernandes (2009), A
 * physiologically-based model for simulation of color vision deficiency, IEEE TVCG 15(6).
 */
const MATRICES = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Readonly<Record<string, Matrix>>

export type Vision = keyof typeof MATRICES

export const VISIONS = Object.keys(MATRICES) as Vision[]

/** A colour as somebody sees it. What lies outside the screen's colours is cut. */
export function seen(colour: LinearColour, vision: Vision): LinearColour {
  const [r, g, b] = MATRICES[vision].map((row) => {
    const sum = row[0] * colour[0] + row[1] * colour[1] + row[2] * colour[2]
    return Math.min(1, Math.max(0, sum))
  })
  return [r ?? 0, g ?? 0, b ?? 0]
}

/** CIELAB under D65: lightness 0..100, and two axes of hue. */
export function lab([r, g, b]: LinearColour): readonly [number, number, number] {
  const [x, y, z] = [
    (0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047,
    0.2126729 * r + 0.7151522 * g + 0.072175 * b,
    (0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883,
  ].map((t) => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116))
  if (x === undefined || y === undefined || z === undefined) throw new Error('Three in, three out')
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

/** How far two colours lie apart (CIE 1976): about 2 can just be seen side by side, far apart it takes more. */
export function difference(one: LinearColour, other: LinearColour): number {
  const [a, b] = [lab(one), lab(other)]
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
}
