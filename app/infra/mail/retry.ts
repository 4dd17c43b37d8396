import { days, hours, minutes, seconds } from '#app/domain/shared/duration.ts'

/** After the n-th try that failed, in milliseconds; with the first, eight tries over about 31 hours. */
const waits = [seconds(5), seconds(30), minutes(2), minutes(10), hours(1), hours(6), days(1)] as const

export const maxAttempts = waits.length + 1

/**
 * How long to wait after the try number `attempts` failed, or null when that was the last one. Spread by ±20
 * %, so that what failed together does not come back together; `chance` is from 0 up to 1.
 */
export function waitAfter(attempts: number, chance: number): number | null {
  const wait = waits[attempts - 1]
  return wait === undefined ? null : Math.round(wait * (0.8 + 0.4 * chance))
}

/** What is known of a failed send without naming anybody. */
export type SendFault = Readonly<{ code: string; command: string; responseCode: number | null }>

export function readFault(fault: unknown): SendFault {
  if (typeof fault !== 'object' || fault === null) return { code: 'unknown', command: '', responseCode: null }
  const field = (name: string) => (name in fault ? (fault as Record<string, unknown>)[name] : undefined)
  const responseCode = field('responseCode')
  return {
    code: String(field('code') ?? (fault instanceof Error ? fault.name : 'unknown')),
    command: String(field('command') ?? ''),
    responseCode: typeof responseCode === 'number' ? responseCode : null,
  }
}

const aboutTheMail = new Set(['RCPT TO', 'DATA'])

/**
 * Whether the same mail would be refused again: a 5yz answer to its recipient or its content. A refused
 * log-in, sender or greeting is a fault of ours or of the relay, holds for every mail and passes: those are
 * tried again.
 */
export function isPermanent(fault: unknown): boolean {
  const { responseCode, command } = readFault(fault)
  return responseCode !== null && responseCode >= 500 && responseCode <= 599 && aboutTheMail.has(command)
}

/** What failed, in the words of the other side, without addresses. */
export function describeFault(fault: unknown): string {
  const text = fault instanceof Error ? fault.message : String(fault)
  return text.replace(/\S+@\S+/g, '[address]').slice(0, 300)
}
