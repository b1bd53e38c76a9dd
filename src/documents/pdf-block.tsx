import { Text, View } from '@react-pdf/renderer'
import type { PdfBlock } from './pdf-content'
import { PdfEntries } from './pdf-entries'
import { PdfHeadingView } from './pdf-heading'
import { PdfPicture } from './pdf-picture'
import { PDF_STYLES } from './pdf-styles'
import { PdfTable } from './pdf-table'

/** A block whose picture is drawn already. */
export type DrawnBlock = Exclude<PdfBlock, { kind: 'picture' }> | { kind: 'drawn'; svg: string }

/** One block of a section. */
export function PdfBlockView({ block }: { block: DrawnBlock }) {
  switch (block.kind) {
    case 'text':
      return <Text style={block.quiet ? [PDF_STYLES.text, PDF_STYLES.quiet] : PDF_STYLES.text}>{block.text}</Text>
    case 'heading':
      return <PdfHeadingView heading={block} />
    case 'drawn':
      return <PdfPicture svg={block.svg} />
    case 'entries':
      return <PdfEntries entries={block.entries} />
    case 'list':
      return (
        <View style={PDF_STYLES.list}>
          {block.items.map((item) => (
            <Text key={item}>{`•  ${item}`}</Text>
          ))}
        </View>
      )
    case 'table':
      return <PdfTable {...block} />
  }
}
