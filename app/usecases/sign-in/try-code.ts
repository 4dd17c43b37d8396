import { failuresInARow, failuresOfAll, failuresPerAddress, triesPerNetwork } from '#app/domain/sign-in/budgets.ts'
import { type CodePurpose, parseCode } from '#app/domain/sign-in/code.ts'
import type { Portal } from '#app/infra/portal.ts'
import { type Bucket, bucketOf, takeFromAll } from '#app/infra/sign-in/buckets.ts'
import { tryCode } from '#app/infra/sign-in/codes.ts'
import { knownDevice } from '#app/infra/sign-in/device.ts'

import { hashFlow, networkOfVisitor, type Visitor } from './visitor.ts'

export type CodeTry = Readonly<{
  purpose: CodePurpose
  flow: string
  emailKey: string
  /** As it came from the form. */
  code: unknown
  visitor: Visitor
}>

export type CodeVerdict =
  | Readonly<{
      right: true
      codeId: string
      /** Given back in the transaction that the code opens. */
      charged: readonly string[]
      /** Emptied in it: the row of failures ends here. */
      ended: readonly string[]
      knownDevice: boolean
    }>
  | Readonly<{ right: false; because: 'not-a-code' | 'wrong' | 'slow-down' | 'busy' }>

/**
 * Judges a typed code. An expired, used, replaced or exhausted one, one of another browser, address or purpose, and
 * any code of an address whose budget is used up are all the same "wrong".
 */
export async function judgeCode(portal: Portal, ask: CodeTry): Promise<CodeVerdict> {
  const code = parseCode(ask.code)
  if (code === null) return { right: false, because: 'not-a-code' }
  const { sealingKey, codePeppers } = portal.settings
  const device = knownDevice(sealingKey, ask.emailKey, ask.visitor.device)
  const row = bucketOf(failuresInARow, ask.emailKey)
  const owner = ownerBuckets(ask.emailKey, device)
  const binding = { purpose: ask.purpose, emailKey: ask.emailKey, flowHash: hashFlow(ask.flow) }
  const tried = await tryCode(portal.db, codePeppers, binding, code, {
    network: bucketOf(triesPerNetwork, networkOfVisitor(ask.visitor)),
    owner: device === null ? [...owner, row] : owner,
    knownDevice: device !== null,
  })
  if (!tried.right) {
    if (tried.because === 'wrong') await countFailure(portal)
    return tried
  }
  return { ...tried, charged: owner.map(({ key }) => key), ended: [row.key], knownDevice: device !== null }
}

function ownerBuckets(emailKey: string, device: string | null): Bucket[] {
  const owner = device === null ? `address ${emailKey}` : `device ${device}`
  return failuresPerAddress.map((budget) => bucketOf(budget, owner))
}

/** One line in the log for each minute in which the bound is reached, not one for each guess. */
async function countFailure(portal: Portal): Promise<void> {
  const everybody = bucketOf(failuresOfAll, '')
  const counted = await takeFromAll(portal.db, [everybody])
  if (!counted.taken || counted.counts.get(everybody.key) !== everybody.most) return
  portal.log.error({ most: everybody.most }, 'many wrong sign-in codes: unknown devices wait until the minute is over')
}
