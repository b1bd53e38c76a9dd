import { describe, expect, it } from 'vitest'
import { askedPractices } from '@/questionnaire/asked-practices'
import { calms1 } from '@/questionnaire/calms-1/questionnaire'
import { currentQuestionnaire, publishedQuestionnaire } from '@/questionnaire/published-questionnaires'
import { type Questionnaire, questionnaireSchema } from '@/questionnaire/schema'
import { readingEase } from '../../support/reading-ease'

const IDS = [
  'culture.product-teams',
  'culture.shared-goals',
  'culture.joint-ceremonies',
  'culture.swarming',
  'culture.blameless-postmortems',
  'culture.open-channels',
  'culture.customer-ownership',
  'automation.build',
  'automation.tests',
  'automation.deployment',
  'automation.provisioning',
  'automation.configuration-as-code',
  'automation.continuous-delivery',
  'automation.drift-detection',
  'lean.retrospectives',
  'lean.small-batches',
  'lean.waste-removal',
  'lean.experiments',
  'lean.failure-tolerance',
  'lean.fast-recovery',
  'measurement.lead-time',
  'measurement.failure-rate',
  'measurement.recovery-time',
  'measurement.usage',
  'measurement.product-insight',
  'measurement.data-driven-roadmap',
  'measurement.shared-data',
  'sharing.shared-responsibility',
  'sharing.you-build-it-you-run-it',
  'sharing.pairing',
  'sharing.peer-review',
  'sharing.developer-on-support',
  'sharing.knowledge',
]

const FOUNDATIONS = [
  'culture.swarming',
  'culture.blameless-postmortems',
  'automation.continuous-delivery',
  'automation.configuration-as-code',
  'lean.retrospectives',
  'lean.fast-recovery',
  'measurement.lead-time',
  'measurement.data-driven-roadmap',
  'sharing.you-build-it-you-run-it',
  'sharing.peer-review',
]

/** How many paragraphs each section of the source has. */
const PARAGRAPHS: Record<string, number> = {
  Introduction: 1,
  Culture: 6,
  Automation: 6,
  Lean: 5,
  Measurement: 9,
  Sharing: 3,
  Conclusion: 2,
}

/** 25 seconds at 240 words a minute. */
const MOST_WORDS = 100

/** Fewer than half of their words in common: whoever skims two neighbouring boxes still sees two statements. */
const ALIKE = 0.5

const practices = calms1.pillars.flatMap((pillar) => pillar.practices)
const descriptors = practices.flatMap(({ id, text }) =>
  text.en.levels.map((words, index) => ({ place: `${id}, level ${index + 1}`, words })),
)
const texts = [
  ...calms1.pillars.map(({ id, text }) => ({ place: `${id}, summary`, words: text.en.summary })),
  ...descriptors,
  ...practices.flatMap(({ id, text: { en } }) => [
    { place: `${id}, question`, words: en.question },
    { place: `${id}, help`, words: en.help },
    { place: `${id}, claim`, words: en.claim ?? '' },
    ...en.nextSteps.map((words, index) => ({ place: `${id}, step from level ${index + 1}`, words })),
  ]),
]

const placesWith = (list: readonly { place: string; words: string }[], pattern: RegExp) =>
  list.filter(({ words }) => pattern.test(words)).map(({ place }) => place)

const wordSet = (text: string) => new Set(text.toLowerCase().match(/[a-z]+/g) ?? [])

/** The share of words that two texts have in common (Jaccard similarity). */
function similarity(a: string, b: string): number {
  const left = wordSet(a)
  const right = wordSet(b)
  const common = [...left].filter((word) => right.has(word)).length
  return common / (left.size + right.size - common)
}

describe('CALMS questionnaire, version 1: structure', () => {
  it('validates against the schema', () => {
    expect(questionnaireSchema.safeParse(calms1).error?.issues ?? []).toEqual([])
  })

  it('asks the 33 practices in their order', () => {
    expect(practices.map(({ id }) => id)).toEqual(IDS)
  })

  it('has ten foundations', () => {
    const foundations = practices.filter(({ foundation }) => foundation).map(({ id }) => id)
    expect(foundations.toSorted()).toEqual(FOUNDATIONS.toSorted())
  })

  it('asks the foundations in the quick check, two a pillar, and everything in the full one', () => {
    const quick = askedPractices(calms1, 'quick')
    expect(quick.map((pillar) => pillar.practices.length)).toEqual([2, 2, 2, 2, 2])
    expect(quick.flatMap((pillar) => pillar.practices.map(({ id }) => id)).toSorted()).toEqual(FOUNDATIONS.toSorted())
    expect(askedPractices(calms1, 'full').flatMap((pillar) => pillar.practices)).toHaveLength(33)
  })

  it('weighs every practice alike', () => {
    expect(practices.filter(({ weight }) => weight !== 1)).toEqual([])
  })

  it('refers to passages that the source has', () => {
    const astray = practices.filter(
      ({ passage }) => passage === undefined || passage.paragraph > (PARAGRAPHS[passage.section] ?? 0),
    )
    expect(astray.map(({ id }) => id)).toEqual([])
  })
})

