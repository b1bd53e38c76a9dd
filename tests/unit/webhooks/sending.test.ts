import type { LookupAddress } from 'node:dns'
import { Webhook } from 'standardwebhooks'
import { describe, expect, it } from 'vitest'
import { newWebhookSecret } from '@/webhooks/new-secret'
import { publicLookup } from '@/webhooks/public-lookup'
import { sendWebhook } from '@/webhooks/send-webhook'
import { signedHeaders } from '@/webhooks/signed-headers'
import { slackBody } from '@/webhooks/slack-body'
import { teamsBody } from '@/webhooks/teams-body'
import type { WebhookPayload } from '@/webhooks/webhook-event'

const MESSAGE = { address: 'https://hooks.example.org/', body: '{}', headers: {} }
const leadsTo =
  (...addresses: string[]) =>
  (_: string, found: (error: null, found: LookupAddress[]) => void) =>
    found(
      null,
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    )

describe('a name', () => {
  it.each([[['10.0.0.1']], [['::1']], [['::ffff:127.0.0.1']], [['93.184.215.14', '127.0.0.1']], [[]]])(
    'that leads to %j is not connected to',
    async (addresses) => {
      const reply = await sendWebhook(MESSAGE, { resolve: leadsTo(...addresses) })
      expect(reply).toMatchObject({ status: null, failure: 'internal' })
    },
  )

  it('that led elsewhere when it was typed is looked at anew for the connection, once', async () => {
    const answers = ['93.184.215.14', '169.254.169.254']
    const asked: string[] = []
    const lookup = publicLookup((name, found) => {
      asked.push(name)
      leadsTo(answers.shift() ?? '127.0.0.1')(name, found)
    })
    const connect = () =>
      new Promise((done) => lookup('hooks.example.org', { all: true }, (error, found) => done(error ?? found)))
    expect(await connect()).toEqual([{ address: '93.184.215.14', family: 4 }])
    expect(await connect()).toBeInstanceOf(Error)
    expect(asked).toHaveLength(2)
  })
})

describe('a signature', () => {
  it('is one that the package of the specification verifies, with the new secret and with the old', () => {
    const secrets = [newWebhookSecret(), newWebhookSecret()]
    const headers = signedHeaders({ id: 'msg_1', body: '{"type":"test"}', secrets })
    for (const secret of secrets) {
      expect(new Webhook(secret).verify('{"type":"test"}', headers)).toEqual({ type: 'test' })
      expect(() => new Webhook(secret).verify('{"type":"tests"}', headers)).toThrow('No matching signature')
    }
    expect(() => new Webhook(newWebhookSecret()).verify('{"type":"test"}', headers)).toThrow('No matching signature')
  })
})

describe('markup in names', () => {
  const payload: WebhookPayload = {
    type: 'round.closed',
    timestamp: '2026-11-24T00:00:00.000Z',
    data: {
      round: { id: 'id', name: '<!channel> *b* [a](https://evil.example) & "q"' },
      url: 'https://radar.example/r',
    },
  }

  it('stays text in Slack', () => {
    const { text, blocks } = JSON.parse(slackBody(payload))
    expect(text).toContain('&lt;!channel&gt; *b* [a](https://evil.example) &amp; "q"')
    expect(blocks[0].text.type).toBe('plain_text')
    expect(blocks[1].elements[0].url).toBe('https://radar.example/r')
  })

  it('stays text in Microsoft Teams', () => {
    const [{ content }] = JSON.parse(teamsBody(payload)).attachments
    expect(content.body[0]).toMatchObject({ type: 'RichTextBlock', inlines: [{ type: 'TextRun' }] })
    expect(content.body[0].inlines[0].text).toContain('[a](https://evil.example)')
  })
})
