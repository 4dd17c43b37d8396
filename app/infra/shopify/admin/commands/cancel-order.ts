import { z } from 'zod'

import { seconds } from '#app/domain/shared/duration.ts'

import { type Carried, done, gid, refusal, refused, type ShopTask, type Talk, userErrors } from './asking.ts'
import { callOffRest } from './call-off-rest.ts'
import { lookAtParts, reachesBeyond } from './hold.ts'

const cancelled = z.object({
  orderCancel: z.object({ job: z.object({ id: z.string(), done: z.boolean() }).nullable(), orderCancelUserErrors: userErrors }),
})
const looked = z.object({ job: z.object({ done: z.boolean() }).nullable() })

/** How often the shop is asked whether it has done it by now, before that is left to the next try. */
const looks = 10

/**
 * Ends the order in the shop, without money: that is a command of its own. The shop does it in its own time, and is asked until it has. Of an
 * order of which something has left, it ends what has not.
 */
export async function cancelOrder(talk: Talk, task: ShopTask<'cancel_order'>): Promise<Carried> {
  const found = await lookAtParts(talk, task)
  if (!found) return refused('The shop has no such order.')
  if (found.isCancelled) return done({ kind: 'cancel_order' })
  if (reachesBeyond(task, found.open))
    return refused('The order holds more that is not sent yet than the request is about: only all of it can be cancelled.')
  const rest = found.hasLeft ? await callOffRest(talk, task, found.open) : null
  if (rest) return rest
  const { orderCancel: told } = await talk.ask('cancel-order', { order: gid('Order', task.orderNumber), note: task.about }, cancelled)
  const refusedBy = refusal(told.orderCancelUserErrors)
  if (refusedBy) return refusedBy
  if (told.job && !told.job.done) await waitFor(talk, told.job.id)
  const now = await lookAtParts(talk, task)
  return now?.isCancelled ? done({ kind: 'cancel_order' }) : { kind: 'later', words: 'The shop is still cancelling the order.' }
}

async function waitFor(talk: Talk, job: string): Promise<void> {
  for (let look = 0; look < looks; look += 1) {
    const told = await talk.ask('job', { job }, looked)
    if (told.job?.done !== false) return
    await talk.wait(seconds(1))
  }
}
