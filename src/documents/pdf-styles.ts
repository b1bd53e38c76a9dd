import { StyleSheet } from '@react-pdf/renderer'
import { PAGE_HEIGHT, PAGE_MARGIN } from './page-size'
import { THEME_COLOURS } from './theme-colours'

/** Paper is light. */
export function paper(name: string): string {
  return THEME_COLOURS[name]?.light ?? '#000000'
}

/** Lengths and sizes in points. */
export const PDF_STYLES = StyleSheet.create({
  page: {
    fontFamily: 'Inter',
    fontSize: 9.5,
    lineHeight: 1.4,
    color: paper('text'),
    paddingTop: 56,
    paddingBottom: 56,
    paddingHorizontal: PAGE_MARGIN,
  },
  header: { position: 'absolute', top: 26, left: PAGE_MARGIN, right: PAGE_MARGIN, fontSize: 8, color: paper('quiet') },
  footer: {
    position: 'absolute',
    top: PAGE_HEIGHT - 38,
    left: PAGE_MARGIN,
    right: PAGE_MARGIN,
    fontSize: 8,
    color: paper('quiet'),
  },
  above: { color: paper('quiet'), marginBottom: 2 },
  title: { fontSize: 24, fontWeight: 700, lineHeight: 1.2, marginBottom: 6 },
  section: { marginTop: 22 },
  sectionTitle: { fontSize: 14, fontWeight: 700, lineHeight: 1.3, marginBottom: 6 },
  heading: { flexDirection: 'row', alignItems: 'center', gap: 5, marginTop: 10, marginBottom: 4 },
  headingText: { fontSize: 11, fontWeight: 700 },
  text: { marginBottom: 6 },
  quiet: { color: paper('quiet') },
  picture: { marginVertical: 6 },
  list: { marginBottom: 6, gap: 2 },
  entry: { paddingVertical: 7, borderTopWidth: 0.5, borderTopColor: paper('line') },
  entryHead: { flexDirection: 'row', alignItems: 'center', gap: 6, marginBottom: 2 },
  entryTitle: { fontSize: 11, fontWeight: 700 },
  table: { marginTop: 2, marginBottom: 6 },
  row: {
    flexDirection: 'row',
    alignItems: 'center',
    minHeight: 18,
    paddingVertical: 2,
    borderBottomWidth: 0.5,
    borderBottomColor: paper('line'),
  },
  headRow: { fontSize: 8, color: paper('quiet'), borderBottomColor: paper('line-strong'), alignItems: 'flex-end' },
  cell: {
    paddingHorizontal: 3,
    marginHorizontal: 2,
    fontSize: 8.5,
    lineHeight: 1.25,
    fontFeatureSettings: ['tnum'],
  },
})
