import { Text, View } from '@react-pdf/renderer'
import type { PdfEntry } from './pdf-content'
import { PdfMark } from './pdf-mark'
import { PDF_STYLES, paper } from './pdf-styles'

/** Pillars or practices one below the other, each kept on one page. */
export function PdfEntries({ entries }: { entries: readonly PdfEntry[] }) {
  return entries.map(({ pillar, title, figure, note, lines }) => (
    <View key={title} style={PDF_STYLES.entry} wrap={false}>
      <View style={PDF_STYLES.entryHead}>
        <PdfMark pillar={pillar} />
        <Text style={[PDF_STYLES.entryTitle, { color: paper(`pillar-${pillar}-text`) }]}>{title}</Text>
        {figure && <Text style={PDF_STYLES.entryTitle}>{figure}</Text>}
        {note && <Text style={PDF_STYLES.quiet}>{note}</Text>}
      </View>
      {lines.map((line) => (
        <Text key={line}>{line}</Text>
      ))}
    </View>
  ))
}
