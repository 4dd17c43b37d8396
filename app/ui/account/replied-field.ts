import type { SubmissionResult } from '@conform-to/react'

import { type FieldState, plainField } from '../shared/field.tsx'

/** A field of a plain form: what was typed and is wrong after a refused submission, what is kept before one. */
export function repliedField(
  reply: SubmissionResult | undefined,
  name: string,
  kept: string | null,
  more: Partial<FieldState> = {},
): FieldState {
  const errors = reply?.error?.[name] ?? []
  const initialValue = reply?.initialValue ? reply.initialValue[name] : (kept ?? undefined)
  return plainField(name, { ...more, errors, initialValue })
}
