import { SAMPLE } from '@/charts/legend-sample'
import { TEXT_WIDTH } from './page-size'
import type { Picture } from './picture'
import { textLines } from './text-lines'

/** Widths in units of the picture, and by how much drawings and letters grow at most: one would fill all there is. */
const FRAMES = {
  slide: { width: 720, margin: 32, largest: 1.5, letters: 1 },
  page: { width: TEXT_WIDTH, margin: 0, largest: 0.8, letters: 0.68 },
} as const

const GAP = 16

/** Sizes of letters, in units of the picture. */
const TITLE = { size: 24, step: 30, bold: true, quiet: false }
const FACT = { size: 14, step: 20, bold: false, quiet: true }
const NAME = { size: 14, step: 20, bold: true, quiet: false }
const NOTE = { size: 13, step: 18, bold: false, quiet: true }

export type Line = { text: string; x: number; y: number; size: number; bold: boolean; quiet: boolean }

/** Where everything of a picture stands: words above, drawings in rows, then the legend and the notes. */
export function pictureLayout({ frame = 'slide', title, facts, drawings, columns, legend, notes }: Picture) {
  const { width: whole, margin, largest, letters } = FRAMES[frame]
  const lines: Line[] = []
  let y: number = margin
  const write = (text: string, { bold, quiet, ...letter }: typeof TITLE, x: number = margin) => {
    const [size, step] = [letter.size * letters, letter.step * letters]
    for (const line of textLines(text, size, whole - margin - x)) {
      lines.push({ text: line, x, y: y + size, size, bold, quiet })
      y += step
    }
  }
  write(title, TITLE)
  for (const fact of facts) write(fact, FACT)
  if (y > margin) y += GAP
  const column = (whole - 2 * margin - (columns - 1) * GAP) / columns
  const fields = Array.from({ length: Math.ceil(drawings.length / columns) }, (_, row) => {
    const inRow = drawings.slice(row * columns, (row + 1) * columns)
    const scales = inRow.map(({ width }) => Math.min(largest, column / width))
    const top = y
    y += Math.max(...inRow.map(({ height }, index) => height * (scales[index] ?? 1))) + GAP
    return inRow.map(({ width }, index) => {
      const scale = scales[index] ?? 1
      return { x: margin + index * (column + GAP) + (column - width * scale) / 2, y: top, scale }
    })
  }).flat()
  const samples = legend.map(({ name, note }) => {
    const at = { x: margin, y: y + (NAME.step * letters - SAMPLE.height) / 2 }
    write(name, NAME, margin + SAMPLE.width + 10)
    write(note, NOTE, margin + SAMPLE.width + 10)
    y += 6
    return at
  })
  if (notes.length > 0) y += GAP / 2
  for (const note of notes) write(note, NOTE)
  return { width: whole, height: Math.ceil(y + margin / 2), lines, fields, samples }
}
