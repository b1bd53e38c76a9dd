import { Document, Page, renderToBuffer, Text, View } from '@react-pdf/renderer'
import { type DrawnBlock, PdfBlockView } from './pdf-block'
import type { PdfBlock, PdfContent } from './pdf-content'
import { pdfFonts } from './pdf-fonts'
import { PdfPage } from './pdf-page'
import { PDF_STYLES } from './pdf-styles'
import { pictureSvg } from './picture-svg'

/** A document as PDF, A4: text that can be selected, a bookmark for each section, title and language set. */
export async function pdfFile(content: PdfContent): Promise<Uint8Array<ArrayBuffer>> {
  await pdfFonts()
  const { title, language, above, facts, header, page } = content
  const sections = await Promise.all(
    content.sections.map(async (section) => ({
      ...section,
      blocks: await Promise.all(section.blocks.map(drawn)),
    })),
  )
  const document = (
    <Document title={title} language={language} subject={above} creator="CALMS Radar" producer="CALMS Radar">
      <Page
        size="A4"
        style={PDF_STYLES.page}
        layout={(layout) => <PdfPage {...layout} header={header} footer={page} />}
      >
        <Text style={PDF_STYLES.above}>{above}</Text>
        <Text style={PDF_STYLES.title}>{title}</Text>
        {facts.map((fact) => (
          <Text key={fact} style={PDF_STYLES.quiet}>
            {fact}
          </Text>
        ))}
        {sections.map((section) => (
          <View key={section.title} style={PDF_STYLES.section} wrap={!section.whole}>
            <Text style={PDF_STYLES.sectionTitle} minPresenceAhead={80} {...bookmark(section.title)}>
              {section.title}
            </Text>
            {section.blocks.map((block, index) => (
              // Two blocks may be the same.
              <PdfBlockView key={index} block={block} />
            ))}
          </View>
        ))}
      </Page>
    </Document>
  )
  return new Uint8Array(await renderToBuffer(document))
}

async function drawn(block: PdfBlock): Promise<DrawnBlock> {
  if (block.kind !== 'picture') return block
  return { kind: 'drawn', svg: await pictureSvg({ ...block.picture, frame: 'page', title: '', facts: [] }, 'light') }
}

/** Any element may have one, which the types know of pages only. */
function bookmark(title: string): object {
  return { bookmark: title }
}
