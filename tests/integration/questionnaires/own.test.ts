import { beforeEach, expect, it } from 'vitest'
import type { Actor } from '@/auth/actor'
import { listAuditEntries } from '@/database/audit-log'
import { prisma } from '@/database/client'
import { AppError } from '@/errors/app-error'
import { calms1 } from '@/questionnaire/calms-1/questionnaire'
import { beginNextVersion } from '@/use-cases/questionnaires/begin-next-version'
import { createQuestionnaire, QUESTIONNAIRE_LIMIT } from '@/use-cases/questionnaires/create-questionnaire'
import { discardQuestionnaireDraft } from '@/use-cases/questionnaires/discard-questionnaire-draft'
import { getDraftQuestionnaire } from '@/use-cases/questionnaires/get-draft-questionnaire'
import { getQuestionnaire } from '@/use-cases/questionnaires/get-questionnaire'
import { listQuestionnaires } from '@/use-cases/questionnaires/list-questionnaires'
import { publishQuestionnaire } from '@/use-cases/questionnaires/publish-questionnaire'
import { putPractice, removePractice } from '@/use-cases/questionnaires/put-practice'
import { documentOf } from '@/use-cases/questionnaires/questionnaire-of'
import { saveDraftQuestionnaire } from '@/use-cases/questionnaires/save-draft-questionnaire'
import { newActor } from '../../support/assessments'
import { describeOnBothDatabases } from '../../support/databases'
import { practice, publishedNext, publishedOwn, smallDocument } from '../../support/own-questionnaires'

const COPY = { title: 'Our CALMS', copyOf: { id: 'calms', version: 1 } }

async function problems(done: Promise<unknown>) {
  const error = await done.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  return error instanceof AppError ? error.fields.map(({ field, problem }) => `${field}: ${problem}`) : error
}

