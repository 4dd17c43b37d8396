import { sendsOfAll, sendsPerAddress, sendsPerNetwork } from '#app/domain/sign-in/budgets.ts'
import type { CodePurpose } from '#app/domain/sign-in/code.ts'
import { type ParsedEmail, parseEmailAddress } from '#app/domain/sign-in/email-address.ts'
import { brokenConstraint, type Db, inTransaction } from '#app/infra/db/client.ts'
import { queueMail } from '#app/infra/mail/outbox.ts'
import { sealCode } from '#app/infra/mail/sealed-code.ts'
import type { Portal } from '#app/infra/portal.ts'
import { bucketOf, takeFromAll } from '#app/infra/sign-in/buckets.ts'
import { drawCode, insertCode } from '#app/infra/sign-in/codes.ts'
import { knownDevice } from '#app/infra/sign-in/device.ts'

import { hashFlow, networkOfVisitor, type Visitor, whereabouts } from './visitor.ts'

type Email = Extract<ParsedEmail, { ok: true }>

export type CodeRequest = Readonly<{
  /** As it came from the form. */
  email: unknown
  /** The token of this browser's flow; the code will open nothing in another. */
  flow: string
  purpose?: CodePurpose
  visitor: Visitor
}>

export type RequestedCode =
  | Readonly<{ done: true; email: Email }>
  | Readonly<{ done: false; because: 'not-an-address' | 'slow-down' | 'busy' }>

/**
 * Sends a code to an address, known or not: the account is made when the first code is used. The answer and the
 * work are the same for known, unknown and blocked addresses, and for those whose budget is used up; a refusal
 * speaks only of the visitor's own network or of the whole.
 */
export async function requestCode(portal: Portal, ask: CodeRequest): Promise<RequestedCode> {
  const email = parseEmailAddress(ask.email)
  if (!email.ok) return { done: false, because: 'not-an-address' }
  const network = networkOfVisitor(ask.visitor)
  const asked = await takeFromAll(portal.db, sendsPerNetwork.map((budget) => bucketOf(budget, network)))
  if (!asked.taken) return { done: false, because: 'slow-down' }

  const device = knownDevice(portal.settings.sealingKey, email.key, ask.visitor.device)
  const owner = device === null ? `address ${email.key}` : `device ${device}`
  const everyone = bucketOf(sendsOfAll, '')
  const due = await takeFromAll(portal.db, [...sendsPerAddress.map((budget) => bucketOf(budget, owner)), everyone])
  if (due.taken) await sendCode(portal, ask, email)
  else if (due.empty.includes(everyone.key)) {
    portal.log.error({ per: sendsOfAll.per, most: sendsOfAll.most }, 'no more sign-in codes are sent this hour')
    return { done: false, because: 'busy' }
  }
  return { done: true, email }
}

async function sendCode(portal: Portal, ask: CodeRequest, email: Email): Promise<void> {
  try {
    await inTransaction(portal.db, (db) => writeCode(db, portal, ask, email))
  } catch (fault) {
    // Two requests of one flow at once: the other's code is on its way.
    if (brokenConstraint(fault) !== 'one_live_code_per_flow') throw fault
  }
}

async function writeCode(db: Db, portal: Portal, ask: CodeRequest, email: Email): Promise<void> {
  const { codePeppers, sealingKey } = portal.settings
  const customer = await db.customer.findUnique({
    where: { emailKey: email.key },
    select: { email: true, blockedAt: true },
  })
  const code = drawCode()
  const binding = { purpose: ask.purpose ?? 'sign-in', emailKey: email.key, flowHash: hashFlow(ask.flow) }
  const issued = await insertCode(db, codePeppers, binding, code)
  await queueMail(db, {
    kind: 'sign-in-code',
    ...(ask.purpose === 'change-email' ? { purpose: ask.purpose } : {}),
    // The stored spelling, never the submitted one: two texts may name one key, only one of them is verified.
    to: { address: customer?.email ?? email.address },
    language: ask.visitor.language,
    codeId: issued.id,
    store: ask.visitor.store,
    requestedAt: issued.createdAt.toISOString(),
    expiresAt: issued.expiresAt.toISOString(),
    ...whereabouts(ask.visitor),
    sealedCode: sealCode(sealingKey, code),
    // A blocked customer's mail is written like any other and is past its deadline from the start.
    deadline: customer?.blockedAt ? new Date(0) : issued.expiresAt,
  })
}
