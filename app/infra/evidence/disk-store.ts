import { mkdir, open, rename, rm, statfs } from 'node:fs/promises'
import { dirname, join } from 'node:path'

import { type Extent, type FileStore, storeFull } from './file-store.ts'

export type DiskPlace = Readonly<{
  folder: string
  /** New files are refused below either: bytes left, and hundredths of the whole. */
  leastFree: number
  leastFreePercent: number
}>

/** Keeps pieces as files below a folder, fanned out by the first letters of their random names. */
export function openDiskStore(place: DiskPlace): FileStore {
  const pathOf = (key: string) => {
    if (!/^[0-9a-f]{32}$/.test(key)) throw new Error('not a key of a piece')
    return join(place.folder, key.slice(0, 2), key)
  }
  return {
    put: (key, bytes) => write(pathOf(key), bytes),
    get: (key, extent) => read(pathOf(key), extent),
    remove: async (key) => {
      await rm(pathOf(key), { force: true })
      await rm(unfinished(pathOf(key)), { force: true })
    },
    hasRoom: async () => {
      await mkdir(place.folder, { recursive: true, mode: 0o700 })
      const { bavail, blocks, bsize } = await statfs(place.folder)
      return bavail * bsize >= place.leastFree && bavail * 100 >= blocks * place.leastFreePercent
    },
  }
}

const unfinished = (path: string) => `${path}.part`

/** Under another name until it is whole and on the disk, so that a crash leaves no half piece. */
async function write(path: string, bytes: Uint8Array): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    const file = await open(unfinished(path), 'w', 0o600)
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(unfinished(path), path)
  } catch (fault) {
    await rm(unfinished(path), { force: true })
    throw isNoRoom(fault) ? storeFull(fault) : fault
  }
}

function isNoRoom(fault: unknown): boolean {
  const code = typeof fault === 'object' && fault !== null && 'code' in fault ? fault.code : null
  return code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG'
}

async function read(path: string, extent?: Extent): Promise<Uint8Array> {
  const file = await open(path, 'r')
  try {
    const start = extent?.start ?? 0
    const length = extent?.length ?? (await file.stat()).size - start
    const bytes = Buffer.allocUnsafe(length)
    let filled = 0
    while (filled < length) {
      const { bytesRead } = await file.read(bytes, filled, length - filled, start + filled)
      if (bytesRead === 0) throw new Error('the piece is shorter than noted')
      filled += bytesRead
    }
    return bytes
  } finally {
    await file.close()
  }
}
