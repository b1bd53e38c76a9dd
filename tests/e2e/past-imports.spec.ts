import { expect } from '@playwright/test'
import { expectAccessible } from '../support/a11y'
import { emptyTest as test } from '../support/own-server-test'

const HEAD = 'team,date,round,voice,culture.swarming,lean.retrospectives'
const MEMBERS = Array.from({ length: 5 }, (_, by) => `Checkout,2026-01-31,Winter,member,${by + 1},3`).join('\n')
const FEW = 'Search,2026-01-31,Winter,member,4,4'

for (const withScript of [true, false]) {
  test.describe(withScript ? 'With script' : 'Without script', () => {
    test.use({ javaScriptEnabled: withScript })

    test('Past assessments are checked, mended and imported', async ({ page }) => {
      await page.goto('/teams/import')
      await page.getByLabel('Table').fill('name\nCheckout\nSearch\n')
      await page.getByRole('button', { name: 'Import', exact: true }).click()
      await expect(page.getByText('The teams are imported.')).toBeVisible()

      await page.goto('/rounds')
      await page.getByRole('link', { name: 'Import past assessments' }).click()
      const template = page.getByRole('link', { name: /Quick check \(CSV\)/i })
      const table = await page.request.get((await template.getAttribute('href')) ?? '')
      expect(table.headers()['content-disposition']).toContain('past-calms-1-quick.csv')
      expect(await table.text()).toMatch(/^team,date,round,voice,culture\./)

      await page.getByLabel('Table').fill(`${HEAD}\n${MEMBERS}\nSearch,2026-01-31,Winter,member,9,4\n`)
      await page.getByRole('button', { name: 'Import', exact: true }).click()
      await expect(page.getByText('Nothing was imported.')).toBeVisible()
      await expect(page.getByText(/^line 7: culture.swarming: /)).toBeVisible()
      if (withScript) await expectAccessible(page)

      await page.getByLabel('Table').fill(`${HEAD}\n${MEMBERS}\n${FEW}\n`)
      await page.getByRole('button', { name: 'Check only' }).click()
      await expect(page.getByText('Nothing is imported yet.')).toBeVisible()
      await expect(page.getByText('Winter, 2026-01-31: 2 teams – new')).toBeVisible()
      await expect(page.getByText('Search: 1 member answered, 5 are needed')).toBeVisible()
      await page.getByRole('button', { name: 'Import', exact: true }).click()
      await expect(page.getByText('The assessments are imported.')).toBeVisible()
      if (withScript) await expectAccessible(page)

      // The same from a file, as it was saved.
      await page.getByLabel('File').setInputFiles({
        name: 'past.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(`\ufeff${HEAD}\n${MEMBERS}\n${FEW}\n`.replaceAll(',', ';').replaceAll('\n', '\r\n')),
      })
      await page.getByRole('button', { name: 'Import', exact: true }).click()
      await expect(page.getByText('Winter, 2026-01-31: 2 teams – there already')).toBeVisible()

      await page.goto('/rounds')
      await expect(page.getByText(/ · imported/)).toBeVisible()
      await page.getByRole('link', { name: 'Winter', exact: true }).click()
      await expect(page.getByText(/^Imported: it was asked elsewhere/)).toBeVisible()
      if (withScript) await expectAccessible(page)
    })
  })
}
