/** From the first of `bytes` on, how many to read. */
export type Extent = Readonly<{ start: number; length: number }>

/**
 * Where bytes are kept: pieces of a few megabytes under random names of ours, written once and never changed. Whoever
 * writes notes the key in the database before, so that nothing in here is unknown.
 */
export type FileStore = Readonly<{
  /** Writes a piece whole or not at all. Throws `StoreFull` where there is no room. */
  put: (key: string, bytes: Uint8Array) => Promise<void>
  /** A piece, or part of it; throws where there is none. */
  get: (key: string, extent?: Extent) => Promise<Uint8Array>
  /** Forgets a piece; one that is not there is as good. */
  remove: (key: string) => Promise<void>
  /** Whether there is room for new files, to be asked before any are read. */
  hasRoom: () => Promise<boolean>
}>

const full = Symbol('no room')

/** What `put` throws where the disk is full: expected, answered, and nothing to end the process for. */
export type StoreFull = Error & Readonly<{ [full]: true }>

export function storeFull(cause: unknown): StoreFull {
  return Object.assign(new Error('no room left for files', { cause }), { [full]: true as const })
}

export function isStoreFull(fault: unknown): fault is StoreFull {
  return typeof fault === 'object' && fault !== null && full in fault
}
