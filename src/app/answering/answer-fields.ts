import { answerName, commentName, practiceOf } from './field-names'
import type { SaidAnswer } from './said-answer'
import { levelOrWord } from './said-of'

/** What the form says about a practice now. It reads that practice only: it is asked at every tick. */
export function saidIn(form: HTMLFormElement, practiceId: string): SaidAnswer {
  const answer = valueIn(form, answerName(practiceId))
  return {
    practiceId,
    answer: answer === '' ? null : levelOrWord(answer),
    comment: valueIn(form, commentName(practiceId)),
  }
}

/** The value of a text, or of the chosen one of several radios; '' where there is none. */
function valueIn(form: HTMLFormElement, name: string): string {
  const field = form.elements.namedItem(name)
  return field instanceof RadioNodeList || field instanceof HTMLTextAreaElement ? field.value : ''
}

/** How many practices of the form are answered. */
export function answeredIn(form: HTMLFormElement): number {
  return form.querySelectorAll('input[type=radio]:checked').length
}

/** Shows answers that were kept in this browser and never reached the server. */
export function restoreInto(form: HTMLFormElement, kept: readonly SaidAnswer[]): void {
  for (const { practiceId, answer, comment } of kept) {
    const fieldset = fieldsetOf(form, practiceId)
    for (const radio of fieldset?.querySelectorAll<HTMLInputElement>('input[type=radio]') ?? []) {
      radio.checked = radio.value === String(answer)
    }
    const text = fieldset?.querySelector('textarea')
    if (!text) continue
    text.value = comment
    if (comment !== '') text.closest('details')?.setAttribute('open', '')
  }
}

/** What was changed in the form before its script was there to save it. */
export function unsavedIn(form: HTMLFormElement): SaidAnswer[] {
  const changed = [...form.querySelectorAll<HTMLInputElement>('input[type=radio]:checked')].filter(
    (radio) => !radio.defaultChecked,
  )
  return changed.flatMap(({ name }) => {
    const practiceId = practiceOf(name)
    return practiceId === null ? [] : [saidIn(form, practiceId)]
  })
}

/** The practice after another one among those that are shown. */
export function nextAfter(form: HTMLFormElement, practiceId: string): HTMLFieldSetElement | null {
  const fieldsets = shownIn(form)
  return fieldsets[fieldsets.findIndex(({ id }) => id === practiceId) + 1] ?? null
}

/** The first practice without an answer among those that are shown. */
export function firstOpenIn(form: HTMLFormElement): HTMLFieldSetElement | null {
  return shownIn(form).find((fieldset) => !fieldset.querySelector('input:checked')) ?? null
}

/** A form of several steps hides all but one of them. */
function shownIn(form: HTMLFormElement): HTMLFieldSetElement[] {
  return [...form.querySelectorAll('fieldset')].filter((fieldset) => fieldset.closest('[hidden]') === null)
}

function fieldsetOf(form: HTMLFormElement, practiceId: string): HTMLFieldSetElement | undefined {
  return [...form.querySelectorAll('fieldset')].find(({ id }) => id === practiceId)
}
