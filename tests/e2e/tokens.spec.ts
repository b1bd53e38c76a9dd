import { expect } from '@playwright/test'
import { expectAccessible } from '../support/a11y'
import { sampleTest as test } from '../support/own-server-test'

test('A token is made, shown once, opens the API from outside, and ends when it is revoked', async ({
  page,
  request,
}) => {
  await page.goto('/tokens')
  await expect(page.getByRole('heading', { level: 1, name: 'API tokens' })).toBeVisible()
  const own = page.getByRole('region', { name: 'Your tokens' })
  await own.getByLabel('What is it for?').fill('The wall in the kitchen')
  await own.getByRole('button', { name: 'Make a token' }).click()
  await expect(own.getByRole('status').filter({ hasText: 'Copy it now' })).toBeVisible()
  const token = await own.getByLabel('The new token').inputValue()
  expect(token).toMatch(/^calms_[\w-]{43}$/)
  await expectAccessible(page)

  const ask = (path: string) => request.get(`/api/v1${path}`, { headers: { authorization: `Bearer ${token}` } })
  const teams = await ask('/teams')
  expect(teams.headers()['ratelimit-remaining']).toBe('599')
  expect(teams.headers()['content-security-policy']).toContain("frame-ancestors 'none'")
  const { items } = await teams.json()
  expect(items.map(({ name }: { name: string }) => name)).toContain('Accounts')
  expect((await ask('/audit-log?limit=1')).status()).toBe(200)

  await page.reload()
  await expect(page.getByText(token)).toHaveCount(0)
  await expect(own.getByText('May read.')).toBeVisible()
  await expect(own.getByText(/^Last used on /)).toBeVisible()
  await own.getByRole('button', { name: 'Revoke the token The wall in the kitchen' }).click()
  await expect(own.getByRole('status').filter({ hasText: 'revoked' })).toBeVisible()
  expect((await ask('/teams')).status()).toBe(401)
})

test('A token without any use is refused, with what was typed still there', async ({ page }) => {
  await page.goto('/tokens')
  const services = page.getByRole('region', { name: 'Tokens of services' })
  await services.getByLabel('What is it for?').fill('A dashboard')
  await services.getByLabel('Reading teams, rounds and published results').uncheck()
  await services.getByRole('button', { name: 'Make a token' }).click()
  await expect(services.getByRole('alert')).toHaveText('Tick at least one thing that the token may be used for.')
  await expect(services.getByLabel('What is it for?')).toHaveValue('A dashboard')
  await expectAccessible(page)
})

test('The API is described for people and for programs alike', async ({ page, request }) => {
  await page.goto('/api')
  await expect(page.getByRole('heading', { level: 1, name: 'HTTP API' })).toBeVisible()
  const document = await (await request.get('/api/v1/openapi.json')).json()
  const operations = Object.values<object>(document.paths).flatMap((path) => Object.keys(path))
  await expect(page.locator('main details')).toHaveCount(operations.length)
  await page.getByText('Add a team').click()
  await expect(page.getByText('curl -X POST -H "Authorization: Bearer $TOKEN"').first()).toBeVisible()
  await expectAccessible(page)
})
