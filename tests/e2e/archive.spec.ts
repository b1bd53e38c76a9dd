import { expect } from '@playwright/test'
import { expectAccessible } from '../support/a11y'
import { emptyTest as test } from '../support/own-server-test'

for (const withScript of [true, false]) {
  test.describe(withScript ? 'With script' : 'Without script', () => {
    test.use({ javaScriptEnabled: withScript })

    test('A workspace goes into an archive, and comes out of it in an empty one', async ({ page }) => {
      await page.goto('/teams/import')
      await page.getByLabel('Table').fill('name,size\nCheckout,8\n')
      await page.getByRole('button', { name: 'Import', exact: true }).click()
      await expect(page.getByText('The teams are imported.')).toBeVisible()

      await page.goto('/settings')
      if (withScript) await expectAccessible(page)
      const link = page.getByRole('link', { name: 'Export as an archive' })
      const reply = await page.request.get((await link.getAttribute('href')) ?? '')
      expect(reply.headers()['content-disposition']).toMatch(/calms-radar-[\d-]+\.ndjson\.gz/)
      const file = { name: 'archive.ndjson.gz', mimeType: 'application/gzip', buffer: await reply.body() }

      await page.getByRole('link', { name: 'Bring in an archive' }).click()
      await page.getByRole('button', { name: 'Import', exact: true }).click()
      await expect(page.getByText('Choose the file first.')).toBeVisible()
      await page.getByLabel('File').setInputFiles({ ...file, buffer: Buffer.from('hello') })
      await page.getByRole('button', { name: 'Import', exact: true }).click()
      await expect(page.getByText(/must be a whole gzip/)).toBeVisible()
      if (withScript) await expectAccessible(page)
      await page.getByLabel('File').setInputFiles(file)
      await page.getByRole('button', { name: 'Check only' }).click()
      await expect(page.getByText(/1 team, 0 rounds/)).toBeVisible()
      await expect(page.getByText('This workspace is not empty. Make a new one first.')).toBeVisible()

      await page.goto('/workspaces/new')
      await page.getByLabel('Name of the workspace').fill('Beside the first')
      await page.getByRole('button', { name: 'Create the workspace' }).click()
      await expect(page).not.toHaveURL(/workspaces\/new/)
      await page.goto('/settings/import')
      await expect(page.getByText('Into the workspace Beside the first, which must be empty.')).toBeVisible()
      await page.getByLabel('File').setInputFiles(file)
      await page.getByRole('button', { name: 'Import', exact: true }).click()
      await expect(page.getByText('The archive is brought in.')).toBeVisible()
      await page.goto('/')
      await expect(page.getByRole('main').getByText('Checkout', { exact: true }).first()).toBeVisible()
    })
  })
}
