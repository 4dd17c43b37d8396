import { setTimeout as pause } from 'node:timers/promises'

import type { Pool } from 'pg'

import { seconds } from '#app/domain/shared/duration.ts'
import { mailLegal } from '#app/views/legal/mail-legal.ts'
import { placeholderOf } from '#app/views/pictures/placeholder.ts'
import { drawnId, pictureCid } from '#emails/picture-cid.ts'
import { placeholderPictures } from '#emails/placeholder-pictures.ts'
import { calledOffCalendar, pickupCalendar } from '#emails/pickup-calendar.ts'

import { findLegal } from '../legal/find-legal.ts'
import { findPrintCopies } from '../pictures/copies.ts'
import type { Portal } from '../shared/portal.ts'
import { type Breaker, isLineFault } from './breaker.ts'
import { type Attachment, composeMessage, isSingleAddress } from './message.ts'
import { type ClaimedMail, isCodeAwaited, markDead, markDropped, markForRetry, markSent } from './queue.ts'
import { describeFault, isPermanent, maxAttempts, readFault, waitAfter } from './retry.ts'
import { openCode } from './sealed-code.ts'
import type { MailTransport } from './transport.ts'

export type AttachmentsFor = (mail: ClaimedMail) => Promise<readonly Attachment[]>

/** What draws mails: a second of loading that a start need not wait for, and that no claimed mail's lease should run through. */
export const loadDrawing = () => import('#emails/render-mail.ts')

export type Delivery = Readonly<{
  portal: Portal
  transport: MailTransport
  attachmentsFor: AttachmentsFor
  /** Cuts sends that are under way when the process must go. */
  stopping: AbortSignal
  chance: () => number
  /** Told of every line to the relay that came about or did not. */
  breaker: Breaker
}>

/** Below the lease, so that nobody else has the mail while this try may still succeed. */
const longestSend = seconds(90)

/** Sends one claimed mail and writes down what became of it; a fault ends this try, not the worker. */
export async function deliver(mail: ClaimedMail, delivery: Delivery): Promise<void> {
  const { pool } = delivery.portal.database
  const about = { mail: mail.id, kind: mail.data.kind, attempt: mail.attempts }
  const unwanted = await whyUnwanted(mail, pool).catch(() => null)
  if (unwanted) return settle(delivery, about, () => markDropped(pool, mail, unwanted))
  if (mail.attempts > maxAttempts || !isSingleAddress(mail.to)) {
    const because = mail.attempts > maxAttempts ? 'the worker died with it every time' : 'no single address'
    delivery.portal.log.error(about, `mail given up: ${because}`)
    return settle(delivery, about, () => markDead(pool, mail, because))
  }
  try {
    await send(mail, delivery)
    delivery.breaker.reached()
  } catch (fault) {
    noteLine(fault, delivery)
    return settle(delivery, about, () => afterFault(mail, fault, delivery))
  }
  await settle(delivery, about, () => markSent(pool, mail))
  delivery.portal.log.info(about, 'mail sent')
}

function noteLine(fault: unknown, { breaker, portal }: Delivery): void {
  if (!isLineFault(fault)) return breaker.reached()
  if (breaker.missed()) portal.log.error({ fault: readFault(fault) }, 'the mail relay cannot be reached; mails wait for it')
}

async function whyUnwanted(mail: ClaimedMail, pool: Pool): Promise<string | null> {
  if (mail.millisecondsLeft !== null && mail.millisecondsLeft <= 0) return 'past its deadline'
  if (mail.data.kind !== 'sign-in-code') return null
  return (await isCodeAwaited(pool, mail.data.codeId)) ? null : 'its code is used or superseded'
}

