import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

type Piece = { text: string; left: number; bottom: number }

/** The text of a PDF by its lines, from top to bottom: each a list of what stands in it from left to right. */
export async function pdfLines(bytes: Buffer): Promise<string[][]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
  const document = await task.promise
  const lines: string[][] = []
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent()
    const pieces = items.flatMap((item) =>
      'str' in item && item.str.trim() !== ''
        ? [{ text: item.str.trim(), left: Number(item.transform[4]), bottom: Math.round(Number(item.transform[5])) }]
        : [],
    )
    lines.push(...linesOf(pieces))
  }
  await task.destroy()
  return lines
}

function linesOf(pieces: readonly Piece[]): string[][] {
  const heights = [...new Set(pieces.map(({ bottom }) => bottom))].toSorted((a, b) => b - a)
  return heights.map((height) =>
    pieces
      .filter(({ bottom }) => bottom === height)
      .toSorted((a, b) => a.left - b.left)
      .map(({ text }) => text),
  )
}
