import { type DiskPlace, openDiskStore } from './disk-store.ts'
import type { FileStore } from './file-store.ts'
import { openS3Store, type S3Place } from './s3-store.ts'

export type FilePlace = Readonly<{ on: 'disk' } & DiskPlace> | Readonly<{ on: 's3' } & S3Place>

export function openFileStore(place: FilePlace): FileStore {
  return place.on === 'disk' ? openDiskStore(place) : openS3Store(place)
}
