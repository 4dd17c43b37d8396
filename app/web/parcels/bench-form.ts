import { z } from 'zod'

import type { SentTick, Tick, TickField } from '#app/domain/parcels/bench.ts'
import { conditions } from '#app/domain/policy/facts.ts'
import type { Language } from '#app/domain/shared/stores.ts'
import type { BenchAct } from '#app/usecases/parcels/keep-at-bench.ts'

import { version } from '../cases/version.ts'
import { optionalAmountIn } from '../shared/amount-field.ts'

const maybe = (most: number) =>
  z
    .string()
    .trim()
    .max(most, 'tooLong')
    .optional()
    // Browsers write the end of a line in two ways, which would look like a change.
    .transform((text) => text?.replace(/\r\n?/g, '\n') || null)

const most = 999
const condition = z.enum(conditions, { error: 'choose' })

/** What of a line the page showed, as it came with the page. */
const seenTick = z.object({
  lineId: z.uuid(),
  quantity: z.int().min(0).max(most).nullable(),
  condition: condition.nullable(),
  faultConfirmed: z.boolean(),
  missingParts: z.int().min(0).nullable(),
  note: z.string().max(1_000).nullable(),
})

const seen = z.string({ error: 'invalidForm' }).transform((text, context) => {
  const read = seenTick.safeParse(jsonOf(text))
  if (read.success) return read.data
  context.addIssue({ code: 'custom', message: 'invalidForm' })
  return z.NEVER
})

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** The form of the bench: what is scanned, and of each line what was seen of it and is said now. */
export const benchForm = (language: Language) =>
  z.object({
    version,
    /** What is done with it: one of the buttons, or Enter in any field, which takes the scan. */
    intent: z.string().max(60).default('scan'),
    scan: maybe(300),
    inHand: z.uuid().optional(),
    /** A code that was scanned before and is nobody's yet. */
    unknown: maybe(60),
    lines: z
      .array(
        z
          .object({
            seen,
            quantity: z.number({ error: 'number' }).int('number').min(0, 'tooSmall').max(most, 'tooBig').optional(),
            condition: condition.optional(),
            faultConfirmed: z.boolean().default(false),
            missing: optionalAmountIn(language),
            note: maybe(1_000),
            serial: maybe(60),
          })
          .transform(({ seen: { lineId, ...shown }, serial, ...said }) => ({ tick: { lineId, seen: shown, said: asTick(said) }, serial })),
      )
      .max(200)
      .default([]),
  })

type Said = Readonly<{
  quantity?: number | undefined
  condition?: (typeof conditions)[number] | undefined
  faultConfirmed: boolean
  missing: number | null
  note: string | null
}>

function asTick({ quantity, condition: found, faultConfirmed, missing, note }: Said): Tick {
  return { quantity: quantity ?? null, condition: found ?? null, faultConfirmed, missingParts: missing, note }
}

export type BenchForm = z.output<ReturnType<typeof benchForm>>

/** What the form says of the lines. */
export function ticksOf({ lines }: BenchForm): SentTick[] {
  return lines.map(({ tick }) => tick)
}

type Unsaid = ReadonlyArray<Readonly<{ lineId: string; field: TickField }>>

/** What is missing of the lines, at the names of their fields. */
export function unsaidErrors(
  sent: readonly SentTick[],
  unsaid: Unsaid,
  t: (key: 'unsaid.quantity' | 'unsaid.condition') => string,
): Record<string, string[]> {
  const named = unsaid.map(({ lineId, field }) => [
    `lines[${sent.findIndex((each) => each.lineId === lineId)}].${field}`,
    [t(field === 'quantity' ? 'unsaid.quantity' : 'unsaid.condition')],
  ])
  return Object.fromEntries(named) as Record<string, string[]>
}

/** What the pressed button asks for, beside keeping what was ticked. */
export function actOf({ intent, scan, inHand, unknown, lines }: BenchForm): BenchAct {
  const [verb = '', id = ''] = intent.split(':')
  switch (verb) {
    case 'scan':
      return scan === null ? enteredIn(lines) : { kind: 'scan', typed: scan, inHand: inHand ?? null }
    case 'tick':
      return { kind: 'tick', lineId: id }
    case 'read':
      return { kind: 'read', lineId: id, typed: lines.find(({ tick }) => tick.lineId === id)?.serial ?? '' }
    case 'assign':
      return { kind: 'read', lineId: id, typed: unknown ?? '' }
    case 'drop':
      return { kind: 'drop', serialId: id }
    default:
      return { kind: 'none' }
  }
}

/** Enter in the field for a serial number takes that. */
function enteredIn(lines: BenchForm['lines']): BenchAct {
  const entered = lines.find(({ serial }) => serial !== null)
  return entered ? { kind: 'read', lineId: entered.tick.lineId, typed: entered.serial ?? '' } : { kind: 'none' }
}
