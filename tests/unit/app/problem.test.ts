import { expect, it, vi } from 'vitest'
import { problem } from '@/app/problem'
import { AppError } from '@/errors/app-error'

vi.mock('next-intl/server', () => import('../../support/intl-server'))

it('is kept by no cache: what is not there now, or not for one, may be there later, or for another', async () => {
  const reply = await problem(new AppError('not-found'))
  expect([reply.status, reply.headers.get('cache-control')]).toEqual([404, 'no-store'])
  expect(await reply.json()).toMatchObject({ status: 404, code: 'not-found' })
})
