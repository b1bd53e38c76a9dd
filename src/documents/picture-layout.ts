import { SAMPLE } from '@/charts/legend-sample'
import type { Picture } from './picture'
import { textLines } from './text-lines'

const WIDTH = 720
const MARGIN = 32
const GAP = 16
/** Nothing is drawn larger than this: a single field would fill the slide. */
const LARGEST = 1.5

/** Sizes of letters, in units of the picture. */
const TITLE = { size: 24, step: 30, bold: true, quiet: false }
const FACT = { size: 14, step: 20, bold: false, quiet: true }
const NAME = { size: 14, step: 20, bold: true, quiet: false }
const NOTE = { size: 13, step: 18, bold: false, quiet: true }

export type Line = { text: string; x: number; y: number; size: number; bold: boolean; quiet: boolean }

export type PictureLayout = ReturnType<typeof pictureLayout>

/** Where everything of a picture stands: words above, drawings in rows, then the legend and the notes. */
export function pictureLayout({ title, facts, drawings, columns, legend, notes }: Picture) {
  const lines: Line[] = []
  let y = MARGIN
  const write = (text: string, { size, step, bold, quiet }: typeof TITLE, x = MARGIN) => {
    for (const line of textLines(text, size, WIDTH - MARGIN - x)) {
      lines.push({ text: line, x, y: y + size, size, bold, quiet })
      y += step
    }
  }
  write(title, TITLE)
  for (const fact of facts) write(fact, FACT)
  y += GAP
  const column = (WIDTH - 2 * MARGIN - (columns - 1) * GAP) / columns
  const fields = Array.from({ length: Math.ceil(drawings.length / columns) }, (_, row) => {
    const inRow = drawings.slice(row * columns, (row + 1) * columns)
    const scales = inRow.map(({ width }) => Math.min(LARGEST, column / width))
    const top = y
    y += Math.max(...inRow.map(({ height }, index) => height * (scales[index] ?? 1))) + GAP
    return inRow.map(({ width }, index) => {
      const scale = scales[index] ?? 1
      return { x: MARGIN + index * (column + GAP) + (column - width * scale) / 2, y: top, scale }
    })
  }).flat()
  const samples = legend.map(({ name, note }) => {
    const at = { x: MARGIN, y: y + 3 }
    write(name, NAME, MARGIN + SAMPLE.width + 10)
    write(note, NOTE, MARGIN + SAMPLE.width + 10)
    y += 6
    return at
  })
  if (notes.length > 0) y += GAP / 2
  for (const note of notes) write(note, NOTE)
  return { width: WIDTH, height: Math.ceil(y + MARGIN / 2), lines, fields, samples }
}
