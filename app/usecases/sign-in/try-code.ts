import {
  failuresInARow,
  failuresLately,
  failuresOfAll,
  failuresPerAddress,
  mostAreWrong,
  triesPerNetwork,
} from '#app/domain/sign-in/budgets.ts'
import { type CodePurpose, parseCode } from '#app/domain/sign-in/code.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { type Bucket, bucketOf, countUp } from '#app/infra/sign-in/buckets.ts'
import { countRight, tryCode } from '#app/infra/sign-in/codes.ts'
import { knownDevice } from '#app/infra/sign-in/device.ts'

import { startThrottle } from './throttle.ts'
import { hashFlow, networkBuckets, type Visitor } from './visitor.ts'

export type CodeTry = Readonly<{
  purpose: CodePurpose
  flow: string
  emailKey: string
  /** As it came from the form. */
  code: unknown
  /** Whether the browser worked for this try, as the brake over all addresses asks of it. */
  worked?: boolean
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
export async function judgeCode(portal: Portal, input: CodeTry): Promise<CodeVerdict> {
  const code = parseCode(input.code)
  if (code === null) return { right: false, because: 'not-a-code' }
  const { sealingKey, codePeppers } = portal.settings
  const device = knownDevice(sealingKey, input.emailKey, input.visitor.device)
  const row = bucketOf(failuresInARow, input.emailKey)
  const owner = ownerBuckets(input.emailKey, device)
  const binding = { purpose: input.purpose, emailKey: input.emailKey, flowHash: hashFlow(input.flow) }
  const tried = await tryCode(portal.database.pool, codePeppers, binding, code, {
    networks: networkBuckets(input.visitor, triesPerNetwork),
    owner: device === null ? [...owner, row] : owner,
    // The brake is for strangers: a step-up and a change of address come from a signed-in browser.
    passesThrottle: device !== null || input.purpose !== 'sign-in' || input.worked === true,
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

/**
 * Counts a wrong code for everybody's sake. Too many of them in a minute, or too many among all of late, put the brake
 * on; whoever puts it on tells staff, once.
 */
async function countFailure(portal: Portal): Promise<void> {
  const { pool } = portal.database
  const [minute, lately] = [bucketOf(failuresOfAll, ''), bucketOf(failuresLately, '')]
  const counts = await countUp(pool, [minute, lately])
  const wrong = counts.get(lately.key) ?? 0
  const because = !counts.has(minute.key) ? 'rate' : wrong > 100 && mostAreWrong(wrong, await countRight(pool, lately.per)) ? 'share' : null
  if (because !== null) await startThrottle(portal, because)
}
