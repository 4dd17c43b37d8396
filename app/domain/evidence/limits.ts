import { minutes, seconds } from '#app/domain/shared/duration.ts'

import type { FileKind } from './formats.ts'

const MB = 1024 * 1024

/** How large one file of a kind may be, in bytes. */
export const mostBytes: Readonly<Record<FileKind, number>> = { photo: 15 * MB, video: 200 * MB, log: 10 * MB }

export const mostFilesOfCase = 10
export const mostBytesOfCase = 300 * MB
export const mostBytesOfCustomer = 1000 * MB

/** Photos that staff take of the items of one case. */
export const mostPhotosOfStaff = 40

/** What is written in one piece: of a resumed upload at most this much is sent again. */
export const partBytes = 4 * MB

/** Of one form without our script: its files and what is around them. */
export const mostBytesOfForm = mostBytesOfCase + MB
export const mostParts = 25

/** Uploads that run at once: of one person, of a process, and how many of those are kept for who has none running. */
export const uploadsOfPerson = 2
export const uploadsOfProcess = 8
export const uploadsKept = 4

/** A sender slower than this, in bytes a second over the given time, is let go. */
export const slowest = { bytesASecond: 16 * 1024, over: seconds(20) } as const

/** Pictures: how many pixels are decoded at most, and how long the longer side is kept. */
export const mostPixels = 50_000_000
/** Its pixels as they are decoded, with every channel at its full depth; and what of it must be in memory at once. */
export const mostDecodedBytes = 4 * mostPixels
export const mostHeldBytes = 80_000_000
export const longestSide = 4096
export const thumbnailSide = 480

/** A longer video shows no fault any better. */
export const longestVideo = minutes(60)

export const longestName = 120
