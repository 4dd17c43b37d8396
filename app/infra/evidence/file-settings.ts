import { resolve } from 'node:path'

import { z } from 'zod'

import type { FilePlace } from './open-store.ts'

/** Where files of customers are kept and who looks through them; part of the process's environment. */
export const FileEnvironment = z.object({
  EVIDENCE_DIR: z.string().min(1).default('var/evidence'),
  EVIDENCE_MIN_FREE_MB: z.coerce.number().int().min(0).default(5120),
  EVIDENCE_MIN_FREE_PERCENT: z.coerce.number().int().min(0).max(99).default(10),
  S3_ENDPOINT: z.url().optional(),
  S3_BUCKET: z
    .string()
    .regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, 'must be the name of a bucket')
    .optional(),
  S3_REGION: z.string().default('us-east-1'),
  S3_ACCESS_KEY_ID: z.string().min(1).optional(),
  S3_SECRET_ACCESS_KEY: z.string().min(1).optional(),
  CLAMD: z
    .string()
    .regex(/^[\w.-]+:\d{1,5}$/, 'must read host:port')
    .optional(),
})

type FileEnvironment = z.infer<typeof FileEnvironment>

const s3Together = ['S3_ENDPOINT', 'S3_BUCKET', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const

/** Names the settings of S3 that are missing where some are there: half of them would keep files on the disk unseen. */
export function missingOfS3(env: FileEnvironment): string[] {
  const missing = s3Together.filter((name) => env[name] === undefined)
  return missing.length === s3Together.length ? [] : missing
}

export function filePlace(env: FileEnvironment): FilePlace {
  const { S3_ENDPOINT, S3_BUCKET, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY } = env
  if (S3_ENDPOINT !== undefined && S3_BUCKET !== undefined && S3_ACCESS_KEY_ID !== undefined && S3_SECRET_ACCESS_KEY !== undefined) {
    return {
      on: 's3',
      endpoint: S3_ENDPOINT.replace(/\/$/, ''),
      bucket: S3_BUCKET,
      region: env.S3_REGION,
      accessKeyId: S3_ACCESS_KEY_ID,
      secretAccessKey: S3_SECRET_ACCESS_KEY,
    }
  }
  return {
    on: 'disk',
    folder: resolve(env.EVIDENCE_DIR),
    leastFree: env.EVIDENCE_MIN_FREE_MB * 1024 * 1024,
    leastFreePercent: env.EVIDENCE_MIN_FREE_PERCENT,
  }
}

export type ScannerPlace = Readonly<{ host: string; port: number }>

/** The virus scanner's address, or null where none is set. */
export function scannerPlace({ CLAMD }: FileEnvironment): ScannerPlace | null {
  if (CLAMD === undefined) return null
  const [host = '', port = ''] = CLAMD.split(':')
  return { host, port: Number(port) }
}
