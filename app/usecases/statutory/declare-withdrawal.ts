import { randomUUID } from 'node:crypto'

import {
  declaredAlarm,
  declaredByAll,
  declaredByNetwork,
  firstToAddress,
  furtherToAddress,
} from '#app/domain/statutory/declaration-budgets.ts'
import { type Declared, storeOfDeclaration } from '#app/domain/statutory/declaration.ts'
import { type ParsedEmail, parseEmailAddress } from '#app/domain/sign-in/email-address.ts'
import { lockOrders } from '#app/infra/account/account.ts'
import { type Db, inTransaction } from '#app/infra/db/client.ts'
import { queueMail } from '#app/infra/mail/outbox.ts'
import { writeAudit } from '#app/infra/shared/audit.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { bucketOf, countUp, takeFromAll, takeWithin } from '#app/infra/sign-in/buckets.ts'
import { knownDevice } from '#app/infra/sign-in/device.ts'
import {
  type DeclarationView,
  findDeclaration,
  findSame,
  hashOf,
  insertDeclaration,
  isKeyTaken,
  keepAcknowledgement,
} from '#app/infra/statutory/declarations.ts'
import { auditSource, networkBuckets, type Visitor } from '#app/usecases/sign-in/visitor.ts'

import { matchByPortal } from './match-by-portal.ts'

type SignedIn = Readonly<{
  customerId: string
  email: string
  /** The order on whose page it was declared; null at the door for everybody. */
  orderId: string | null
}>

export type DeclareInput = Readonly<{
  /** Stood hidden in the form. */
  key: string
  declared: Declared
  signedIn: SignedIn | null
  visitor: Visitor
}>

/** `key` names the receipt; `kept` is what was declared, null where it had been before. */
type Taken = Readonly<{ done: true; key: string; kept: DeclarationView | null }>

export type DeclaredWithdrawal = Taken | Readonly<{ done: false; because: 'not-an-address' | 'crowded' }>

type Email = Extract<ParsedEmail, { ok: true }>

/**
 * Takes a withdrawal in, stamped by the database, and acknowledges it by mail in the same transaction: it has its effect with this.
 * Sent again, or declared again in the same words within a day, it is the declaration that was there.
 *
 * Without a sign-in nothing here depends on whether an order or an account fits: that is looked for after the answer. Who is signed in
 * may know it, and their case is opened at once.
 */
export async function declareWithdrawal(portal: Portal, input: DeclareInput): Promise<DeclaredWithdrawal> {
  const email = parseEmailAddress(input.declared.email)
  if (!email.ok) return { done: false, because: 'not-an-address' }
  const { signedIn } = input
  const before = await findBefore(portal, input)
  if (before !== null) return { done: true, key: before, kept: null }
  if (signedIn === null && (await isCrowded(portal, input.visitor))) return { done: false, because: 'crowded' }
  const take = { ...input, email, device: knownDevice(portal.settings.sealingKey, email.key, input.visitor.device) }
  if (signedIn === null) return inTransaction(portal.db, (db) => takeIn(db, take))
  try {
    return await inTransaction(portal.db, async (db) => {
      // Whoever files something locks orders before accounts, here as there.
      await lockOrders(db, signedIn.customerId)
      const taken = await takeIn(db, take)
      const kept = taken.kept
      if (kept) await matchByPortal(portal, db, kept)
      return taken
    })
  } catch (fault) {
    // It counts when it is declared: a fault in what follows is no reason to lose it.
    portal.log.error({ err: fault }, 'a declared withdrawal was not matched at once')
    return inTransaction(portal.db, (db) => takeIn(db, take))
  }
}

type Take = DeclareInput & Readonly<{ email: Email; device: string | null }>

async function takeIn(db: Db, input: Take): Promise<Taken> {
  const same = await findSame(db, formOf(input))
  if (same !== null) return { done: true, key: same, kept: null }
  const kept = await keep(db, input)
  return { done: true, key: kept.key, kept }
}

