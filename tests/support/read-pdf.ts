import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

export type ReadPdf = {
  title: unknown
  language: unknown
  bookmarks: readonly string[]
  /** What can be selected, page by page. */
  pages: readonly string[]
  /** Whether anything in it would run or lead anywhere. */
  isInert: boolean
}

/** A PDF as another program reads it. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const document = await getDocument({ data: new Uint8Array(bytes) }).promise
  const { info } = (await document.getMetadata()) as { info: { Title?: unknown; Language?: unknown } }
  const [outline, scripts, action] = await Promise.all([
    document.getOutline(),
    document.getJSActions(),
    document.getOpenAction(),
  ])
  const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1)
  const read = await Promise.all(
    numbers.map(async (number) => {
      const page = await document.getPage(number)
      const [content, annotations] = await Promise.all([page.getTextContent(), page.getAnnotations()])
      return { text: content.items.map((item) => ('str' in item ? item.str : '')).join(' '), annotations }
    }),
  )
  return {
    title: info.Title,
    language: info.Language,
    bookmarks: outline.map(({ title }) => title),
    pages: read.map(({ text }) => text),
    isInert: scripts === null && action === null && read.every(({ annotations }) => annotations.length === 0),
  }
}
