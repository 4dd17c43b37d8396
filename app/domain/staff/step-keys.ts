import type { StepName } from '#app/domain/cases/transitions.ts'

/** Letters that mean the same on every page of staff. */
export const pageKeys = ['/', '?', 'j', 'k', 'o', 'm', 'w', 'n', 'g'] as const

/** The letter that leads to a step's form; two steps share one only where no state offers both. */
export const stepKeys: Readonly<Partial<Record<StepName, string>>> = {
  approve: 'a', confirm: 'a', request: 'a', decline: 'd', ask_for_item: 'i', await_return: 'b', book_pickup: 'b', correct_pickup: 'b', pick_up: 'p',
  report_failed_pickup: 'f', receive: 'r', arrive: 'r', inspect: 'i', send_offer: 's', reject: 'x', send_back: 'h', lose: 'l', replace: 'e',
  refund: 'y', close: 'c', intercept: 'v', fail: 'f', miss: 'z', troubleshoot: 't', solve: 's', ask_to_send_in: 'b', diagnose: 'i',
  send_estimate: 's', repair: 'r', ship_back: 'h', return_unrepaired: 'u', ship_anyway: 'v',
}

/** Steps aside from the way a case usually goes. */
const asides: readonly StepName[] = ['ask_for_item', 'decline', 'arrive', 'report_failed_pickup', 'reject', 'lose', 'fail', 'miss', 'ship_anyway', 'return_unrepaired', 'correct_pickup']

/** The steps with what usually comes next in front: `usual` where it is known, what leads aside last. */
export function nextFirst(steps: readonly StepName[], usual: StepName | null = null): StepName[] {
  const place = (step: StepName) => (step === usual ? 0 : asides.includes(step) ? 2 : 1)
  return [...steps].sort((one, other) => place(one) - place(other))
}
