import { sendsOfAll, sendsOfStrangers, sendsPerAddress, sendsPerNetwork } from '#app/domain/sign-in/budgets.ts'
import type { CodePurpose } from '#app/domain/sign-in/code.ts'
import type { ParsedEmail } from '#app/domain/sign-in/email-address.ts'
import { brokenConstraint } from '#app/infra/db/client.ts'
import { sealCode } from '#app/infra/mail/sealed-code.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { bucketOf, takeFromBoth } from '#app/infra/sign-in/buckets.ts'
import { drawCode } from '#app/infra/sign-in/codes.ts'
import { knownDevice } from '#app/infra/sign-in/device.ts'
import { issueCode } from '#app/infra/sign-in/issue-code.ts'

import { hashFlow, networkBuckets, type Visitor, whereabouts } from './visitor.ts'

export type Email = Extract<ParsedEmail, { ok: true }>

export type CodeToSend = Readonly<{
  email: Email
  /** The token of this browser's flow; the code will open nothing in another. */
  flow: string
  purpose: CodePurpose
  visitor: Visitor
  /** The order that the code is about, by the shop's word. */
  orderName?: string
  /** For an address that nobody reads: all the work is done, and the mail is past its deadline from the start. */
  isDecoy?: boolean
}>

export type SentCode = Readonly<{ done: true }> | Readonly<{ done: false; because: 'slow-down' | 'busy' }>

/**
 * Writes a code and its mail within the budgets of the network, the address and everybody. The answer and the work
 * are the same whoever the address belongs to, and where its own budget is used up.
 */
export async function sendCode(portal: Portal, input: CodeToSend): Promise<SentCode> {
  const { email } = input
  const device = knownDevice(portal.settings.sealingKey, email.key, input.visitor.device)
  const owner = device === null ? `address ${email.key}` : `device ${device}`
  const isKnown = device !== null || input.purpose === 'step-up'
  const everyone = bucketOf(isKnown ? sendsOfAll : sendsOfStrangers, '')
  const taking = await takeFromBoth(portal.database.pool, networkBuckets(input.visitor, ...sendsPerNetwork), [
    ...sendsPerAddress.map((budget) => bucketOf(budget, owner)),
    everyone,
  ])
  if (taking === null) return { done: false, because: 'slow-down' }
  if (taking.taken) await writeOnce(portal, input)
  else if (taking.empty.includes(everyone.key)) {
    portal.log.error(
      { per: everyone.per, most: everyone.most },
      `no more codes are sent to ${isKnown ? 'anybody' : 'unknown devices'} this hour`,
    )
    return { done: false, because: 'busy' }
  }
  return { done: true }
}

async function writeOnce(portal: Portal, input: CodeToSend): Promise<void> {
  const { email, purpose, visitor } = input
  const { codePeppers, sealingKey } = portal.settings
  const code = drawCode()
  try {
    await issueCode(portal.database.pool, codePeppers, {
      binding: { purpose, emailKey: email.key, flowHash: hashFlow(input.flow) },
      code,
      sealedCode: sealCode(sealingKey, code),
      address: email.address,
      language: visitor.language,
      payload: {
        store: visitor.store,
        ...(purpose === 'change-email' || purpose === 'claim-order' ? { purpose } : {}),
        ...(input.orderName === undefined ? {} : { orderName: input.orderName }),
        ...whereabouts(visitor),
      },
      isDecoy: input.isDecoy ?? false,
    })
  } catch (fault) {
    // Two requests of one flow at once: the other's code is on its way.
    if (brokenConstraint(fault) !== 'one_live_code_per_flow') throw fault
  }
}
