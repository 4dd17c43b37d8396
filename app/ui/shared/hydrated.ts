import { useSyncExternalStore } from 'react'

const never = () => () => undefined

/** True once the browser runs our script: what works only with it is not shown before. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}
