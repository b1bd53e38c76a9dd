import { expect, type Page } from '@playwright/test'
import { addTeam } from './pages'

/** Adds teams, each with a tag, or with none where that is empty. */
export async function tagged(page: Page, teams: Readonly<Record<string, string>>): Promise<void> {
  for (const [team, tag] of Object.entries(teams)) {
    await addTeam(page, team)
    if (tag === '') continue
    await page.getByText('Change size and tags').click()
    await page.getByLabel('Tags').fill(tag)
    await page.getByRole('button', { name: 'Save size and tags' }).click()
    await expect(page.getByText(`Tag: ${tag}`)).toBeVisible()
  }
}
