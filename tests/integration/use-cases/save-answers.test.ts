import { beforeEach, expect, it } from 'vitest'
import type { Actor } from '@/auth/actor'
import { prisma } from '@/database/client'
import { type SavedAnswer, savedAnswerSchema } from '@/questionnaire/answer-schema'
import { LEVELS } from '@/questionnaire/levels'
import { discardDraft } from '@/use-cases/assessments/discard-draft'
import { draftProgress } from '@/use-cases/assessments/draft-progress'
import { getDraft } from '@/use-cases/assessments/get-draft'
import { nextStep } from '@/use-cases/assessments/next-step'
import { saveAnswers } from '@/use-cases/assessments/save-answers'
import { submitAssessment } from '@/use-cases/assessments/submit-assessment'
import { getStart } from '@/use-cases/teams/get-start'
import { getTeam } from '@/use-cases/teams/get-team'
import { allAt, newActor, newDraft, practiceIds, said } from '../../support/assessments'
import { describeOnBothDatabases } from '../../support/databases'

describeOnBothDatabases('saving answers', () => {
  let actor: Actor
  let id: string

  beforeEach(async () => {
    actor = await newActor()
    id = await newDraft(actor)
  })

  const stored = async () => Object.fromEntries((await getDraft(actor, id)).answers)
  const save = (...answers: SavedAnswer[]) => saveAnswers(actor, id, () => answers)

  it('stores every kind of answer as it was given', async () => {
    await save(...said({ 'lean.experiments': 1, 'lean.small-batches': 'na', 'lean.waste-removal': 'unknown' }))
    expect(await stored()).toEqual({
      'lean.experiments': { answer: 1, comment: '' },
      'lean.small-batches': { answer: 'na', comment: '' },
      'lean.waste-removal': { answer: 'unknown', comment: '' },
    })
  })

  it('stores an answer once though it is sent twice', async () => {
    const answer = { practiceId: 'lean.experiments', answer: 3, comment: 'Twice' } as const
    await save(answer)
    await save(answer)
    expect(await prisma().draftAnswer.findMany({ where: { assessmentId: id } })).toEqual([
      { assessmentId: id, practiceId: 'lean.experiments', answer: '3', comment: 'Twice' },
    ])
  })

  it('keeps what was said last, and what was said about other practices', async () => {
    await save(...said({ 'lean.experiments': 3, 'lean.small-batches': 2 }))
    await save({ practiceId: 'lean.experiments', answer: null, comment: 'Changed my mind' })
    expect(await stored()).toEqual({
      'lean.experiments': { answer: null, comment: 'Changed my mind' },
      'lean.small-batches': { answer: 2, comment: '' },
    })
  })

  it('keeps two answers about different practices that are saved at once', async () => {
    await Promise.all([save(...said({ 'lean.experiments': 3 })), save(...said({ 'lean.small-batches': 4 }))])
    expect(await stored()).toMatchObject({ 'lean.experiments': { answer: 3 }, 'lean.small-batches': { answer: 4 } })
  })

  it('keeps all of 50 answers that are saved at once', async () => {
    const ids = practiceIds('full')
    const sent = Array.from({ length: 50 }, (_, index) => ({
      practiceId: ids[index % ids.length] ?? '',
      answer: LEVELS[index % LEVELS.length] ?? null,
      comment: `Save ${index}`,
    }))
    await Promise.all(sent.map((answer) => save(answer)))
    const kept = Object.entries(await stored()).map(([practiceId, answer]) => ({ practiceId, ...answer }))
    expect(kept.map(({ practiceId }) => practiceId).sort()).toEqual([...ids].sort())
    for (const answer of kept) expect(sent).toContainEqual(answer)
  })

  it('stores one of ten different answers about one practice that are saved at once', async () => {
    const sent = Array.from({ length: 10 }, (_, index) => ({ answer: LEVELS[index % 5] ?? null, comment: `${index}` }))
    await Promise.all(sent.map((answer) => save({ practiceId: 'lean.experiments', ...answer })))
    expect(sent).toContainEqual((await stored())['lean.experiments'])
  })

  it('stores none of several answers if one of them cannot be stored', async () => {
    await save(...said({ 'lean.experiments': 3 }))
    const broken = { practiceId: 'lean.waste-removal', answer: 1, comment: null } as unknown as SavedAnswer
    await expect(save(...said({ 'lean.experiments': 5, 'lean.small-batches': 5 }), broken)).rejects.toThrow()
    expect(await stored()).toEqual({ 'lean.experiments': { answer: 3, comment: '' } })
  })

  it('is refused once the assessment is submitted, and changes nothing', async () => {
    await save(...said({ 'lean.experiments': 3 }))
    await submitAssessment(actor, id)
    const before = await prisma().assessment.findUniqueOrThrow({ where: { id } })
    await expect(save(...said({ 'lean.experiments': 5 }))).rejects.toMatchObject({ code: 'already-submitted' })
    expect(await prisma().draftAnswer.count({ where: { assessmentId: id } })).toBe(0)
    expect(await prisma().assessment.findUniqueOrThrow({ where: { id } })).toEqual(before)
  })

  it('is not found any more once the draft is discarded', async () => {
    const { team } = await getDraft(actor, id)
    await discardDraft(actor, id, team.name)
    await expect(save(...said({ 'lean.experiments': 5 }))).rejects.toMatchObject({ code: 'not-found' })
  })

  it.each([
    ['control characters', 'a\u0000b\u0007c\u001b\u0085d', 'abcd'],
    ['line ends of all systems and tabs', 'a\r\nb\rc\n\td', 'a\nb\nc\n\td'],
    ['2,000 characters', 'ä'.repeat(2_000), 'ä'.repeat(2_000)],
    ['characters beyond the basic plane', '🚀 '.repeat(600), '🚀 '.repeat(600)],
    ['quotes and SQL', `'; DROP TABLE team; -- " \\ %`, `'; DROP TABLE team; -- " \\ %`],
  ])('reads back a comment with %s as it was accepted', async (_, comment, accepted) => {
    const { asked } = await getDraft(actor, id)
    await save(savedAnswerSchema(asked).parse({ practiceId: 'lean.experiments', answer: 2, comment }))
    expect(await stored()).toEqual({ 'lean.experiments': { answer: 2, comment: accepted } })
  })

  it('does not count a comment alone as an answer', async () => {
    await save({ practiceId: 'culture.product-teams', answer: null, comment: 'To be discussed' })
    const draft = await getDraft(actor, id)
    expect(draftProgress(draft)[0]).toEqual({ id: 'culture', answered: 0, total: 7 })
    expect((await getStart(actor)).drafts).toMatchObject([{ id, answered: 0, total: 33 }])
    expect((await getTeam(actor, draft.team.id)).drafts).toMatchObject([{ id, answered: 0, total: 33 }])
    expect(await nextStep(actor, id)).toBe('answer/culture')
  })

  it('counts "does not apply" and "don’t know", and leads to the first open pillar, then to the review', async () => {
    await save(...said({ ...allAt(3, 'full'), 'culture.swarming': 'na', 'culture.open-channels': 'unknown' }))
    await save({ practiceId: 'lean.experiments', answer: null, comment: '' })
    expect((await getStart(actor)).drafts).toMatchObject([{ answered: 32, total: 33 }])
    expect(await nextStep(actor, id)).toBe('answer/lean')
    await save(...said({ 'lean.experiments': 1 }))
    expect(await nextStep(actor, id)).toBe('review')
  })

  it('moves the draft to the top of what waits to be answered', async () => {
    const other = await newDraft(actor)
    expect((await getStart(actor)).drafts.map((draft) => draft.id)).toEqual([other, id])
    await save(...said({ 'lean.experiments': 1 }))
    expect((await getStart(actor)).drafts.map((draft) => draft.id)).toEqual([id, other])
  })
})
