import { describe, expect, it } from 'vitest'
import type { PdfContent } from '@/documents/pdf-content'
import { pdfFile } from '@/documents/pdf-file'
import { radarPicture } from '@/documents/radar-picture'
import { asName, HOSTILE } from '../../support/hostile-texts'
import { readPdf } from '../../support/read-pdf'
import { seriesOf, WORDS } from '../charts/radar-fixture'

const words = { ...WORDS, n: (low: number, high: number) => `n = ${low} to ${high}` }

const content = (name: string, teams: number): PdfContent => ({
  title: name,
  language: 'en',
  above: 'Report',
  facts: ['Autumn', '12 answers'],
  header: name,
  page: (number, total) => `Page ${number} of ${total}`,
  sections: [
    {
      title: 'Radar',
      blocks: [
        {
          kind: 'picture',
          picture: radarPicture([seriesOf([1, 2, 3, 4, 5], { name })], words, { facts: [], notes: [] }),
        },
      ],
    },
    {
      title: 'Teams',
      blocks: [
        {
          kind: 'table',
          columns: [
            { name: 'Head of names', share: 2 },
            { name: 'Score', share: 1, align: 'right' },
          ],
          rows: Array.from({ length: teams }, (_, index) => [{ text: `Team ${index}` }, { text: '3.25', level: 3 }]),
        },
      ],
    },
  ],
})

// Two hundred teams take a while on a machine that has other things to do.
describe('a PDF', { timeout: 60_000 }, () => {
  it('has a title, a language, a bookmark for each section, and text that can be selected', async () => {
    const read = await readPdf(await pdfFile(content('Checkout', 3)))
    expect(read).toMatchObject({ title: 'Checkout', language: 'en', bookmarks: ['Radar', 'Teams'], isInert: true })
    for (const text of ['Checkout', 'Autumn', 'Team 2', '3.25', WORDS.pillars.lean, 'Page 1 of 1']) {
      expect(read.pages.join(' ')).toContain(text)
    }
  })

  it('is read with the very characters that it was written with', async () => {
    const name = "Everyone’s “Müller – Œuvre” · 3 × 4, it's… Łódź"
    expect((await readPdf(await pdfFile(content(name, 1)))).pages.join(' ')).toContain(name)
  })

  it('has the head of a long table and a number on each of its pages', async () => {
    const { pages } = await readPdf(await pdfFile(content('Checkout', 200)))
    expect(pages.length).toBeGreaterThan(4)
    for (const [index, page] of pages.entries()) {
      expect(page).toContain(`Page ${index + 1} of ${pages.length}`)
      if (/Team \d/.test(page)) expect(page).toContain('Head of names')
    }
    const listed = pages.join(' ').match(/Team \d+/g)
    expect(listed).toEqual(Array.from({ length: 200 }, (_, index) => `Team ${index}`))
  })

  it.each(Object.entries(HOSTILE))('shows a text as it is that wants to be more: %s', async (_kind, text) => {
    const name = asName(text)
    const read = await readPdf(await pdfFile(content(name, 1)))
    expect(read).toMatchObject({ title: name, isInert: true })
    // Between words there may be a line.
    expect(read.pages.join(' ').replaceAll(/[\s-]/g, '')).toContain(name.replaceAll(/[\s-]/g, ''))
  })
})
