'use server'

import { getTranslations } from 'next-intl/server'
import { refused } from '@/app/form-state'
import type { Person } from '@/auth/actor'
import { currentPerson } from '@/auth/current-person'
import { renewSession } from '@/auth/renew-session'
import { beginSecondFactor } from '@/use-cases/account/begin-second-factor'
import { makeRecoveryCodes } from '@/use-cases/account/make-recovery-codes'
import { proveSecondFactor } from '@/use-cases/account/prove-second-factor'
import { switchSecondFactorOff } from '@/use-cases/account/switch-second-factor-off'
import { keyAndPicture } from './key-and-picture'
import { SECOND_FACTOR_STEPS, type SecondFactorState, type SecondFactorStep } from './second-factor-state'

/** All forms of the page: one action, so that what a step shows stays until the next one, without script too. */
export async function secondFactorAction(before: SecondFactorState, form: FormData): Promise<SecondFactorState> {
  const person = await currentPerson()
  const step = SECOND_FACTOR_STEPS.find((name) => form.has(name)) ?? 'begin'
  try {
    return await STEPS[step](person, String(form.get('password') ?? ''), String(form.get('code') ?? ''))
  } catch (error) {
    const { errors } = await refused(error, form)
    // A mistyped code is no reason to begin again.
    return { errors, step, ...(step === 'prove' && before.begun && { begun: before.begun }) }
  }
}

type Step = (person: Person, password: string, code: string) => Promise<SecondFactorState>

const STEPS: Readonly<Record<SecondFactorStep, Step>> = {
  begin: async (person, password) => ({
    errors: {},
    begun: keyAndPicture(await beginSecondFactor(person, password)),
  }),
  prove: async (person, _, code) => ({ errors: {}, codes: await proveSecondFactor(person, code) }),
  codes: async (person, password) => ({ errors: {}, codes: await makeRecoveryCodes(person, password) }),
  off: async (person, password) => {
    await switchSecondFactorOff(person, password)
    await renewSession()
    return { errors: {}, done: (await getTranslations('secondFactor'))('offDone') }
  },
}
