import { expect } from '@playwright/test'
import { Webhook } from 'standardwebhooks'
import { expectAccessible } from '../support/a11y'
import { test as base } from '../support/e2e-test'
import { ownServer } from '../support/own-server'
import { webhookReceiver } from '../support/webhook-receiver'

type Receiver = Awaited<ReturnType<typeof webhookReceiver>>

const test = base.extend<object, { told: { url: string; receiver: Receiver } }>({
  told: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what is needed from the pattern
    async ({}, use) => {
      const receiver = await webhookReceiver()
      const server = await ownServer({ sample: true, variables: { WEBHOOK_ALLOWED_HOSTS: receiver.host } })
      await use({ url: server.url, receiver })
      await server.stop()
      await receiver.close()
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: async ({ told }, use) => use(told.url),
})

test('A webhook is added, tried, tells what came of it, and is removed', async ({ page, told: { receiver } }) => {
  receiver.received.length = 0
  await page.goto('/webhooks')
  await expect(page.getByText('There are no webhooks yet.')).toBeVisible()
  await page.getByLabel('What is it for?').fill('The wall')
  await page.getByLabel('Address').fill(receiver.address)
  await page.getByLabel('A team’s report is ready').check()
  await page.getByRole('button', { name: 'Add a webhook' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Copy its secret now' })).toBeVisible()
  const secret = await page.getByLabel('The secret that signs the messages').inputValue()
  expect(secret).toMatch(/^whsec_/)
  await expectAccessible(page)

  await page.getByRole('link', { name: 'The wall' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'The wall' })).toBeVisible()
  await expect(page.getByText(secret)).toHaveCount(0)
  await expect(page.getByText('Nothing was sent yet.')).toBeVisible()
  await page.getByRole('button', { name: 'Send a test' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'on its way' })).toBeVisible()
  await expect.poll(() => receiver.received.length, { timeout: 30_000 }).toBe(1)
  const [message] = receiver.received
  const headers = message?.headers as Record<string, string>
  expect(new Webhook(secret).verify(message?.body ?? '', headers)).toMatchObject({ type: 'test' })
  await expect(async () => {
    await page.reload()
    await expect(page.getByText(/^Arrived: code 204 after \d+ ms\.$/)).toBeVisible({ timeout: 1_000 })
  }).toPass()
  await expectAccessible(page)

  await page.getByRole('button', { name: /^Send the message from .* again: Test$/ }).click()
  await expect(page.getByRole('status').filter({ hasText: 'on its way again' })).toBeVisible()
  await expect.poll(() => receiver.received.length, { timeout: 30_000 }).toBe(2)
  expect(receiver.received[1]?.headers['webhook-id']).toBe(headers['webhook-id'])

  await page.getByRole('button', { name: 'Switch it off' }).click()
  await expect(page.getByText('Switched off', { exact: true })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Send a test' })).toHaveCount(0)
  await page.getByText('Remove the webhook').first().click()
  await page.getByRole('button', { name: 'Remove the webhook' }).click()
  await expect(page.getByText('There are no webhooks yet.')).toBeVisible()
})

test('An internal address is refused, with what was typed still there', async ({ page }) => {
  await page.goto('/webhooks')
  await page.getByLabel('What is it for?').fill('The machine itself')
  await page.getByLabel('Address').fill('https://169.254.169.254/latest/meta-data')
  await page.getByRole('button', { name: 'Add a webhook' }).click()
  await expect(page.getByText('This address is an internal one.')).toBeVisible()
  await expect(page.getByLabel('What is it for?')).toHaveValue('The machine itself')
  await expect(page.getByLabel('Address')).toHaveValue('https://169.254.169.254/latest/meta-data')
  await expectAccessible(page)
})
