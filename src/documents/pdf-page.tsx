import { Text } from '@react-pdf/renderer'
import type { ReactNode } from 'react'
import type { PdfContent } from './pdf-content'
import { PDF_STYLES } from './pdf-styles'

type PdfPageProps = {
  children: ReactNode
  pageNumber?: number
  totalPages?: number
  header: string
  footer: PdfContent['page']
}

/** What stands around the text of each page: what it is of, but for the first, and its number. */
export function PdfPage({ children, pageNumber = 1, totalPages = pageNumber, header, footer }: PdfPageProps) {
  return (
    <>
      {pageNumber > 1 && <Text style={PDF_STYLES.header}>{oneLine(header)}</Text>}
      {children}
      <Text style={PDF_STYLES.footer}>{footer(pageNumber, totalPages)}</Text>
    </>
  )
}

function oneLine(text: string): string {
  return text.length > 90 ? `${text.slice(0, 89)}…` : text
}
