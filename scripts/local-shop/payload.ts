import type { View } from './desk.ts'
import type { UserError } from './faults.ts'

/** The errors of a payload, as the type of them in the schema has them. */
export function userErrors(errors: readonly UserError[] | null): View[] {
  return (errors ?? []).map((error) => ({ __typename: 'UserError', ...error }))
}
