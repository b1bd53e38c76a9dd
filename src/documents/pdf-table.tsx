import { Text, View } from '@react-pdf/renderer'
import type { PdfBlock, PdfCell, PdfColumn } from './pdf-content'
import { PdfHeadingView } from './pdf-heading'
import { PDF_STYLES, paper } from './pdf-styles'

/** A table of no more rows is kept on one page. */
const SHORT = 12

type PdfTableProps = Omit<Extract<PdfBlock, { kind: 'table' }>, 'kind'>

/** A table whose head stands on each of its pages, and whose rows are never parted. */
export function PdfTable({ heading, columns, rows }: PdfTableProps) {
  return (
    <View style={PDF_STYLES.table} wrap={rows.length > SHORT}>
      {heading && <PdfHeadingView heading={heading} />}
      <View style={[PDF_STYLES.row, PDF_STYLES.headRow]} fixed>
        {columns.map((column) => (
          <Text key={column.name} style={[PDF_STYLES.cell, place(column)]}>
            {column.name}
          </Text>
        ))}
      </View>
      {rows.map((cells, row) => (
        // Two teams may have the same figures.
        <View key={row} style={PDF_STYLES.row} wrap={false}>
          {columns.map((column, index) => (
            <Text key={column.name} style={[PDF_STYLES.cell, place(column), look(cells[index])]}>
              {cells[index]?.text ?? ''}
            </Text>
          ))}
        </View>
      ))}
    </View>
  )
}

function place({ share, align = 'left' }: PdfColumn) {
  return { flexGrow: share, flexShrink: 1, flexBasis: 0, textAlign: align }
}

function look(cell: PdfCell | undefined) {
  if (cell?.level) {
    const colours = { backgroundColor: paper(`level-${cell.level}`), color: paper(`on-level-${cell.level}`) }
    return { ...colours, borderRadius: 3, paddingVertical: 2 }
  }
  return cell?.quiet ? { color: paper('quiet') } : {}
}
