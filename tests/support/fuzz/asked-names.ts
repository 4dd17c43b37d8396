/** The names that handlers ask a query or a form for while `during` runs: nobody has to list them. */
export async function namesAsked(during: () => Promise<unknown>): Promise<ReadonlySet<string>> {
  const names = new Set<string>()
  const restore = [URLSearchParams.prototype, FormData.prototype].flatMap((prototype) =>
    (['get', 'getAll', 'has'] as const).map((method) => {
      const kept = Object.getOwnPropertyDescriptor(prototype, method)
      if (!kept) throw new Error(`there is no ${method}`)
      const asked = kept.value as (this: unknown, name: string) => unknown
      Object.defineProperty(prototype, method, {
        ...kept,
        value(this: unknown, name: string) {
          names.add(name)
          return asked.call(this, name)
        },
      })
      return () => Object.defineProperty(prototype, method, kept)
    }),
  )
  try {
    await during()
  } finally {
    for (const undo of restore) undo()
  }
  return names
}