function formOf({ key, declared, signedIn }: DeclareInput) {
  return { key, hash: hashOf(declared, signedIn?.orderId ?? null) }
}

/** What was declared already takes nothing from anybody's budgets. */
function findBefore(portal: Portal, input: DeclareInput): Promise<string | null> {
  return inTransaction(portal.db, (db) => findSame(db, formOf(input)))
}

/**
 * Whether a network sends more than its people can, while more come in from everywhere than buyers would send: only then somebody has
 * to wait. Past the second alone, whoever is on call is told.
 */
async function isCrowded(portal: Portal, visitor: Visitor): Promise<boolean> {
  const [all, networks] = [bucketOf(declaredByAll, ''), networkBuckets(visitor, declaredByNetwork)]
  const counts = await countUp(portal.database.pool, [all, ...networks])
  if (counts.has(all.key)) return false
  await raiseAlarm(portal)
  return networks.some(({ key }) => !counts.has(key))
}

async function raiseAlarm(portal: Portal): Promise<void> {
  const first = await takeFromAll(portal.database.pool, [bucketOf(declaredAlarm, '')])
  if (!first.taken) return
  portal.log.error({ inAnHour: declaredByAll.most }, 'more withdrawals are declared than buyers would: crowded networks wait')
  await writeAudit(portal.db, {
    actor: { kind: 'system' },
    action: 'declaration.crowd',
    object: { kind: 'portal', id: 'declarations' },
    after: { inAnHour: declaredByAll.most },
  })
}

/** Strangers use up only what they may send to an address themselves: its owner, signed in or on a known device, has as much again. */
async function mayBeMailed(db: Db, { signedIn, device, email }: Take): Promise<boolean> {
  const owner = isOwn(signedIn, email) ? `customer ${signedIn.customerId}` : device === null ? `address ${email.key}` : `device ${device}`
  const first = await takeWithin(db, [bucketOf(firstToAddress, owner)])
  if (first.taken) return true
  const further = await takeWithin(
    db,
    furtherToAddress.map((budget) => bucketOf(budget, owner)),
  )
  return further.taken
}

function isOwn(signedIn: SignedIn | null, email: Email): signedIn is SignedIn {
  const own = parseEmailAddress(signedIn?.email)
  return own.ok && own.key === email.key
}

async function keep(db: Db, input: Take): Promise<DeclarationView> {
  const { declared, signedIn, visitor, email } = input
  const acknowledged = await mayBeMailed(db, input)
  const { language } = visitor
  const store = storeOfDeclaration(visitor.store, language)
  // A page that was shown before with another content leaves its key to that one.
  const key = (await isKeyTaken(db, input.key)) ? randomUUID() : input.key
  const kept = await insertDeclaration(db, {
    ...declared,
    key,
    hash: formOf(input).hash,
    email: email.address,
    emailKey: email.key,
    store,
    language,
    declaredBy: signedIn?.customerId ?? null,
    declaredOn: signedIn?.orderId ?? null,
    acknowledged,
  })
  if (acknowledged) {
    const mailId = await queueMail(db, {
      kind: 'withdrawal-acknowledged',
      to: { address: email.address },
      ...(isOwn(signedIn, email) ? { customerId: signedIn.customerId } : {}),
      language,
      store,
      reference: kept.reference,
      declaredAt: kept.declaredAt,
      name: declared.name,
      contract: declared.contract,
      items: declared.items,
      chosen: declared.lines,
      email: email.address,
    })
    await keepAcknowledgement(db, kept.id, mailId)
  }
  await writeAudit(db, {
    actor: signedIn === null ? { kind: 'visitor' } : { kind: 'customer', id: signedIn.customerId },
    action: 'declaration.make',
    object: { kind: 'declaration', id: kept.id },
    after: { reference: kept.reference, acknowledged },
    from: auditSource(visitor),
  })
  const whole = await findDeclaration(db, kept.id)
  if (whole === null) throw new Error('a declaration was not kept')
  return whole
}
