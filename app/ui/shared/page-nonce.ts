import { createContext } from 'react'

/**
 * By which the scripts of the page being rendered may run. Empty in the browser, which hides a nonce once it is used:
 * hydration must not see a difference.
 */
export const PageNonce = createContext('')
