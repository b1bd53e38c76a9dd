import { expect, type Page } from '@playwright/test'
import { test } from '../support/e2e-test'
import { card, choice, givenTeam, practice, practicesOf, savingState, startAssessment } from '../support/pages'

const [FIRST, SECOND, THIRD, FOURTH] = [
  practice('culture.product-teams'),
  practice('culture.shared-goals'),
  practice('culture.joint-ceremonies'),
  practice('culture.swarming'),
]

/** Whether the focus can be seen: it has an outline, or its card does, and nothing covers it. */
async function focusIsVisible(page: Page): Promise<string | true> {
  return page.evaluate(() => {
    const focused = document.activeElement
    if (!focused || focused === document.body) return 'nothing has the focus'
    const shown = focused.matches('input[type=radio]') ? (focused.closest('label') ?? focused) : focused
    const { outlineStyle, outlineWidth } = getComputedStyle(shown)
    const name = `${shown.tagName} ${shown.textContent?.slice(0, 40)}`
    if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) return `${name} has no outline`
    const { left, top, width, height } = shown.getBoundingClientRect()
    const at = document.elementFromPoint(left + Math.min(width / 2, 40), top + height / 2)
    return shown.contains(at) || `${name} is covered by ${at?.tagName} ${at?.className}`
  })
}

test('The first key leads past the navigation to the content', async ({ page }) => {
  await page.goto('/')
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Skip to the content' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
})

test('Keys choose and move on to the next practice', async ({ page }) => {
  await givenTeam(page)
  await startAssessment(page, 'full')
  await choice(page, FIRST, 1).focus()
  for (const [key, asked, said, next] of [
    ['3', FIRST, 3, SECOND],
    ['n', SECOND, 'Does not apply', THIRD],
    ['d', THIRD, "Don't know", FOURTH],
  ] as const) {
    await page.keyboard.press(key)
    await expect(choice(page, asked, said)).toBeChecked()
    await expect(choice(page, next, 1)).toBeFocused()
    await expect(card(page, next, 1)).toBeInViewport({ ratio: 1 })
    expect(await focusIsVisible(page)).toBe(true)
  }
  await expect(page.getByText('3 of 33 answered')).toBeVisible()
  await expect(savingState(page)).toHaveText('Saved')
  await page.reload()
  await expect(choice(page, FIRST, 3)).toBeChecked()
  await expect(choice(page, SECOND, 'Does not apply')).toBeChecked()
  await expect(choice(page, THIRD, "Don't know")).toBeChecked()
})

test('Space and the arrow keys choose a level', async ({ page }) => {
  await givenTeam(page)
  await startAssessment(page, 'full')
  await choice(page, FIRST, 1).focus()
  await page.keyboard.press('Space')
  await expect(choice(page, FIRST, 1)).toBeChecked()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(choice(page, FIRST, 3)).toBeChecked()
  await expect(choice(page, FIRST, 3)).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(savingState(page)).toHaveText('Saved')
  await page.reload()
  await expect(choice(page, FIRST, 2)).toBeChecked()
})

test('Tab stops once at each practice, and the focus is always in sight', async ({ page }) => {
  await givenTeam(page)
  await startAssessment(page, 'full')
  // It takes the focus once its script is there, so that the keys work at once.
  await expect(page.getByRole('main').locator('form')).toBeFocused()
  const groups: string[] = []
  // Up to the last control of the page, after which the focus leaves it.
  for (let last = false; !last; ) {
    await page.keyboard.press('Tab')
    expect(await focusIsVisible(page)).toBe(true)
    const { practiceId, isChoice, isTheme } = await page.evaluate(() => ({
      practiceId: document.activeElement?.closest('fieldset')?.id ?? '',
      isChoice: document.activeElement?.matches('input[type=radio]') ?? false,
      isTheme: document.activeElement?.matches('select') ?? true,
    }))
    if (isChoice) groups.push(practiceId)
    last = isTheme
  }
  expect(groups).toEqual(practicesOf('culture').map(({ id }) => id))
})

test('Enter goes on without losing anything', async ({ page }) => {
  await givenTeam(page)
  await startAssessment(page, 'full')
  await choice(page, FIRST, 1).focus()
  await page.keyboard.press('4')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Automation' })).toBeVisible()
  await page.getByRole('link', { name: 'Culture' }).click()
  await expect(choice(page, FIRST, 4)).toBeChecked()
})

test('Digits in a comment stay digits', async ({ page }) => {
  await givenTeam(page)
  await startAssessment(page, 'full')
  const group = page.getByRole('group', { name: FIRST.text.en.question })
  await group.getByText('Add a comment').focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(group.getByRole('textbox')).toBeFocused()
  await page.keyboard.type('3 and then 5, no dent')
  await expect(group.getByRole('textbox')).toHaveValue('3 and then 5, no dent')
  await expect(page.getByText('0 of 33 answered')).toBeVisible()
})
