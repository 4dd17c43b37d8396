import type { z } from 'zod'

/** Every place in a type, those that may be left out too. */
type Places<T> = T extends readonly (infer Item)[]
  ? Places<Item>
  : T extends object
    ? { [Key in keyof T & string]-?: Key | `${Key}.${Places<T[Key]>}` }[keyof T & string]
    : never

type Same<One, Other> = [Places<One>] extends [Places<Other>] ? ([Places<Other>] extends [Places<One>] ? unknown : never) : never

/**
 * Holds a shape to a type of the domain, whose keys may be left out: one that the shape forgets would be dropped from every
 * row that is read, and the compiler alone would not mind.
 */
export function exactly<View>() {
  return <Shape extends z.ZodType<View>>(shape: Shape & Same<z.output<Shape>, View>): Shape => shape
}
