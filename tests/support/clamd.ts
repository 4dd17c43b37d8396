import { createServer, type Socket } from 'node:net'
import type { AddressInfo } from 'node:net'

/** The harmless text by which scanners are tried, put together here so that no scanner minds this file. */
export const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE', '!$H+H*'].join('')

export type Clamd = Readonly<{ address: string; looked: () => number; stop: () => Promise<void> }>

/** A scanner that knows one thing: it speaks clamd's INSTREAM. */
export async function startClamd(): Promise<Clamd> {
  let looked = 0
  const server = createServer((socket) => {
    let bytes = Buffer.alloc(0)
    socket.on('error', () => undefined)
    socket.on('data', (data: Buffer) => {
      bytes = Buffer.concat([bytes, data])
      const content = readStream(bytes)
      if (content === null) return
      looked += 1
      answer(socket, content.includes(eicar))
    })
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return { address: `127.0.0.1:${port}`, looked: () => looked, stop: () => new Promise((stopped) => void server.close(() => stopped())) }
}

function answer(socket: Socket, found: boolean): void {
  socket.end(found ? 'stream: Eicar-Test-Signature FOUND\0' : 'stream: OK\0')
}

/** What was streamed, or null while its end is missing. */
function readStream(bytes: Buffer): Buffer | null {
  const command = 'zINSTREAM\0'
  if (bytes.length < command.length) return null
  const pieces: Buffer[] = []
  for (let at = command.length; at + 4 <= bytes.length;) {
    const length = bytes.readUInt32BE(at)
    if (length === 0) return Buffer.concat(pieces)
    if (at + 4 + length > bytes.length) return null
    pieces.push(bytes.subarray(at + 4, at + 4 + length))
    at += 4 + length
  }
  return null
}
