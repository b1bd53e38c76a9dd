import { expect } from '@playwright/test'
import { expectAccessible } from '../support/a11y'
import { emptyTest as test } from '../support/own-server-test'

for (const withScript of [true, false]) {
  test.describe(withScript ? 'With script' : 'Without script', () => {
    test.use({ javaScriptEnabled: withScript })

    test('Teams are checked, mended and imported from a table', async ({ page }) => {
      await page.goto('/')
      await page.getByRole('link', { name: 'Import teams from a spreadsheet' }).click()
      await page.getByLabel('Table').fill('name,size,tags,leads\nCheckout,eight,Payments,\nSearch,5,,bo@example.org\n')
      await page.getByRole('button', { name: 'Import', exact: true }).click()
      await expect(page.getByText('Nothing was imported.')).toBeVisible()
      await expect(page.getByText(/^line 2: size: /)).toBeVisible()
      await expect(page.getByLabel('Table')).toHaveValue(/Checkout,eight/)
      if (withScript) await expectAccessible(page)

      await page.getByLabel('Table').fill('name,size,tags,leads\nCheckout,8,Payments,\nSearch,5,,bo@example.org\n')
      await page.getByRole('button', { name: 'Check only' }).click()
      await expect(page.getByText('Nothing is imported yet.')).toBeVisible()
      await expect(page.getByText('2 teams new, 0 changed, 0 as before.')).toBeVisible()
      await expect(page.getByText('bo@example.org – is invited')).toBeVisible()
      await page.getByRole('button', { name: 'Import', exact: true }).click()
      await expect(page.getByText('The teams are imported.')).toBeVisible()
      await expect(page.getByLabel('Invitation of bo@example.org')).toHaveValue(/\/invitations\//)
      if (withScript) await expectAccessible(page)

      // The same from a file.
      await page.getByLabel('File').setInputFiles({
        name: 'teams.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from('name,size,tags\r\nCheckout,8,Payments\r\nLedger,3,\r\n'),
      })
      await page.getByRole('button', { name: 'Import', exact: true }).click()
      await expect(page.getByText('1 team new, 0 changed, 1 as before.')).toBeVisible()
      await page.goto('/')
      for (const name of ['Checkout', 'Search', 'Ledger']) {
        await expect(page.getByRole('main').getByText(name, { exact: true }).first()).toBeVisible()
      }
    })
  })
}
