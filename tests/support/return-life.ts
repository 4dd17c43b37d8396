import { expect } from 'vitest'

import type { PlainStep } from '#app/domain/cases/plain-steps.ts'
import type { Condition } from '#app/domain/policy/facts.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { advanceCase } from '#app/usecases/cases/advance-case.ts'
import { approveCase } from '#app/usecases/cases/decide-case.ts'
import { inspectCase, type LineFinding } from '#app/usecases/cases/inspect-case.ts'
import { refundCase } from '#app/usecases/cases/refund-case.ts'
import { askOf, bookCourier, type Bought, caseOf, fileRequest } from './case-life.ts'

type Around = Readonly<{ portal: Portal; agent: string; finance: string }>

/** What of a line was found as a return of one piece declares it, but for what is told. */
export const found = (lineId: string, condition: Condition, more: Partial<LineFinding> = {}): LineFinding => ({
  lineId,
  condition,
  quantity: 1,
  faultConfirmed: true,
  missingParts: 0,
  note: null,
  ...more,
})

/** The way of a return from its filing to its money; `around` is asked when a step is taken, for a test hires its staff first. */
export function returnLife(around: () => Around) {
  async function step(number: string, name: PlainStep, note: string | null = null): Promise<void> {
    const { portal, agent } = around()
    const result = await advanceCase(portal, { ...(await askOf(portal, number, agent)), step: name, note, shipment: null })
    expect(result).toEqual({ done: true })
  }

  /** A return that has reached us; the first lines of the order, all declared in this condition. */
  async function receivedReturn(bought: Bought, condition: Condition = 'unopened'): Promise<string> {
    const { portal, agent } = around()
    const lines = bought.lineIds.map((lineId) => ({ lineId, condition }))
    const number = await fileRequest(portal, bought, { action: 'return', lines })
    await approveCase(portal, await askOf(portal, number, agent))
    await bookCourier(portal, number, agent)
    await step(number, 'pick_up')
    await step(number, 'receive')
    return number
  }

  async function inspect(number: string, findings: readonly LineFinding[]) {
    const { portal, agent } = around()
    return inspectCase(portal, { ...(await askOf(portal, number, agent)), findings })
  }

  async function refund(number: string, reference = 're_1') {
    const { portal, finance } = around()
    return refundCase(portal, { ...(await askOf(portal, number, finance)), reference, amountMinor: null })
  }

  async function answerOf(number: string, { customerId }: Bought) {
    const { version } = await caseOf(around().portal, number)
    return { number, version, customerId, from: null }
  }

  return { step, receivedReturn, inspect, refund, answerOf }
}
