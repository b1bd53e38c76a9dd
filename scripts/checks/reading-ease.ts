/** Prints how easy the level descriptors are to read: `npx tsx scripts/checks/reading-ease.ts`. */
import { currentQuestionnaire } from '../../src/questionnaire/published-questionnaires'
import { readingEase } from '../../tests/support/reading-ease'

const descriptors = currentQuestionnaire.pillars.flatMap((pillar) =>
  pillar.practices.flatMap((practice) =>
    practice.text.en.levels.map((text, index) => ({
      pillar: pillar.id,
      place: `${practice.id}, level ${index + 1}`,
      text,
      ease: readingEase(text),
    })),
  ),
)

const mean = (values: readonly { ease: number }[]): string =>
  (values.reduce((sum, { ease }) => sum + ease, 0) / values.length).toFixed(1)

console.log('Flesch reading ease of the level descriptors, mean (60 to 70 is plain English)')
for (const { id } of currentQuestionnaire.pillars) {
  console.log(`  ${id.padEnd(12)} ${mean(descriptors.filter(({ pillar }) => pillar === id))}`)
}
console.log(`  ${'overall'.padEnd(12)} ${mean(descriptors)}`)

console.log('Hardest five')
for (const { place, text, ease } of descriptors.toSorted((a, b) => a.ease - b.ease).slice(0, 5)) {
  console.log(`  ${ease.toFixed(1).padStart(5)}  ${place}: ${text}`)
}
