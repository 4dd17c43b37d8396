import { z } from 'zod'

import { carryOut, type Question, understand } from './answer.ts'
import { bucket, costOf, type Points } from './cost.ts'
import type { Mishap } from './mishaps.ts'
import { openDesk } from './root.ts'
import { adminSchema } from './shopify-schema.ts'
import type { Shop } from './state.ts'

/** One question as it came. */
export type Asked = Readonly<{
  shop: string | null
  version: string
  token: string | null
  operation: string | null
  /** What it asks for, by the names of the schema. */
  fields: readonly string[]
  variables: Readonly<Record<string, unknown>>
}>

const Body = z.object({ query: z.string(), variables: z.record(z.string(), z.unknown()).nullish(), operationName: z.string().nullish() })

/** A question out of the body of a request; null where it is none. */
export function questionIn(text: string): Question | null {
  try {
    const read = Body.safeParse(JSON.parse(text))
    return read.success
      ? { query: read.data.query, variables: read.data.variables ?? {}, operationName: read.data.operationName ?? null }
      : null
  } catch {
    return null
  }
}

export type Told = Readonly<{ status: number; body: unknown }>
export type AtCounter = Readonly<{
  shop: Shop
  points: Points
  version: string
  question: Question
  mishap: Mishap
  onThrottle: () => void
}>

/** What a shop tells to a question: by its schema, within its points, and in its own words where it says no. */
export async function answerAt({ shop, points, version, question, mishap, onThrottle }: AtCounter): Promise<Told> {
  const schema = adminSchema(version)
  if (!schema) return { status: 404, body: { errors: 'Not Found' } }
  const understood = understand(schema, question)
  if (!understood.ok) return { status: 200, body: { errors: understood.errors } }
  const { document, operation } = understood
  const cost = costOf(document, operation, question.variables)
  points.restore()
  const status = () => ({ maximumAvailable: bucket.size, currentlyAvailable: Math.floor(points.left), restoreRate: bucket.restoreRate })
  const fault = (message: string, code: string, actual: number | null) => ({
    status: 200,
    body: {
      errors: [{ message, extensions: { code, documentation: 'https://shopify.dev/api/usage/rate-limits' } }],
      extensions: { cost: { requestedQueryCost: cost, actualQueryCost: actual, throttleStatus: status() } },
    },
  })
  if (typeof mishap === 'object' && 'code' in mishap) return fault(mishap.message, mishap.code, null)
  if (cost > bucket.mostForOne)
    return fault(`Query cost is ${cost}, which exceeds the single query max cost limit (${bucket.mostForOne}).`, 'MAX_COST_EXCEEDED', null)
  if (mishap === 'throttled' || cost > points.left) {
    onThrottle()
    return fault('Throttled', 'THROTTLED', null)
  }
  const actual = operation.operation === 'mutation' ? cost : Math.ceil(cost / 2)
  points.spend(actual)
  const refusal = typeof mishap === 'object' && 'userError' in mishap ? { field: null, code: null, ...mishap.userError } : null
  const { data, errors } = await carryOut(openDesk(shop, version), schema, { document, question, refusal })
  const extensions = { cost: { requestedQueryCost: cost, actualQueryCost: actual, throttleStatus: status() } }
  return { status: 200, body: errors ? { data, errors, extensions } : { data, extensions } }
}
