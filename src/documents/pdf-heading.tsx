import { Text, View } from '@react-pdf/renderer'
import type { PdfHeading } from './pdf-content'
import { PdfMark } from './pdf-mark'
import { PDF_STYLES } from './pdf-styles'

/** A heading within a section. */
export function PdfHeadingView({ heading: { text, pillar } }: { heading: PdfHeading }) {
  return (
    <View style={PDF_STYLES.heading} minPresenceAhead={60} wrap={false}>
      {pillar && <PdfMark pillar={pillar} />}
      <Text style={PDF_STYLES.headingText}>{text}</Text>
    </View>
  )
}
