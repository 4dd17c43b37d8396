import type { LogFormat } from '#app/domain/evidence/formats.ts'
import type { Milliseconds } from '#app/domain/shared/duration.ts'
import type { ReadLabel } from '#app/infra/documents/read-carrier-label.ts'
import type { Probed } from '#app/infra/evidence/probed.ts'
import type { PictureFormat, ReEncoded } from '#app/infra/evidence/re-encode.ts'
import type { CopiesMade } from '#app/infra/pictures/make-copies.ts'
import type { VideoFormat } from '#app/infra/evidence/probe-video.ts'

/** What is to be found out about a file that somebody sent. */
export type Task =
  | Readonly<{ kind: 'picture'; format: PictureFormat }>
  /** A picture of a product, to be shown in the sizes of the portal. */
  | Readonly<{ kind: 'product-picture'; format: PictureFormat }>
  | Readonly<{ kind: 'video'; format: VideoFormat }>
  | Readonly<{ kind: 'log' }>
  | Readonly<{ kind: 'label' }>

export type Answers = Readonly<{
  picture: ReEncoded
  'product-picture': CopiesMade
  video: Probed
  log: LogFormat | null
  label: ReadLabel
}>

/** What the opening of one file may take. */
export type Limits = Readonly<{
  patience: Milliseconds
  /** By how many bytes the process may grow. */
  mostGrown: number
}>

/** To the process that opens files: begin with one, or bytes that it asked for. */
export type ToOpener =
  Readonly<{ say: 'open'; task: Task; size: number; mostGrown: number }> | Readonly<{ say: 'bytes'; bytes: Uint8Array }>

/**
 * From it: `unreadable` is a file at which the reading itself failed; `grown` says that the process holds more memory
 * than it began with, and should make room for a new one.
 */
export type FromOpener =
  | Readonly<{ say: 'ready' }>
  | Readonly<{ say: 'read'; start: number; length: number }>
  | Readonly<{ say: 'done'; answer: Answers[keyof Answers]; grown: boolean }>
  | Readonly<{ say: 'unreadable' }>
