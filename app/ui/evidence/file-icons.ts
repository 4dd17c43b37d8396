import { FileText, Image, Video } from 'lucide'

import type { FileKind } from '#app/domain/evidence/formats.ts'

import type { Drawing } from '../shared/icon.tsx'

/** What stands for a file that has no picture of its own. */
export const fileIcons: Readonly<Record<FileKind, Drawing>> = { photo: Image, video: Video, log: FileText }
