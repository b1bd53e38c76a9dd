import { secretFingerprint } from '@/auth/set-up-token'
import { prisma } from '@/database/client'
import { insertInstallation } from '@/database/installation'
import { loadSample } from '@/use-cases/sample/load-sample'
import { AUTH_SECRET } from './auth-secret'
import { fullWorkspace } from './full-workspace'

/** More than are read or written at once. */
const MANY = 1203

/** Values that databases keep in different ways, or that a careless copy changes. */
const TEXTS = [
  '',
  ' ',
  'null',
  "it's",
  '"quoted"',
  'ä ö ü ß',
  '日本語',
  '🎯 emoji',
  'two\nlines\ttab',
  '\\N',
  '%s $1 ?',
]

/** Fills a database so that every table has rows: the sample, a workspace with one of everything, many of some. */
export async function fillEveryTable(): Promise<void> {
  await insertInstallation(secretFingerprint(AUTH_SECRET))
  const actor = await fullWorkspace('everything')
  await loadSample(actor)
  const { workspaceId } = actor
  const expiresAt = new Date(Date.UTC(2040, 1, 29, 23, 59, 59, 999))
  await prisma().verification.create({ data: { identifier: 'hashed', value: 'secret', expiresAt } })
  await prisma().rateLimit.create({ data: { key: 'hash', tries: '[1,2,3]', expiresAt } })
  await prisma().outboxMail.create({ data: { workspaceId, sealed: 'sealed', expiresAt, tries: 2 } })
  const token = { name: 'token', scopes: 'read', tokenHash: 'token hash', expiresAt, madeById: 'an id', role: 'coach' }
  await prisma().apiToken.create({ data: { workspaceId, ...token } })
  const target = {
    name: 'Board',
    kind: 'standard',
    host: 'example.org',
    events: 'round.closed',
    failingSince: expiresAt,
  }
  const secrets = { sealedAddress: 'sealed', sealedSecret: 'sealed', sealedOld: 'sealed', oldUntil: expiresAt }
  const { id: targetId } = await prisma().webhookTarget.create({ data: { workspaceId, ...target, ...secrets } })
  await prisma().webhookDelivery.create({ data: { targetId, event: 'round.closed', payload: '{}', status: 500 } })
  const publishedAt = new Date(Date.UTC(2026, 0, 1))
  const own = { workspaceId, questionnaireId: 'payments', content: '{"title":"Payments"}' }
  await prisma().ownQuestionnaire.create({ data: { ...own, version: 1, publishedAt } })
  await prisma().ownQuestionnaire.create({ data: { ...own, version: 2, edits: 3 } })
  await prisma().lease.create({ data: { name: 'rounds', holder: 'a process', until: expiresAt } })
  const { id: teamId } = await prisma().team.findFirstOrThrow({ where: { workspaceId, sample: false } })
  await prisma().teamTag.createMany({ data: TEXTS.map((key) => ({ teamId, key: `k${key}`, name: key })) })
  await prisma().teamTag.createMany({
    data: Array.from({ length: MANY }, (_, n) => ({ teamId, key: `tag ${n}`, name: `Tag ${n}` })),
  })
  const { id: assessmentId } = await prisma().assessment.findFirstOrThrow({ where: { teamId } })
  await prisma().response.createMany({
    data: Array.from({ length: MANY }, (_, n) => ({
      assessmentId,
      voice: 'member',
      submissionKey: `key ${n}`,
      answers: JSON.stringify({ 'culture.trust': (n % 5) + 1 }),
    })),
  })
}
