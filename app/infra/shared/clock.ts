/** The time of day as use cases ask for it; only tests and the demo give another than the system's. */
export type Clock = Readonly<{ now: () => Date }>

export const systemClock: Clock = { now: () => new Date() }