async function send(mail: ClaimedMail, { portal, transport, attachmentsFor, stopping }: Delivery): Promise<void> {
  const { settings } = portal
  const code = mail.sealed === null ? null : openCode(settings.sealingKey, mail.sealed)
  if (mail.sealed !== null && code === null) throw new Error('the sealed code cannot be opened with this key')
  const { language } = mail
  const { renderMail } = await loadDrawing()
  const pictures = await picturesOf(mail, portal)
  const shown = new Set(pictures.map(({ id }) => id))
  const legal = 'store' in mail.data ? mailLegal(findLegal(settings, mail.data.store), mail.data.store, language) : null
  const rendered = await renderMail(mail.data, { language, publicOrigin: settings.publicOrigin, code, legal, pictures: shown })
  const files = [
    ...pictures.map(inlinePicture),
    ...drawnFor(mail, shown),
    ...(await attachmentsFor(mail)),
    ...calendarOf(mail, settings.publicOrigin),
  ]
  const message = composeMessage(mail, rendered, files, settings)
  const limit = Math.max(1, Math.min(longestSend, mail.millisecondsLeft ?? longestSend))
  const signal = AbortSignal.any([stopping, AbortSignal.timeout(Math.floor(limit))])
  const info = await transport.sendMail({ ...message, signal })
  const [reached, ...others] = [info.envelope.to].flat()
  if (others.length > 0 || String(reached).toLowerCase() !== mail.to.toLowerCase()) {
    portal.log.error({ mail: mail.id }, 'a mail went to another address than the stored one')
  }
}

/** A mail of a case with more lines than this shows the first ones. */
const mostPictures = 12

/** The pictures of what a mail is about, as far as there are copies of ours. */
async function picturesOf({ data }: ClaimedMail, { db }: Portal): Promise<Array<Readonly<{ id: string; bytes: Uint8Array }>>> {
  const ids = 'lines' in data ? data.lines.flatMap(({ picture }) => picture?.id ?? []) : []
  const copies = await findPrintCopies(db, ids.slice(0, mostPictures))
  return [...copies].map(([id, bytes]) => ({ id, bytes }))
}

function inlinePicture({ id, bytes }: Readonly<{ id: string; bytes: Uint8Array }>): Attachment {
  return { filename: `${id.slice(0, 8)}.jpg`, contentType: 'image/jpeg', content: Buffer.from(bytes), cid: pictureCid(id) }
}

/** What stands for the lines that have no picture, each once. */
function drawnFor({ data }: ClaimedMail, shown: ReadonlySet<string>): Attachment[] {
  const lines = 'lines' in data ? data.lines.filter(({ picture }) => !picture || !shown.has(picture.id)) : []
  const categories = lines.flatMap(({ category }) => (category === undefined ? [] : [category]))
  return [...new Map(categories.map((category) => [drawnId(category), placeholderPictures[placeholderOf(category)]]))].map(([id, png]) => ({
    filename: `${id}.png`,
    contentType: 'image/png',
    content: Buffer.from(png, 'base64'),
    cid: pictureCid(id),
  }))
}

function calendarOf({ data, language, writtenAt }: ClaimedMail, publicOrigin: string): Attachment[] {
  const setting = { language, publicOrigin, writtenAt }
  if (data.kind === 'pickup-booked') return [calendarFile(data.number, 'PUBLISH', pickupCalendar(data, setting))]
  if (data.kind !== 'pickup-failed' && data.kind !== 'case-withdrawn') return []
  const { number, pickup } = data
  return pickup ? [calendarFile(number, 'CANCEL', calledOffCalendar({ ...data, pickup }, setting))] : []
}

function calendarFile(number: string, method: 'PUBLISH' | 'CANCEL', text: string): Attachment {
  const contentType = `text/calendar; charset=utf-8; method=${method}`
  return { filename: `${number}.ics`, contentType, content: Buffer.from(text) }
}

async function afterFault(mail: ClaimedMail, fault: unknown, { portal, chance }: Delivery): Promise<void> {
  const { pool } = portal.database
  const about = { mail: mail.id, kind: mail.data.kind, attempt: mail.attempts, fault: readFault(fault) }
  const wait = isPermanent(fault) ? null : waitAfter(mail.attempts, chance())
  if (wait === null) {
    portal.log.error(about, 'mail given up')
    return markDead(pool, mail, describeFault(fault))
  }
  portal.log.warn({ ...about, wait }, 'mail not sent, to be tried again')
  await markForRetry(pool, mail, describeFault(fault), wait)
}

const settleTries = 5

/**
 * Writes the outcome down, also through a short loss of the database: unwritten, the mail would be sent again
 * when its lease ends.
 */
async function settle(delivery: Delivery, about: object, write: () => Promise<void>): Promise<void> {
  for (let attempt = 1; attempt <= settleTries; attempt += 1) {
    try {
      return await write()
    } catch (fault) {
      delivery.portal.log.warn({ ...about, err: fault }, 'mail outcome not written')
      if (attempt < settleTries) await pause(attempt * seconds(1))
    }
  }
}
