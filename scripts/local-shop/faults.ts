/** What a shop says no to, in its own words; a code where the schema has one. */
export type UserError = Readonly<{ field: readonly string[] | null; message: string; code: string | null }>

export function no(field: readonly string[] | null, message: string, code: string | null = null): UserError {
  return { field, message, code }
}

/** Something that was done, or why it was not. */
export type Outcome<Done> = Readonly<{ done: Done; errors: null }> | Readonly<{ done: null; errors: readonly UserError[] }>

export function did<Done>(done: Done): Outcome<Done> {
  return { done, errors: null }
}

export function refused(...errors: readonly UserError[]): Readonly<{ done: null; errors: readonly UserError[] }> {
  return { done: null, errors }
}
