import { createHash } from 'node:crypto'

import { AwsClient } from 'aws4fetch'

import { seconds } from '#app/domain/shared/duration.ts'

import { type FileStore, storeFull } from './file-store.ts'

export type S3Place = Readonly<{
  /** Scheme and host of the service, without the bucket. */
  endpoint: string
  bucket: string
  region: string
  accessKeyId: string
  secretAccessKey: string
}>

const patience = seconds(60)

/** Keeps pieces as objects of one bucket of a service that speaks S3, addressed by path. */
export function openS3Store(place: S3Place): FileStore {
  const { accessKeyId, secretAccessKey, region } = place
  const client = new AwsClient({ accessKeyId, secretAccessKey, region, service: 's3', retries: 2 })
  const ask = async (method: string, key: string, headers: Record<string, string> = {}, body?: Uint8Array) => {
    if (!/^[0-9a-f]{32}$/.test(key)) throw new Error('not a key of a piece')
    const hash = createHash('sha256')
      .update(body ?? '')
      .digest('hex')
    return client.fetch(`${place.endpoint}/${place.bucket}/${key.slice(0, 2)}/${key}`, {
      method,
      headers: { ...headers, 'X-Amz-Content-Sha256': hash },
      signal: AbortSignal.timeout(patience),
      ...(body ? { body: new Uint8Array(body) } : {}),
    })
  }
  return {
    put: async (key, bytes) => {
      const answer = await ask('PUT', key, {}, bytes)
      if (!answer.ok) throw await faultOf(answer)
      await answer.arrayBuffer()
    },
    get: async (key, extent) => {
      const range = extent ? { Range: `bytes=${extent.start}-${extent.start + extent.length - 1}` } : {}
      const answer = await ask('GET', key, range)
      if (!answer.ok) throw await faultOf(answer)
      const bytes = new Uint8Array(await answer.arrayBuffer())
      if (extent && bytes.length !== extent.length) throw new Error('the piece is shorter than noted')
      return bytes
    },
    remove: async (key) => {
      const answer = await ask('DELETE', key)
      if (!answer.ok && answer.status !== 404) throw await faultOf(answer)
      await answer.arrayBuffer()
    },
    // A bucket has no end that could be asked for; one with a quota says so at `put`.
    hasRoom: async () => true,
  }
}

/** What the service said, without the address or anything signed. */
async function faultOf(answer: Response): Promise<Error> {
  const code = /<Code>([A-Za-z0-9]+)<\/Code>/.exec(await answer.text())?.[1] ?? 'no code'
  const fault = new Error(`the file store answered ${answer.status} (${code})`)
  return answer.status === 507 || code === 'QuotaExceeded' ? storeFull(fault) : fault
}
