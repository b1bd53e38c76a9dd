import { expect } from '@playwright/test'
import { changeRows } from '../support/own-rows'
import { formFields } from '../support/plain-browser'
import { sharePath, shareTest as test } from '../support/share-test'

// Each begins with the start of an app.
test.describe.configure({ timeout: 120_000 })

const PEOPLE = 'Lin <lin@example.org>\nJoan'

test.describe('Without script', { tag: '@any-width' }, () => {
  test.use({ javaScriptEnabled: false })

  test('A coach sees the link, says how many are asked, and replaces the link', async ({ page, server }) => {
    await page.goto(sharePath(server.world, server.world.round))
    await expect(page.getByText('The round Autumn is open until')).toBeVisible()
    await expect(page.getByText('Nobody has answered yet.')).toBeVisible()
    const link = await page.getByLabel('Link for the team').inputValue()
    expect(link).toMatch(new RegExp(`^${server.url}/a/[\\w-]{32}$`))
    await expect(page.getByRole('img', { name: 'QR code that opens the team’s link' })).toBeVisible()
    const text = await page.getByLabel('Text with the link').inputValue()
    for (const part of ['Grace Hopper asks', 'Why: To see what slows you down', '3 minutes', 'from 5 answers', link]) {
      expect(text).toContain(part)
    }

    await page.getByLabel('How many are asked?').fill('many')
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByRole('main').getByRole('alert')).toContainText('a whole number from 1 to 10,000')
    await page.getByLabel('How many are asked?').fill('12')
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByText('0 of 12 have answered.')).toBeVisible()

    await page.getByText('Replace the link').click()
    await page.getByRole('button', { name: 'Make a new link' }).click()
    await expect(page.getByText('There is a new link. The old one has stopped.')).toBeVisible()
    expect(await page.getByLabel('Link for the team').inputValue()).not.toBe(link)
  })

  test('A coach pastes names, gets the links once, and mails reminders', { tag: '@several-processes' }, async ({
    page,
    server,
  }) => {
    const path = sharePath(server.world, server.world.round)
    await page.goto(path)
    await page.getByLabel('Names or addresses').fill('Lin <lin@>\nJoan\nada@@example.org')
    await page.getByRole('button', { name: 'Make the links' }).click()
    await expect(page.getByRole('main').getByRole('alert').getByRole('listitem')).toHaveText([/^Line 1: /, /^Line 3: /])
    await expect(page.getByLabel('Names or addresses')).toHaveValue(/Joan/)
    await expect(page.getByRole('button', { name: /Remove the link of Joan/ })).toHaveCount(0)

    await page.getByLabel('Names or addresses').fill(PEOPLE)
    await page.getByRole('button', { name: 'Make the links' }).click()
    await expect(page.getByText('2 links are made. They are shown this once')).toBeVisible()
    const lins = await page.getByRole('textbox', { name: 'Link of Lin' }).inputValue()
    expect(lins).toMatch(/\/a\/[\w-]{32}$/)
    expect(await page.getByLabel('All links, to copy at once').inputValue()).toContain(`Lin\t${lins}`)
    await expect.poll(() => server.mails.mails.flatMap(({ recipients }) => recipients)).toEqual(['lin@example.org'])
    expect(server.mails.mails[0]?.text).toContain(lins)

    await page.getByRole('link', { name: 'Done, hide the links' }).click()
    await expect(page).toHaveURL(path)
    expect(await page.content()).not.toContain(lins)
    await expect(page.getByRole('button', { name: 'Remove the link of Lin' })).toBeVisible()

    await page.getByLabel('Names or addresses').fill(PEOPLE)
    await page.getByRole('button', { name: 'Make the links' }).click()
    await expect(page.getByText('2 people had a link already and got no other.')).toBeVisible()
    await page.goto(path)

    await page.getByRole('button', { name: 'Send the links' }).click()
    await expect(page.getByText('Reminders are on their way to those who have not used their link.')).toBeVisible()
    await expect.poll(() => server.mails.mails.length).toBe(3)
    await page.getByRole('button', { name: 'Send reminders' }).click()
    await expect(page.getByRole('main').getByRole('alert')).toContainText('less than 20 hours ago')

    await page.getByRole('button', { name: 'Remove the link of Joan' }).click()
    await expect(page.getByText('The link is removed. If it was used, the answers stay.')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Remove the link of Joan' })).toHaveCount(0)
    expect(server.mails.mails).toHaveLength(3)
  })

  test('A planned round says when links are mailed, and a closed one leads to the report', async ({ page, server }) => {
    const { world } = server
    await page.goto(sharePath(world, world.planned))
    await expect(page.getByText('The round Winter is planned to open on')).toBeVisible()
    await expect(page.getByText('when the round is open and you press “Send the links”')).toBeVisible()
    await page.getByLabel('Names or addresses').fill(PEOPLE)
    await page.getByRole('button', { name: 'Make the links' }).click()
    await expect(page.getByText('2 links are made.')).toBeVisible()
    await expect(page.getByText('On its way by mail')).toHaveCount(0)
    await page.goto(sharePath(world, world.planned))
    await expect(page.getByRole('button', { name: 'Send the links' })).toHaveCount(0)
    expect(server.mails.mails).toEqual([])

    await page.goto(sharePath(world, world.closed))
    await expect(page.getByText('The round Spring is closed. Nobody can answer any more.')).toBeVisible()
    await expect(page.getByLabel('Link for the team')).toHaveCount(0)
    await page.getByRole('link', { name: 'See the report' }).click()
    await expect(page).toHaveURL(/\/assessments\//)
  })

  test('Posters say how to print them', async ({ page, server }) => {
    await page.goto(`${sharePath(server.world, server.world.round)}/poster`)
    await expect(page.getByText('To print this page, use the menu of your browser.')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Print' })).toHaveCount(0)
  })
})

test('A used link and an unused one look the same on every page, and so does removing them', {
  tag: '@any-width',
}, async ({ as, server }) => {
  const coach = await as('coach')
  const path = sharePath(server.world, server.world.round)
  await coach.submit(path, 'people', { people: PEOPLE })
  const shown = async () =>
    (await coach.fetch(path)).html
      .replace(/<script.*?<\/script>/gs, '')
      .replace(/<input type="hidden"[^>]*>/g, '')
      .replace(/<[^>]+nonce[^>]*>/g, '')
  const before = await shown()
  await changeRows(server, "UPDATE personal_link SET used = (label = 'Lin')")
  expect(await shown()).toBe(before)
  const forms = (await coach.fetch(path)).html.match(/<form[^>]*>(?:(?!<\/form>).)*Remove<\/button><\/form>/gs) ?? []
  expect(forms).toHaveLength(3)
  const replies = []
  for (const form of forms) replies.push(await coach.post(path, formFields(form, 'Remove')))
  expect(new Set(replies.map(({ status, headers }) => `${status} ${headers.get('location')}`)).size).toBe(1)
})

test('A lead sees the link, the poster and the count, and no personal links', { tag: '@any-width' }, async ({
  as,
  server,
}) => {
  const lead = await as('lead')
  const path = sharePath(server.world, server.world.round)
  const { html } = await lead.fetch(path)
  for (const part of ['Nobody has answered yet', '/a/', 'QR code', 'Poster to print']) expect(html).toContain(part)
  for (const part of ['How many are asked', 'Make a new link', 'Personal links', 'person@example.org']) {
    expect(html).not.toContain(part)
  }
  expect((await lead.fetch(`${path}/poster`)).html).toContain('no account needed')
})

test('The link and the text are copied, and posters print one a page', async ({ page, context, server, isMobile }) => {
  const { world } = server
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(sharePath(world, world.round))
  for (const [index, label] of ['Link for the team', 'Text with the link'].entries()) {
    const field = page.getByLabel(label)
    await page.getByRole('button', { name: 'Copy' }).nth(index).click()
    await expect(page.getByText('Copied.')).toHaveCount(index + 1)
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied.replaceAll('\r\n', '\n')).toBe(await field.inputValue())
  }
  await page.goto(`/rounds/${world.round}/posters`)
  await expect(page.getByRole('button', { name: 'Print' })).toBeVisible()
  await expect(page.getByRole('article')).toHaveCount(2)
  if (isMobile) return
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(2)
})
