import { expect, type Page } from '@playwright/test'
import { test } from '../support/e2e-test'
import { teamFormFields } from '../support/form-fields'
import { QUICK } from '../support/known-answers'
import { pageHeaders } from '../support/page-headers'
import {
  addTeam,
  comment,
  practice,
  putLevels,
  savingState,
  startAssessment,
  submit,
  uniqueName,
} from '../support/pages'
import { rawRequest } from '../support/raw-request'

const MARKUP = '<img src=x onerror="document.title=1"><script>document.title=2</script>&amp;'

async function tryName(page: Page, name: string): Promise<void> {
  await page.goto('/')
  await page.getByLabel("Team's name").fill(name)
  await page.getByRole('button', { name: 'Add team' }).click()
}

test('An empty name is not even sent', { tag: '@any-width' }, async ({ page }) => {
  await tryName(page, '')
  await expect(page.getByLabel("Team's name")).toBeFocused()
  expect(await page.getByLabel("Team's name").evaluate((field: HTMLInputElement) => field.validity.valueMissing)).toBe(
    true,
  )
  await expect(page).toHaveURL('/')
})

test('A blank name is refused beside its field', { tag: '@any-width' }, async ({ page }) => {
  await tryName(page, '   ')
  const field = page.getByLabel("Team's name")
  await expect(page.getByRole('main').getByRole('alert')).toHaveText('Give the team a name.')
  await expect(field).toHaveAttribute('aria-invalid', 'true')
  await expect(field).toHaveAccessibleDescription(/Give the team a name\.$/)
})

test('The field for a name takes 80 characters and no more', { tag: '@any-width' }, async ({ page }) => {
  const name = uniqueName('n').padEnd(80, 'm')
  await tryName(page, `${name}m`)
  await expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible()
})

test('A long name without a space does not widen any page', async ({ page }) => {
  const name = await addTeam(page, uniqueName('w').replace(' ', '').padEnd(80, 'w'))
  const team = page.url()
  const draft = await startAssessment(page, 'quick')
  await page.goto(team)
  const assessment = await startAssessment(page, 'quick')
  await comment(page, practice('culture.swarming'), 'w'.repeat(300))
  await page.keyboard.press('Tab')
  await putLevels(page, assessment, QUICK, 'quick')
  await submit(page, assessment)
  const heatmap = `/dashboard/teams?round=latest&q=${name}`
  for (const address of [assessment, team, `${draft}/answer/lean`, `${draft}/review`, '/', heatmap]) {
    await page.goto(address)
    await expect(page.getByText(name).first()).toBeVisible()
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect.soft(width, address).toBe(page.viewportSize()?.width)
  }
})

test('A name that is taken is refused, also in other letters and spacing', { tag: '@any-width' }, async ({ page }) => {
  const name = await addTeam(page, uniqueName('Search and Find'))
  await tryName(page, ` ${name.toUpperCase().replace(' ', '  ')} `)
  await expect(page.getByRole('main').getByRole('alert')).toHaveText('There is a team of that name already.')
})

test('A form of 10 MB is refused and leaves nothing', { tag: '@any-width' }, async ({ page }) => {
  await page.goto('/')
  const name = uniqueName('Huge')
  const fields = { ...(await teamFormFields(page)), name: name + 'x'.repeat(10 * 1024 * 1024) }
  const parts = Object.entries(fields).map(
    ([key, value]) => `--edge\r\ncontent-disposition: form-data; name="${key}"\r\n\r\n${value}\r\n`,
  )
  const form = [...parts, '--edge--\r\n']
  const headers = { 'content-type': 'multipart/form-data; boundary=edge', ...(await pageHeaders(page)) }
  const length = `${form.join('').length}`
  const declared = await rawRequest(page.url(), 'POST', { ...headers, 'content-length': length }, form)
  expect(declared.status).toBe(413)
  // One that does not say how long it is is not read at all.
  const chunked = await rawRequest(page.url(), 'POST', headers, form)
  expect(chunked.status).toBe(411)
  for (const { text } of [declared, chunked]) expect(text).not.toMatch(/\bat .+:\d+|node_modules/)
  await page.reload()
  await expect(page.getByText(name)).toHaveCount(0)
})

test('A form made by hand is held to the same rules as the page’s own', { tag: '@any-width' }, async ({ page }) => {
  await page.goto('/')
  const hidden = await teamFormFields(page)
  expect(Object.keys(hidden).length).toBeGreaterThan(0)
  const name = uniqueName('By hand')
  const headers = { origin: new URL(page.url()).origin }
  const send = (value: string) => page.request.post('/', { headers, multipart: { ...hidden, name: value } })
  expect(await (await send('')).text()).toContain('Give the team a name.')
  expect(await (await send('x'.repeat(81))).text()).toContain('may have up to 80 characters')
  expect((await send(name)).url()).toContain('/teams/')
})

test('Markup in names and comments is shown as it was typed', { tag: '@any-width' }, async ({ page }) => {
  const name = await addTeam(page, uniqueName('<b>X</b>'))
  await expect(page).toHaveTitle(`${name} · CALMS Radar`)
  const assessment = await startAssessment(page, 'quick')
  await comment(page, practice('culture.swarming'), MARKUP)
  await page.keyboard.press('Tab')
  await expect(savingState(page)).toHaveText('Saved')
  await putLevels(page, assessment, { automation: [3, 3] }, 'quick')
  await page.goto(`${assessment}/review`)
  await expect(page.getByText(MARKUP)).toBeVisible()
  await submit(page, assessment)
  await expect(page.getByText(MARKUP)).toBeVisible()
  await expect(page).toHaveTitle(`${name} · CALMS Radar`)
  await page.goto(`/dashboard/teams?${new URLSearchParams({ round: 'latest', q: name })}`)
  await expect(page.getByRole('link', { name, exact: true })).toBeVisible()
})

test('A name written to run from right to left does not turn the words around it', { tag: '@any-width' }, async ({
  page,
}) => {
  const name = uniqueName('Turned')
  await page.goto('/')
  await page.getByLabel("Team's name").fill(`${name}\u202e`)
  await page.getByRole('button', { name: 'Add team' }).click()
  await expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible()
  await startAssessment(page, 'quick')
  await page.goto('/')
  const line = page.getByText(`${name}: 0 of 10 answered`)
  await expect(line).toBeVisible()
  // "answered" stands at the end; its first letter must be drawn to the left of its last.
  const isTurned = await line.evaluate((element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    const left = (node: Node, index: number) => {
      const range = document.createRange()
      range.setStart(node, index)
      range.setEnd(node, index + 1)
      return range.getBoundingClientRect().left
    }
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = (node.textContent ?? '').indexOf('answered')
      if (start >= 0) return left(node, start) > left(node, start + 'answered'.length - 1)
    }
    return null
  })
  expect(isTurned).toBe(false)
})