describe('CALMS questionnaire, version 1: wording', () => {
  it('has no descriptor, question, step or claim twice', () => {
    const words = texts.map((text) => text.words.toLowerCase())
    expect(words.filter((text, index) => words.indexOf(text) !== index)).toEqual([])
  })

  it('keeps the levels of a practice apart', () => {
    const alike = practices.flatMap(({ id, text: { en } }) =>
      en.levels.flatMap((lower, index) =>
        en.levels
          .map((upper, other) => ({ pair: `${id}: ${index + 1} and ${other + 1}`, other, upper }))
          .filter(({ other, upper }) => other > index && similarity(lower, upper) >= ALIKE)
          .map(({ pair }) => pair),
      ),
    )
    expect(alike).toEqual([])
  })

  it('describes what can be seen: no vague frequency and no degrees of agreement', () => {
    const vague =
      /\b(somewhat|often|sometimes|usually|rarely|mostly|seldom|occasionally|frequently|regularly|generally|typically|normally|partly|partially|largely|disagree|strongly|neutral|to (some|a large) extent)\b/i
    expect(placesWith(descriptors, vague)).toEqual([])
  })

  it('speaks to the team, without shaming it', () => {
    expect(placesWith(texts, /\b(we|our|us|bad|badly|worst|poor|poorly|immature|lazy|incompetent)\b/i)).toEqual([])
  })

  it('needs no jargon', () => {
    expect(placesWith(texts, /\b(CI|CD|SLOs?|SLAs?|IaC|MTTR|DORA|KPIs?|SRE|post-?mortems?|pipelines?)\b/i)).toEqual([])
  })

  it('lets a team lead choose in 25 seconds', () => {
    const long = practices
      .map(({ id, text: { en } }) => ({ id, words: [en.question, ...en.levels].join(' ').split(/\s+/).length }))
      .filter(({ words }) => words > MOST_WORDS)
    expect(long).toEqual([])
  })

  it('is plain English', () => {
    const ease = descriptors.map(({ words }) => readingEase(words))
    expect(ease.reduce((sum, value) => sum + value, 0) / ease.length).toBeGreaterThanOrEqual(50)
  })

  it('ends every text with punctuation', () => {
    expect(texts.filter(({ words }) => !/[.?]$/.test(words)).map(({ place }) => place)).toEqual([])
  })

  it('asks one question a practice, and says why', () => {
    expect(
      practices.filter(({ text }) => !/^[^?]+\?$/.test(text.en.question) || !text.en.claim).map(({ id }) => id),
    ).toEqual([])
  })

  it('helps in exactly one sentence', () => {
    const helps = practices.map(({ id, text }) => ({ place: id, words: text.en.help }))
    expect(helps.filter(({ words }) => !/^[^.!?]+\.$/.test(words)).map(({ place }) => place)).toEqual([])
  })

  it('describes a level in one sentence and a next step in one or two', () => {
    expect(descriptors.filter(({ words }) => !/^[^.!?]+\.$/.test(words)).map(({ place }) => place)).toEqual([])
    const steps = texts.filter(({ place }) => place.includes('step from'))
    expect(steps.filter(({ words }) => !/^([^.!?]+[.?]\s?){1,2}$/.test(words)).map(({ place }) => place)).toEqual([])
  })

  it('has no placeholder left', () => {
    expect(placesWith(texts, /\b(todo|tbd|fixme|lorem|xxx|placeholder)\b|\.\.\.|…|[<>[\]{}]|\s{2}/i)).toEqual([])
  })
})

describe('published questionnaires', () => {
  it('finds a version that was published', () => {
    expect(publishedQuestionnaire('calms', 1)).toBe(calms1)
    expect(currentQuestionnaire).toBe(calms1)
  })

  it.each([
    ['calms', 0],
    ['calms', 2],
    ['other', 1],
  ])('finds nothing for %s %i', (id, version) => {
    expect(publishedQuestionnaire(id, version)).toBeUndefined()
  })
})

describe('questionnaireSchema refuses', () => {
  /** The messages for a copy of the questionnaire after `change`; the copy is loose, as data from outside would be. */
  function refusal(change: (copy: Questionnaire) => void): string[] {
    const copy = structuredClone(calms1)
    change(copy)
    return (
      questionnaireSchema.safeParse(copy).error?.issues.map(({ message, path }) => `${path.join('.')}: ${message}`) ??
      []
    )
  }

  it('nothing in an unchanged copy', () => {
    expect(refusal(() => {})).toEqual([])
  })

  it('pillars out of order', () => {
    expect(refusal((copy) => copy.pillars.reverse())).toContain('pillars.0: pillars must stand in CALMS order')
  })

  it('a third foundation', () => {
    expect(
      refusal((copy) => {
        for (const practice of copy.pillars[0]?.practices.slice(0, 1) ?? []) practice.foundation = true
      }),
    ).toEqual(['pillars.0: needs exactly two foundations'])
  })

  it('an id that stands twice', () => {
    expect(
      refusal((copy) => {
        for (const practice of copy.pillars[0]?.practices.slice(0, 2) ?? []) practice.id = 'culture.same'
      }),
    ).toEqual(['pillars.0.practices.1.id: stands twice'])
  })

  it('a practice of another pillar', () => {
    expect(
      refusal((copy) => {
        for (const practice of copy.pillars[0]?.practices.slice(0, 1) ?? []) practice.id = 'lean.stray'
      }),
    ).toEqual(['pillars.0.practices.0.id: must start with "culture."'])
  })

  it('a missing level', () => {
    const messages = refusal((copy) => {
      const levels: string[] | undefined = copy.pillars[0]?.practices[0]?.text.en.levels
      levels?.pop()
    })
    expect(messages).toHaveLength(1)
    expect(messages[0]).toMatch(/^pillars\.0\.practices\.0\.text\.en\.levels/)
  })

  it('a text that is too long to read at a glance', () => {
    const messages = refusal((copy) => {
      const levels: string[] = copy.pillars[0]?.practices[0]?.text.en.levels ?? []
      levels[0] = 'long '.repeat(40)
    })
    expect(messages).toHaveLength(1)
    expect(messages[0]).toMatch(/^pillars\.0\.practices\.0\.text\.en\.levels\.0/)
  })
})
