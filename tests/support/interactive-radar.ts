import { expect, type Locator, type Page } from '@playwright/test'

/** The radar once it has been focused as by a key: the interactive one has then taken the drawn one's place. */
export async function interactiveRadar(page: Page, name: string | RegExp): Promise<Locator> {
  const drawn = page.getByRole('img', { name })
  // A stop for the keyboard where its script is there.
  await expect(drawn).toHaveAttribute('tabindex', '0')
  await drawn.focus()
  const interactive = page.getByRole('application', { name })
  await expect(interactive).toBeFocused()
  return interactive
}
