import type { z } from 'zod'

import type { DraftSteps } from '#app/domain/requests/draft.ts'
import { placesOf } from '#app/infra/db/rows.ts'
import { draftSteps } from '#app/infra/shared/shapes/draft-shape.ts'
import { shapeVersion } from '#app/infra/shared/shapes/frozen-shapes.ts'

/** A value as the database keeps it. */
export function asJson(value: unknown): string {
  return JSON.stringify(value)
}

/** What is frozen for good, with the version of its shape: whoever reads it years later knows what to expect. */
export function asFrozen(value: object): string {
  return JSON.stringify({ ...value, shape: shapeVersion })
}

/** The steps of a draft as the database keeps them. */
export function asSteps(stored: unknown, which: string): DraftSteps {
  return frozenAs(draftSteps, stored, which)
}

/** What was frozen, read back by its shape; a value of another one is a fault that says which and where. */
export function frozenAs<Shape extends z.ZodType>(shape: Shape, stored: unknown, which: string): z.output<Shape> {
  const read = shape.safeParse(stored)
  if (read.success) return read.data
  throw new Error(`${which} has another shape than its reader knows: ${placesOf(read.error)}`)
}

/** One text for equal values, whatever the order of their keys: the database does not keep it. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
    return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(',')}}`
  }
  return JSON.stringify(value)
}
