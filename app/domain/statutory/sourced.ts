/** Where a fact of the law stands, and since when counsel has confirmed that it is read rightly. */
export type Sourced = Readonly<{
  act: string
  article: string
  /** `YYYY-MM-DD`; null where nobody has yet. */
  confirmedByCounselOn: string | null
}>

export type Fact<Value> = Sourced & Readonly<{ value: Value }>

/** A source that counsel has not confirmed. Once it is, its day is written in place of null. */
export function sourced(act: string, article: string, confirmedByCounselOn: string | null = null): Sourced {
  return { act, article, confirmedByCounselOn }
}

/** As it is cited: `BGB §§ 355–357a`. */
export function sourceOf({ act, article }: Sourced): string {
  return `${act} ${article}`
}
