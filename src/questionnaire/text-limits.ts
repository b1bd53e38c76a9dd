/** How long the texts of a questionnaire may be, in characters: longer ones cannot be read at a glance on a phone. */
export const TEXT_LIMITS = {
  questionnaireTitle: 60,
  title: 40,
  question: 160,
  help: 240,
  level: 160,
  nextStep: 260,
  claim: 240,
} as const

/** How many practices a pillar has; its two foundations among them. */
export const PRACTICES_OF_A_PILLAR = { fewest: 2, most: 20 } as const
export const FOUNDATIONS_OF_A_PILLAR = 2
