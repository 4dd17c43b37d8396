import { createContext } from 'react'

/** The id under which the log tells why this page is one of a fault; null for every other page. */
export const FaultReference = createContext<string | null>(null)

/** Carries it to the browser, which shows the page once more. */
export const referenceMeta = 'fault-reference'
