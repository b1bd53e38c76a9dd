import { expect } from '@playwright/test'
import { changeRows } from '../support/own-rows'
import { choose, practice } from '../support/pages'
import { resultsTest as test } from '../support/results-test'

test.use({ javaScriptEnabled: false })
// The close is left to the app's clock.
test.describe.configure({ timeout: 60_000 })

test('A lead answers in a round, submits, changes and submits again, and after the close the last counts', {
  tag: '@several-processes',
}, async ({ page, resultsServer: server }) => {
  const { asked, part, openRound } = server.results
  await page.goto('/')
  await expect(page.getByRole('region', { name: 'Open rounds' })).toContainText('2 of 8 have answered')
  const asking = page.getByRole('region', { name: 'Your view is asked for' })
  await expect(asking).toContainText('Lookouts, Winter closes')
  await asking.getByRole('link', { name: /^Answer ?: Lookouts$/ }).click()
  await choose(page, practice('culture.swarming'), 2)
  await page.getByRole('button', { name: 'Save and go on to Automation' }).click()

  await page.goto(`/assessments/${part}/review`)
  await expect(page.getByText('Lookouts, Winter')).toBeVisible()
  await expect(page.getByText('Discard this draft')).toHaveCount(0)
  await page.getByRole('button', { name: 'Submit your answers' }).click()
  await expect(page.getByRole('status').first()).toContainText(
    /^Submitted\. Your answers are published when the round closes on \w+, \w+ \d+ at \d\d:\d\d [AP]M UTC\.$/,
  )

  await page.goto(`/teams/${asked}`)
  await expect(page.getByRole('region', { name: 'Your view is asked for' })).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'Lookouts' })).toHaveAttribute(
    'href',
    `/rounds/${openRound}/teams/${asked}`,
  )
  await page.getByRole('link', { name: "Change the lead's view" }).click()
  await page.getByRole('link', { name: /^Level 2, Managed ?: Swarming/ }).click()
  await choose(page, practice('culture.swarming'), 4)
  await choose(page, practice('culture.blameless-postmortems'), 4)
  await page.getByRole('button', { name: 'Save and go on to Automation' }).click()
  await page.goto(`/assessments/${part}/review`)
  await expect(page.getByText('What you have changed since counts once you submit again.')).toBeVisible()
  await page.getByRole('button', { name: 'Submit the answers as they are now' }).click()
  await expect(page.getByRole('status').first()).toContainText('Submitted.')

  // Changed, but not submitted again.
  await page.goto(`/assessments/${part}/answer/culture`)
  await choose(page, practice('culture.swarming'), 1)
  await page.getByRole('button', { name: 'Save and go on to Automation' }).click()
  const past = new Date(Date.now() - 1_000).toISOString().replace('Z', '+00:00')
  await changeRows(server, 'UPDATE round SET closes_at = ? WHERE id = ?', past, openRound)

  await page.goto(`/assessments/${part}/answer/culture`)
  await expect(page).toHaveURL(new RegExp(`/assessments/${part}$`))
  await expect(async () => {
    await page.goto(`/assessments/${part}?voice=lead`)
    await expect(page.getByRole('heading', { name: 'Practice by practice' })).toBeVisible({ timeout: 1_000 })
  }).toPass({ timeout: 30_000 })
  const culture = page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 2, name: 'Culture' }) })
  await expect(culture.getByRole('heading')).toHaveText('CCulture4.00Level 4, Quantitatively managed')
})
