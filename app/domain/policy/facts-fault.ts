/**
 * One thing that is wrong with an input; `path` reads as in `order.lines[0].paid.currency`, `$` is the
 * input itself.
 */
export type FactsFault = Readonly<{ path: string; message: string }>

/** As it is printed. */
export function faultLine({ path, message }: FactsFault): string {
  return `${path}: ${message}`
}
