import { seconds } from '#app/domain/shared/duration.ts'
import { waitAfterTry } from '#app/domain/shop/tries.ts'
import type { BookAnswer, Booked, CancelAnswer, CarriedLabel } from '#app/domain/parcels/carrier.ts'
import { carrierOf } from '#app/infra/carriers/carrier-of.ts'
import type { CarrierPort } from '#app/infra/carriers/carrier-port.ts'
import { lockCase } from '#app/infra/cases/write-outcome.ts'
import { inTransaction } from '#app/infra/db/client.ts'
import type { Label } from '#app/infra/documents/read-carrier-label.ts'
import { bytesInHand } from '#app/infra/evidence/bytes-at.ts'
import { openForeign } from '#app/infra/foreign-files/open-foreign.ts'
import {
  claimCarrierCommands,
  type ClaimedCarrierCommand,
  postponeCarrierCommand,
  refuseCarrierCommand,
  settleCarrierCommand,
} from '#app/infra/parcels/carrier-commands.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { warehousePlace } from './quote-shipping.ts'

import { followBooking } from './follow-booking.ts'

export type BookingTools = Readonly<{
  carrierOf?: typeof carrierOf
  /** For how long a command is nobody else's; longer than the longest talk. */
  leaseMs?: number
  chance?: () => number
}>

const atOnce = 4
const longestTalk = seconds(40)
const lease = seconds(90)

/**
 * Carries out what carriers are asked for and is due, and answers how much it took; any number of processes may do so at once. What was
 * booked is settled with what follows of it for the case in one transaction; a process that dies before that leaves the command to the
 * next one, which asks the carrier what it has by that key before it books anything.
 */
export async function workBookings(portal: Portal, tools: BookingTools = {}): Promise<number> {
  const commands = await claimCarrierCommands(portal.database.pool, { limit: atOnce, leaseMs: tools.leaseMs ?? lease })
  await Promise.all(commands.map((command) => workOne(portal, command, tools)))
  return commands.length
}

async function workOne(portal: Portal, command: ClaimedCarrierCommand, tools: BookingTools): Promise<void> {
  const about = { command: command.id, kind: command.input.kind, attempt: command.attempts }
  try {
    const came = await carryOut(portal, command, tools)
    portal.log.info({ ...about, came }, 'carrier asked')
  } catch (fault) {
    portal.log.error({ ...about, err: fault }, 'carrier command not carried out')
    const words = 'The portal failed over it; its log says how.'
    await tryLater(portal, command, words, tools).catch((again: unknown) =>
      portal.log.error({ ...about, err: again }, 'carrier command not settled'),
    )
  }
}

async function carryOut(portal: Portal, command: ClaimedCarrierCommand, tools: BookingTools): Promise<string> {
  const carrier = (tools.carrierOf ?? carrierOf)(portal.settings, command.store)
  const answer = await talkTo(portal, carrier, command, AbortSignal.timeout(longestTalk))
  await settle(portal, command, answer, tools)
  return answer.kind
}

type Answer = BookAnswer | CancelAnswer

async function talkTo({ settings }: Portal, carrier: CarrierPort, command: ClaimedCarrierCommand, signal: AbortSignal): Promise<Answer> {
  const { input, key, store, caseNumber } = command
  if (input.kind === 'cancel') return carrier.cancel(input.bookingId, signal)
  if (input.kind === 'undo') return undo(carrier, input.key, signal)
  if (command.attempts > 1) {
    const known = await carrier.findBooked(key, signal)
    if (known.kind !== 'none') return known
  }
  const { address, phone, parcels, service, day, windowFrom, windowTo } = input
  const journey = { from: { address, phone, email: null }, to: warehousePlace(settings, store), parcels, reference: caseNumber }
  return carrier.book({ ...journey, key, service, day, windowFrom, windowTo }, signal)
}

async function undo(carrier: CarrierPort, key: string, signal: AbortSignal): Promise<CancelAnswer> {
  const known = await carrier.findBooked(key, signal)
  if (known.kind === 'unreachable') return known
  return known.kind === 'booked' ? carrier.cancel(known.booked.bookingId, signal) : { kind: 'cancelled' }
}

async function settle(
  portal: Portal,
  command: ClaimedCarrierCommand,
  answer: BookAnswer | CancelAnswer,
  tools: BookingTools,
): Promise<void> {
  const { pool } = portal.database
  switch (answer.kind) {
    case 'booked':
      return settleBooked(portal, command, answer.booked)
    case 'cancelled':
    case 'too_late': {
      const tooLate = answer.kind === 'too_late' ? answer.words : null
      const kind = command.input.kind === 'undo' ? 'undo' : 'cancel'
      await inTransaction(portal.db, (db) => settleCarrierCommand(db, command, { kind, tooLate }))
      return
    }
    case 'refused':
      return refuseCarrierCommand(pool, command, { words: answer.words, about: answer.about, byCarrier: true })
    case 'by_hand': {
      const words = 'No carrier is set for this store any more.'
      return refuseCarrierCommand(pool, command, { words, about: null, byCarrier: false })
    }
    case 'unreachable':
      return tryLater(portal, command, answer.words, tools)
  }
}

async function settleBooked(portal: Portal, command: ClaimedCarrierCommand, booked: Booked): Promise<void> {
  const label = booked.label && (await openLabel(booked.label))
  const code = booked.dropOffCode && (await openLabel(booked.dropOffCode))
  const { bookingId, carrier, trackingNumber } = booked
  await inTransaction(portal.db, async (db) => {
    await lockCase(db, command.caseId)
    if (!(await settleCarrierCommand(db, command, { kind: 'book', bookingId, carrier, trackingNumber }))) return
    await followBooking(db, portal, command, { booked, label, dropOffCode: code?.format === 'png' ? code.bytes : null })
  })
}

/** Has the carrier's file opened where it can do no harm, as one of staff is; one that cannot be used is none, and the booking stands. */
async function openLabel({ bytes }: CarriedLabel): Promise<Label | null> {
  const opened = await openForeign({ kind: 'label' }, bytesInHand(bytes))
  return opened.done && opened.answer.read ? opened.answer.label : null
}

async function tryLater(
  portal: Portal,
  command: ClaimedCarrierCommand,
  words: string,
  { chance = Math.random }: BookingTools,
): Promise<void> {
  const wait = waitAfterTry(command.tries + 1, chance())
  if (wait === null) await refuseCarrierCommand(portal.database.pool, command, { words, about: null, byCarrier: false })
  else await postponeCarrierCommand(portal.database.pool, command, words, wait)
}
