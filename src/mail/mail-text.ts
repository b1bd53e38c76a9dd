import 'server-only'
import { createTranslator } from 'next-intl'
import en from '@/messages/en'
import { oneLine } from './one-line'

/** What each mail says of its own. The links work once. */
export type MailValues = {
  invitation: { invitedBy: string; workspace: string; link: string; days: number }
  reset: { link: string; minutes: number }
  answerLink: RoundValues
  reminder: RoundValues
  test: Record<string, never>
}

/** Who asks whom, and what is told to everybody who is asked. */
type RoundValues = {
  askedBy: string
  team: string
  round: string
  /** Whether a purpose is given. */
  why: 'yes' | 'no'
  purpose: string
  until: string
  minutes: number
  number: number
  link: string
}

export type MailText = { subject: string; text: string }

/** Made once: thousands of mails are written at a time. */
const t = createTranslator({ locale: 'en', messages: en, namespace: 'mail' })

/** The words of a mail. What people have named themselves or their workspace stays within its line. */
export function mailText<Name extends keyof MailValues>(name: Name, values: MailValues[Name]): MailText {
  const safe = Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, typeof value === 'string' ? oneLine(value) : value]),
  )
  const mail: keyof MailValues = name
  return { subject: t(`${mail}.subject`, safe), text: t(`${mail}.text`, safe) }
}
