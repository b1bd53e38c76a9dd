import { expect, it } from 'vitest'
import { z } from 'zod'
import { fieldErrors } from '@/errors/field-errors'

it('says of each bad field where it is and what is wrong with it', () => {
  const schema = z.object({
    name: z.string('text').min(3, 'short'),
    list: z.array(z.object({ level: z.number('level') })),
  })
  const { error } = schema.safeParse({ name: 'ab', list: [{ level: 1 }, { level: '2' }] })
  expect(fieldErrors(error?.issues ?? [])).toEqual([
    { field: 'name', problem: 'short' },
    { field: 'list.1.level', problem: 'level' },
  ])
})

it('has an empty field for what is wrong with the whole', () => {
  const { error } = z.object({}, 'whole').safeParse(null)
  expect(fieldErrors(error?.issues ?? [])).toEqual([{ field: '', problem: 'whole' }])
})
