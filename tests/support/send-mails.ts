/** Run as a script: one process of several, which sends the waiting mails of the database that is set, and ends. */
import '../../scripts/starting/keep-sqlite-objects.mjs'
import './auth-secret'
import { disconnect } from '@/database/client'
import { closeTransport } from '@/mail/transport'
import { sendDueMails } from '@/use-cases/mails/send-due-mails'

await sendDueMails()
closeTransport()
await disconnect()
