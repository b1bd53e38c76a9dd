import 'server-only'
import { randomBytes } from 'node:crypto'

/** A secret to sign with, written as the Standard Webhooks specification has it. */
export const newWebhookSecret = (): string => `whsec_${randomBytes(32).toString('base64')}`
