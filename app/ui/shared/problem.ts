import { useTranslations } from './words.ts'

/** Words for what a schema found wrong: a key of the room `problems`, or a sentence that is already words. */
export function useProblem(): (code: string) => string {
  const t = useTranslations('problems')
  return (code) => {
    const key = code as Parameters<typeof t>[0]
    return t.has(key) ? t(key) : code
  }
}
