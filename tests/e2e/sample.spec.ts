import { expect } from '@playwright/test'
import { SAMPLE_TEAMS, teamLinks } from '../support/dashboard-table'
import { emptyTest as test } from '../support/own-server-test'
import { addTeam } from '../support/pages'

test('An empty workspace says what to do, and the sample comes and goes with one click', async ({ page }) => {
  await page.goto('/dashboard')
  await expect(page.getByRole('heading', { name: 'No team has been assessed yet' })).toBeVisible()
  await page.getByRole('link', { name: 'Go to the teams' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Add your first team' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Load the sample workspace' })).toBeVisible()
  // One of the sample's names, so that the sample has to give way.
  await addTeam(page, 'Checkout')

  await page.goto('/dashboard')
  await expect(page.getByRole('heading', { name: 'No team has been assessed yet' })).toBeVisible()
  await page.getByRole('button', { name: 'Load the sample workspace' }).click()
  await expect(page.getByText('12 teams, 12 assessed')).toBeVisible()
  await page.goto('/dashboard/teams?round=latest')
  await expect(page.getByText('13 teams, 12 assessed')).toBeVisible()
  const names = SAMPLE_TEAMS.flatMap((name) => (name === 'Checkout' ? ['Checkout', 'Checkout (sample 1)'] : [name]))
  await expect(teamLinks(page)).toHaveText(names)

  await page.goto('/')
  await page.getByRole('button', { name: 'Remove the sample' }).click()
  await expect(page.getByRole('button', { name: 'Remove the sample' })).toHaveCount(0)
  const teams = page.getByRole('region', { name: 'All teams' }).getByRole('listitem')
  await expect(teams).toHaveText(['CheckoutNot assessed yet'])
})
