import { randomUUID } from 'node:crypto'
import { expect, type Locator, type Page } from '@playwright/test'
import { PILLAR_IDS, type PillarId } from '@/questionnaire/pillars'
import { currentQuestionnaire } from '@/questionnaire/published-questionnaires'
import type { Practice } from '@/questionnaire/schema'
import { teamFormFields } from './form-fields'

/** What a practice is answered with in a test: a level, or the words beside the two other choices. */
export type Said = number | 'Does not apply' | "Don't know"
export type Variant = 'full' | 'quick'

export const PILLARS: readonly { id: PillarId; title: string }[] = currentQuestionnaire.pillars.map(({ id, text }) => ({
  id,
  title: text.en.title,
}))

/** A name that no other test uses. */
export const uniqueName = (name: string) => `${name} ${randomUUID().slice(0, 8)}`

/** The practices of a pillar that a variant asks. */
export function practicesOf(pillar: PillarId, variant: Variant = 'full'): readonly Practice[] {
  const practices = currentQuestionnaire.pillars.find(({ id }) => id === pillar)?.practices ?? []
  return practices.filter(({ foundation }) => variant === 'full' || foundation)
}

/** One practice by its id. */
export function practice(id: string): Practice {
  const found = PILLAR_IDS.flatMap((pillar) => practicesOf(pillar)).find((one) => one.id === id)
  if (!found) throw new Error(`No practice ${id}`)
  return found
}

/** Adds a team as a newcomer does, and ends on its page. */
export async function addTeam(page: Page, name = uniqueName('Team')): Promise<string> {
  await page.goto('/')
  await page.getByLabel("Team's name").fill(name)
  await page.getByRole('button', { name: 'Add team' }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  return name
}

/** A team that is there already, its page open: for tests that are not about adding one. */
export async function givenTeam(page: Page, name = uniqueName('Team')): Promise<string> {
  const { origin } = new URL((await page.request.get('/')).url())
  const multipart = { ...(await teamFormFields(page)), name }
  const reply = await page.request.post('/', { headers: { origin }, multipart })
  await page.goto(reply.url())
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  return name
}

/** Starts an assessment from the team's page, and ends on its first step. Returns the assessment's address. */
export async function startAssessment(page: Page, variant: Variant): Promise<string> {
  const button = variant === 'full' ? 'Start the full assessment' : 'Start the quick check'
  await page.getByRole('button', { name: button }).click()
  await page.waitForURL('**/answer/culture')
  await expect(page.getByRole('heading', { level: 1, name: 'Culture' })).toBeVisible()
  return new URL(page.url()).pathname.replace('/answer/culture', '')
}

/** The five levels and the two other choices of a practice, with its help and its comment. */
export function question(page: Page, { text }: Practice): Locator {
  return page.getByRole('group', { name: text.en.question })
}

/** One of a practice's choices. */
export function choice(page: Page, asked: Practice, said: Said): Locator {
  return question(page, asked).getByRole('radio', { name: nameOf(said) })
}

/** The card around one of a practice's choices. */
export function card(page: Page, asked: Practice, said: Said): Locator {
  const radio = page.getByRole('radio', { name: nameOf(said) })
  return question(page, asked).locator('label').filter({ has: radio })
}

const nameOf = (said: Said) => (typeof said === 'number' ? new RegExp(`^${said} `) : said)

/** Chooses as a pointer does: by the card, since the radio itself is out of sight. */
export async function choose(page: Page, asked: Practice, said: Said): Promise<void> {
  await card(page, asked, said).click()
  await expect(choice(page, asked, said)).toBeChecked()
}

/** Writes a comment beside a practice. */
export async function comment(page: Page, asked: Practice, text: string): Promise<void> {
  await question(page, asked).getByText('Add a comment').click()
  await question(page, asked).getByRole('textbox').fill(text)
}

/** Sends an answer as the page's script does. */
export async function put(page: Page, assessment: string, practiceId: string, answer: unknown, comment = '') {
  const { origin } = new URL(page.url())
  return page.request.put(`${assessment}/answers`, { headers: { origin }, data: { practiceId, answer, comment } })
}

/** Sends levels for whole pillars, for tests about what comes after. */
export async function putLevels(
  page: Page,
  assessment: string,
  levels: Partial<Record<PillarId, readonly (number | string | null)[]>>,
  variant: Variant = 'full',
): Promise<void> {
  for (const pillar of PILLAR_IDS) {
    const practices = practicesOf(pillar, variant)
    for (const [index, level] of (levels[pillar] ?? []).entries()) {
      const reply = await put(page, assessment, practices[index]?.id ?? '', level)
      expect(reply.status()).toBe(204)
    }
  }
}

/** Submits from the review and ends on the report. */
export async function submit(page: Page, assessment: string): Promise<void> {
  await page.goto(`${assessment}/review`)
  await page.getByRole('button', { name: 'Submit and see the report' }).click()
  await expect(page.getByRole('heading', { name: 'Practice by practice' })).toBeVisible()
}

/** A submitted assessment of a new team, whose report is on the page. */
export async function assessed(page: Page, levels: Record<PillarId, readonly number[]>, variant: Variant = 'full') {
  const team = await givenTeam(page)
  const assessment = await startAssessment(page, variant)
  await putLevels(page, assessment, levels, variant)
  await submit(page, assessment)
  return { team, assessment }
}

/** The state of saving, in one quiet word. */
export const savingState = (page: Page): Locator => page.getByRole('status')
