import { createHash, createHmac } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

export type S3Server = Readonly<{
  endpoint: string
  objects: ReadonlyMap<string, Buffer>
  /** Makes every answer a failure, or works again. */
  fail: (status: number | null) => void
  /** Requests whose signature was wrong. */
  forged: () => number
  stop: () => Promise<void>
}>

type Keys = Readonly<{ accessKeyId: string; secretAccessKey: string; region: string }>

/** A service that speaks as much S3 as the portal does, and checks every signature (AWS Signature Version 4). */
export async function startS3(keys: Keys): Promise<S3Server> {
  const objects = new Map<string, Buffer>()
  const state = { failing: null as number | null, forged: 0 }
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      const body = Buffer.concat(parts)
      if (!isSigned(request, body, keys)) {
        state.forged += 1
        return void response.writeHead(403).end('<Error><Code>SignatureDoesNotMatch</Code></Error>')
      }
      if (state.failing !== null) return void response.writeHead(state.failing).end('<Error><Code>Failing</Code></Error>')
      const path = request.url ?? ''
      if (request.method === 'PUT') {
        objects.set(path, body)
        return void response.writeHead(200).end()
      }
      if (request.method === 'DELETE') {
        objects.delete(path)
        return void response.writeHead(204).end()
      }
      const found = objects.get(path)
      if (!found) return void response.writeHead(404).end('<Error><Code>NoSuchKey</Code></Error>')
      const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') ?? []
      if (from === undefined) return void response.writeHead(200).end(found)
      response.writeHead(206).end(found.subarray(Number(from), Number(to) + 1))
    })
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return {
    endpoint: `http://127.0.0.1:${port}`,
    objects,
    fail: (status) => {
      state.failing = status
    },
    forged: () => state.forged,
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped())
        server.closeAllConnections()
      }),
  }
}

const sha256 = (data: Buffer | string) => createHash('sha256').update(data).digest('hex')
const hmac = (key: Buffer | string, data: string) => createHmac('sha256', key).update(data).digest()

function isSigned(request: IncomingMessage, body: Buffer, keys: Keys): boolean {
  const told =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/.exec(
      request.headers.authorization ?? '',
    )
  if (!told) return false
  const [, id = '', day = '', region = '', names = '', signature = ''] = told
  const hash = String(request.headers['x-amz-content-sha256'])
  if (id !== keys.accessKeyId || region !== keys.region || hash !== sha256(body)) return false
  const headers = names
    .split(';')
    .map((name) => `${name}:${String(request.headers[name]).trim()}\n`)
    .join('')
  const canonical = [request.method, request.url, '', headers, names, hash].join('\n')
  const toSign = ['AWS4-HMAC-SHA256', String(request.headers['x-amz-date']), `${day}/${region}/s3/aws4_request`, sha256(canonical)].join(
    '\n',
  )
  const key = ['aws4_request'].reduce<Buffer>(
    (made, word) => hmac(made, word),
    hmac(hmac(hmac(`AWS4${keys.secretAccessKey}`, day), region), 's3'),
  )
  return hmac(key, toSign).toString('hex') === signature
}
