import type { FileFormat } from '#app/domain/evidence/formats.ts'

import type { BytesAt } from './bytes-at.ts'
import { probeMp4 } from './probe-mp4.ts'
import { probeWebm } from './probe-webm.ts'
import type { Probed } from './probed.ts'

export type VideoFormat = Extract<FileFormat, 'mp4' | 'mov' | 'webm'>

/**
 * Looks at the header of a video, in a few bounded reads of the file itself: nothing is decoded, started or fetched,
 * so there is nothing that a crafted video could reach.
 */
export function probeVideo(file: BytesAt, format: VideoFormat): Promise<Probed> {
  return format === 'webm' ? probeWebm(file) : probeMp4(file)
}
