import type { EvidenceItem } from './checklist.ts'
import type { FileFormat, FileKind } from './formats.ts'

/** `clean` is the only state in which anybody gets the bytes. */
export const fileStates = ['receiving', 'received', 'scanning', 'clean', 'rejected'] as const
type FileState = (typeof fileStates)[number]

/**
 * Why a file was not taken. `type`: not one of the formats; `heic`: a phone's own format; `content`: its bytes are
 * of no picture or video, though its name says so; `broken`: cannot be read to the end; `pixels`, `animated`, `too-long`: beyond what is
 * decoded; `costly`: opening it would take, or took, more memory or time than any such file is worth; `not-text`: a log that is none; `malware`: the scanner found something.
 */
export const fileFaults = [
  'type',
  'heic',
  'content',
  'broken',
  'pixels',
  'costly',
  'animated',
  'too-long',
  'not-text',
  'malware',
  'empty',
  'photo-size',
  'video-size',
  'log-size',
  'kind',
] as const
export type FileFault = (typeof fileFaults)[number]

export function isFileFault(text: string): text is FileFault {
  return fileFaults.some((fault) => fault === text)
}

/** Why no more is taken just now, whatever the file. */
export type UploadRefusal = 'case-files' | 'case-bytes' | 'customer-bytes' | 'not-open' | 'disk-full'

/** One file as its pages show it; plain values, ready for JSON. */
export type EvidenceFile = Readonly<{
  id: string
  item: EvidenceItem | 'finding'
  /** Of a photo that staff took of an item. */
  lineId: string | null
  name: string
  format: FileFormat
  kind: FileKind
  state: FileState
  fault: FileFault | null
  /** What has arrived of `bytes`, or what is kept. */
  received: number
  bytes: number
  width: number | null
  height: number | null
  seconds: number | null
  uploadKey: string
  createdAt: string
}>