describeOnBothDatabases('a questionnaire of one’s own', () => {
  let actor: Actor

  beforeEach(async () => {
    actor = await newActor()
  })

  it('begins as a copy of the CALMS questionnaire that asks the very same', async () => {
    const id = await createQuestionnaire(actor, COPY)
    expect(id).toBe('our-calms')
    const draft = await getDraftQuestionnaire(actor, id)
    expect(draft.document).toEqual({ ...documentOf(calms1), title: 'Our CALMS' })
    expect(draft.unfinished).toEqual([])
    expect(
      draft.changes.every(({ added, removed, changed }) => added.length + removed.length + changed.length === 0),
    ).toBe(true)
    await publishQuestionnaire(actor, id, 0)
    const { pillars, title } = await getQuestionnaire(actor, id, 1)
    expect(title).toBe('Our CALMS')
    const asked = calms1.pillars.flatMap((pillar) => pillar.practices.map(({ passage: _, ...rest }) => rest))
    expect(pillars.flatMap((pillar) => pillar.practices)).toEqual(asked)
  })

  it('may start empty, and says all that it still needs', async () => {
    const id = await createQuestionnaire(actor, { title: '日本', copyOf: null })
    expect(id).toBe('questionnaire')
    expect((await getDraftQuestionnaire(actor, id)).unfinished).toEqual(
      ['culture', 'automation', 'lean', 'measurement', 'sharing'].map((field) => ({
        field,
        problem: 'pillarPractices',
      })),
    )
    expect(await problems(publishQuestionnaire(actor, id, 0))).toContain('lean: pillarPractices')
    const document = smallDocument()
    const [first, second] = document.lean
    const unfinished = { ...first, levels: ['', 'b', 'c', 'd', 'e'], foundation: false } as typeof first
    await saveDraftQuestionnaire(actor, id, 0, { ...document, lean: [unfinished, second].flatMap((one) => one ?? []) })
    expect(await problems(publishQuestionnaire(actor, id, 1))).toEqual([
      'lean: pillarFoundations',
      'lean.0.levels.0: questionnaireTextEmpty',
    ])
    expect(await listQuestionnaires(actor)).toMatchObject([
      { id: 'calms' },
      { id, versions: [], draft: { version: 1 } },
    ])
  })

  it('never changes once it is published, by nobody’s hand', async () => {
    const id = await publishedOwn(actor, smallDocument())
    const where = { workspaceId: actor.workspaceId, questionnaireId: id }
    const refused = /published questionnaire never changes|Foreign key constraint violated/
    await expect(prisma().ownQuestionnaire.updateMany({ where, data: { content: '{}' } })).rejects.toThrow(refused)
    await expect(prisma().ownQuestionnaire.updateMany({ where, data: { publishedAt: null } })).rejects.toThrow(refused)
    await expect(prisma().ownQuestionnaire.deleteMany({ where })).rejects.toThrow(refused)
    expect(await problems(saveDraftQuestionnaire(actor, id, 1, smallDocument()))).toEqual([])
    await prisma().workspace.delete({ where: { id: actor.workspaceId } })
    expect(await prisma().ownQuestionnaire.count({ where })).toBe(0)
  })

  it('goes on with the next version, while the one before stays as it was', async () => {
    const id = await publishedOwn(actor, smallDocument())
    const before = await getQuestionnaire(actor, id, 1)
    const document = smallDocument('Small, second')
    document.lean.push(practice('lean.three'))
    expect(await publishedNext(actor, id, document)).toBe(2)
    expect(await getQuestionnaire(actor, id, 1)).toEqual(before)
    const listed = (await listQuestionnaires(actor)).find((one) => one.id === id)
    expect(listed).toMatchObject({ title: 'Small, second', draft: null, versions: [{ version: 2 }, { version: 1 }] })
    await beginNextVersion(actor, id)
    await beginNextVersion(actor, id)
    const draft = await getDraftQuestionnaire(actor, id)
    expect(draft).toMatchObject({ version: 3, before: 2 })
    expect(draft.comparedWith).toEqual(await getQuestionnaire(actor, id, 2))
    await discardQuestionnaireDraft(actor, id, 'Small, second')
    expect(await problems(getDraftQuestionnaire(actor, id))).toEqual([])
    expect((await getQuestionnaire(actor, id, 2)).title).toBe('Small, second')
  })

  it('is saved by one of two who write at once; the other is told, and nothing of either is mixed', async () => {
    const id = await createQuestionnaire(actor, COPY)
    const saves = [smallDocument('One'), smallDocument('Other')].map((document) =>
      problems(saveDraftQuestionnaire(actor, id, 0, document)),
    )
    const told = await Promise.all(saves)
    expect(told).toContainEqual([': draftChanged'])
    const { document } = await getDraftQuestionnaire(actor, id)
    expect(document).toEqual(smallDocument(told[0] === null ? 'One' : 'Other'))
    expect(await problems(publishQuestionnaire(actor, id, 0))).toEqual([': draftChanged'])
    const published = [publishQuestionnaire(actor, id, 1), publishQuestionnaire(actor, id, 1)]
    const ended = await Promise.allSettled(published)
    expect(ended.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  })

  it('takes practices in their places, and lets them go', async () => {
    const id = await createQuestionnaire(actor, COPY)
    await putPractice(actor, id, { edits: 0, practiceId: null, practice: practice('lean.new'), place: 2 })
    const added = (await getDraftQuestionnaire(actor, id)).document.lean.map((one) => one.id)
    expect(added.slice(0, 3)).toEqual(['lean.retrospectives', 'lean.new', 'lean.small-batches'])
    const moved = practice('sharing.moved', { title: 'Moved' })
    await putPractice(actor, id, { edits: 1, practiceId: 'lean.new', practice: moved, place: 20 })
    const { document } = await getDraftQuestionnaire(actor, id)
    expect(document.lean).toEqual(documentOf(calms1).lean)
    expect(document.sharing.at(-1)).toEqual(moved)
    await removePractice(actor, id, { edits: 2, practiceId: 'sharing.moved' })
    expect((await getDraftQuestionnaire(actor, id)).document.sharing).toEqual(documentOf(calms1).sharing)
    const put = { edits: 3, practiceId: null, place: 1 }
    expect(await problems(putPractice(actor, id, { ...put, practice: practice('lean.experiments') }))).toEqual([
      'id: practiceTwice',
    ])
    expect(await problems(putPractice(actor, id, { ...put, practice: practice('other.one') }))).toEqual([
      'id: practicePillar',
    ])
  })

  it('has an id of its own, and there are not more than can be told apart', async () => {
    const ids = await Promise.all([1, 2, 3].map(() => createQuestionnaire(actor, { title: 'CALMS', copyOf: null })))
    expect(ids.toSorted()).toEqual(['calms-2', 'calms-3', 'calms-4'])
    const row = { workspaceId: actor.workspaceId, version: 1, content: JSON.stringify(smallDocument()) }
    const rest = Array.from({ length: QUESTIONNAIRE_LIMIT - 3 }, (_, n) => ({
      ...row,
      questionnaireId: `one-more-${n}`,
    }))
    await prisma().ownQuestionnaire.createMany({ data: rest })
    expect(await problems(createQuestionnaire(actor, COPY))).toEqual([': tooManyQuestionnaires'])
  })

  it('is told of in the audit log by its title, when it begins, is published or discarded', async () => {
    const id = await publishedOwn(actor, smallDocument())
    await beginNextVersion(actor, id)
    await discardQuestionnaireDraft(actor, id, 'Small')
    const entries = await listAuditEntries(actor.workspaceId, { limit: 10 })
    expect(entries.map(({ action, targetName }) => `${action} ${targetName}`)).toEqual([
      'questionnaire.discarded Small',
      'questionnaire.created Small',
      'questionnaire.published Small',
      'questionnaire.created Small',
    ])
  })
})
