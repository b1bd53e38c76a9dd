import { Image, View } from '@react-pdf/renderer'
import { PDF_STYLES } from './pdf-styles'

/** The edge of a spread: the attribute of a path that is marked as one. */
const BAND_EDGE = / stroke="[^"]*"(?=[^>]* data-band)/g

/** A picture as lines and words that can be selected, as wide as the text. */
export function PdfPicture({ svg }: { svg: string }) {
  const data = Buffer.from(forPdf(svg)).toString('base64')
  return (
    <View style={PDF_STYLES.picture} wrap={false}>
      <Image src={`data:image/svg+xml;base64,${data}`} />
    </View>
  )
}

/** What the reader of pictures does not take from around an element, or does not know by this name. */
function forPdf(svg: string): string {
  return (
    svg
      .replaceAll('<text ', '<text font-family="Inter" ')
      .replaceAll(' font-weight="600"', ' font-weight="semibold"')
      .replaceAll(' font-weight="400"', '')
      .replaceAll(' stroke-dasharray="none"', '')
      // Opacity goes to the area and to its edge, one over the other.
      .replace(BAND_EDGE, '')
  )
}
