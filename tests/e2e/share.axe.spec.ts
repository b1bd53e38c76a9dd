import { expect } from '@playwright/test'
import { expectAccessible } from '../support/a11y'
import { sharePath, shareTest as test } from '../support/share-test'

test.describe.configure({ timeout: 120_000 })

test('Sharing a round is accessible: the page, bad lines, new links, and posters', async ({ page, server }) => {
  const { world } = server
  const path = sharePath(world, world.round)
  await page.goto(path)
  await page.getByText('Replace the link').click()
  await expectAccessible(page)
  await page.getByLabel('Names or addresses').fill('lin@')
  await page.getByRole('button', { name: 'Make the links' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('Names or addresses').fill(`${'Verylongname'.repeat(8)}\nlin@example.org`)
  await page.getByRole('button', { name: 'Make the links' }).click()
  await expect(page.getByText('2 links are made.')).toBeVisible()
  await expectAccessible(page)
  for (const [address, heading] of [
    [`${path}/poster`, 'Poster for'],
    [`/rounds/${world.round}/posters`, 'Posters of Autumn'],
    [sharePath(world, world.planned), 'Ask'],
    [sharePath(world, world.closed), 'Ask'],
  ] as const) {
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
    await expectAccessible(page)
  }
})
