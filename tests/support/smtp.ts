import type { AddressInfo } from 'node:net'

import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server'

export type ReceivedMail = Readonly<{ envelope: Readonly<{ from: string; to: readonly string[] }>; raw: string; email: Email; at: number }>

/**
 * An SMTP answer other than 250; `hang` never answers, `drop` takes the message and closes the line
 * unanswered.
 */
type Refusal = Readonly<{ code: number; text: string }> | 'hang' | 'drop'

export type TestSmtp = Readonly<{
  url: string
  received: readonly ReceivedMail[]
  /** The next mail that fits, or one that already came; rejects after `timeoutMs`. */
  waitFor: (fits: (mail: ReceivedMail) => boolean, timeoutMs?: number) => Promise<ReceivedMail>
  /** The newest mail to an address. */
  latestTo: (address: string, timeoutMs?: number) => Promise<ReceivedMail>
  /** Asked at RCPT TO and after the data, before the answer; null accepts. */
  refuse: { recipient: (address: string) => Refusal | null; message: (mail: ReceivedMail) => Refusal | null | Promise<Refusal | null> }
  stop: () => Promise<void>
}>

/**
 * A real SMTP server on a free port of this machine, or on `port` where a test takes one down and up again.
 */
export async function startSmtp(port = 0): Promise<TestSmtp> {
  const received: ReceivedMail[] = []
  const waiting = new Set<() => void>()
  const refuse: TestSmtp['refuse'] = { recipient: () => null, message: () => null }
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    onRcptTo: ({ address }, _session, done) => answer(refuse.recipient(address), done),
    onData: (stream, session, done) => {
      const take = async () => {
        const mail = await receive(stream, session)
        const refusal = await refuse.message(mail)
        if (refusal === null || refusal === 'drop') received.push(mail)
        for (const check of waiting) check()
        if (refusal === 'drop') cutLine(server, session)
        else answer(refusal, done)
      }
      // A client that is killed in the middle leaves nothing to answer.
      take().catch(() => undefined)
    },
  })
  // A client that is killed resets its line; that is no failure of the server.
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const waitFor = (fits: (mail: ReceivedMail) => boolean, timeoutMs = 30_000) => waitUntil(() => received.find(fits), waiting, timeoutMs)
  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    received,
    waitFor,
    refuse,
    latestTo: async (address, timeoutMs) => {
      await waitFor(({ envelope }) => envelope.to.includes(address), timeoutMs)
      return received.findLast(({ envelope }) => envelope.to.includes(address)) as ReceivedMail
    },
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}

function waitUntil<T>(find: () => T | undefined, waiting: Set<() => void>, timeoutMs: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const end = (settle: () => void) => {
      clearTimeout(timer)
      waiting.delete(check)
      settle()
    }
    const check = () => {
      const found = find()
      if (found !== undefined) end(() => resolve(found))
    }
    const timer = setTimeout(() => end(() => reject(new Error(`no such mail within ${timeoutMs} ms`))), timeoutMs)
    waiting.add(check)
    check()
  })
}

async function receive(stream: SMTPServerDataStream, session: SMTPServerSession): Promise<ReceivedMail> {
  const parts: Buffer[] = []
  for await (const part of stream) parts.push(part as Buffer)
  const raw = Buffer.concat(parts)
  const { mailFrom, rcptTo } = session.envelope
  return {
    envelope: { from: mailFrom ? mailFrom.address : '', to: rcptTo.map(({ address }) => address) },
    raw: raw.toString('latin1'),
    email: await PostalMime.parse(raw),
    at: Date.now(),
  }
}

function answer(refusal: Refusal | null, done: (fault?: Error | null) => void): void {
  if (refusal === null) return done()
  if (typeof refusal === 'string') return
  done(Object.assign(new Error(refusal.text), { responseCode: refusal.code }))
}

function cutLine(server: SMTPServer, session: SMTPServerSession): void {
  for (const connection of server.connections as Set<{ session: SMTPServerSession; close: () => void }>) {
    if (connection.session === session) connection.close()
  }
}
