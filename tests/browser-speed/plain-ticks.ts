import type { Page } from '@playwright/test'

const PRACTICES = 8
const ANSWERS = 5

/** A page of answers without any script: what a tick costs the browser alone. */
export async function plainTicks(page: Page): Promise<void> {
  const practice = (number: number) => {
    const answers = Array.from({ length: ANSWERS }, (_, answer) => {
      const radio = `<input type="radio" name="practice-${number}">`
      return `<label style="display: block; padding: 12px">${radio} Answer ${answer}</label>`
    })
    return `<fieldset>${answers.join('')}</fieldset>`
  }
  await page.setContent(Array.from({ length: PRACTICES }, (_, number) => practice(number)).join(''))
}
