import { seconds } from '#app/domain/shared/duration.ts'
import type { CommandAnswer } from '#app/domain/shop/command.ts'
import { waitAfterTry } from '#app/domain/shop/tries.ts'
import { inTransaction } from '#app/infra/db/client.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { claimCommands, type ClaimedCommand, markForLater, markRefused, settleDone } from '#app/infra/shop/commands.ts'
import { clientOf } from '#app/infra/shop/shop-clients.ts'
import { type Carried, openTalk, type ShopTask, type Talk } from '#app/infra/shopify/admin/commands/asking.ts'
import { carryOut } from '#app/infra/shopify/admin/commands/carry-out.ts'
import type { ShopAccess } from '#app/infra/shopify/admin/shop-access.ts'
import type { ShopClient } from '#app/infra/shopify/admin/shop-client.ts'

import { followCommand } from './follow-command.ts'
import { holdSubject } from './hold-subject.ts'

export type CommandTools = Readonly<{
  clientOf?: (access: ShopAccess) => ShopClient
  /** Between two looks at what a shop does in its own time. */
  wait?: Talk['wait']
  /** For how long a command is nobody else's; longer than the longest talk. */
  leaseMs?: number
  chance?: () => number
}>

const atOnce = 8
const longestTalk = seconds(25)
const lease = seconds(60)

/**
 * Carries out what shops are asked for and is due, and answers how much it took; any number of processes may do so at once. What the shop
 * did is settled with what follows of it for the case in one transaction; a process that dies before that leaves the command to the next
 * one, which asks the shop whether it was done.
 */
export async function workCommands(portal: Portal, tools: CommandTools = {}): Promise<number> {
  const commands = await claimCommands(portal.database.pool, { limit: atOnce, leaseMs: tools.leaseMs ?? lease })
  await Promise.all(commands.map((command) => workOne(portal, command, tools)))
  return commands.length
}

async function workOne(portal: Portal, command: ClaimedCommand, tools: CommandTools): Promise<void> {
  const about = { command: command.id, kind: command.input.kind, attempt: command.attempts }
  try {
    const carried = await talkTo(portal, command, tools)
    await settle(portal, command, carried, tools)
    portal.log.info({ ...about, came: carried.kind }, 'shop asked')
  } catch (fault) {
    portal.log.error({ ...about, err: fault }, 'command not carried out')
    const later: Carried = { kind: 'later', words: 'The portal failed over it; its log says how.' }
    await settle(portal, command, later, tools).catch((again: unknown) => portal.log.error({ ...about, err: again }, 'command not settled'))
  }
}

async function talkTo({ settings }: Portal, command: ClaimedCommand, tools: CommandTools): Promise<Carried> {
  const access = settings.shopAccesses[command.store]
  if (!access) return { kind: 'refused', words: 'The portal has no access to the shop of this store any more.' }
  const talk = openTalk((tools.clientOf ?? clientOf)(access), AbortSignal.timeout(longestTalk), tools.wait)
  return carryOut(talk, taskOf(command))
}

function taskOf({ caseId, caseNumber, addressReportId, ...command }: ClaimedCommand): ShopTask {
  const { id, refusals, input, orderNumber, lines, returnId, draftOrderId, openedAs } = command
  const handle = `em-smart-${caseId ?? addressReportId ?? command.orderId}`
  return { id, refusals, input, orderNumber, handle, about: caseNumber ?? 'EM-Smart portal', lines, returnId, draftOrderId, openedAs }
}

async function settle(portal: Portal, command: ClaimedCommand, carried: Carried, { chance = Math.random }: CommandTools): Promise<void> {
  const { pool } = portal.database
  if (carried.kind === 'done') return settleWithSubject(portal, command, carried.answer)
  const wait = carried.kind === 'later' ? waitAfterTry(command.tries + 1, chance()) : null
  if (wait === null) await markRefused(pool, command, { words: carried.words, byShop: carried.kind === 'refused' })
  else await markForLater(pool, command, carried.words, wait)
}

async function settleWithSubject(portal: Portal, command: ClaimedCommand, answer: CommandAnswer): Promise<void> {
  await inTransaction(portal.db, async (db) => {
    await holdSubject(db, command)
    if (await settleDone(db, command, answer)) await followCommand(db, portal, command, { by: 'shop', answer })
  })
}
