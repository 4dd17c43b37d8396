import { connect } from 'node:net'

import { seconds } from '#app/domain/shared/duration.ts'

import type { ScannerPlace } from './file-settings.ts'

/** `unknown`: the scanner could not be asked or did not understand; that is not clean. */
export type Verdict = 'clean' | 'malware' | 'unknown'

const patience = seconds(60)

/** Has clamd look through the bytes (its INSTREAM command). */
export async function scan(place: ScannerPlace, bytes: AsyncIterable<Uint8Array>): Promise<Verdict> {
  const socket = connect(place)
  socket.setTimeout(patience, () => socket.destroy(new Error('the scanner is silent')))
  let reply = ''
  socket.on('data', (data: Buffer) => {
    reply = (reply + data.toString('latin1')).slice(0, 1000)
  })
  const ended = new Promise<void>((resolved) => socket.once('close', () => resolved()))
  const write = (data: Uint8Array) =>
    new Promise<void>((resolved, rejected) => socket.write(data, (fault) => (fault ? rejected(fault) : resolved())))
  socket.on('error', () => undefined)
  try {
    await write(Buffer.from('zINSTREAM\0'))
    for await (const piece of bytes) {
      const length = Buffer.alloc(4)
      length.writeUInt32BE(piece.length)
      await write(length)
      await write(piece)
    }
    await write(Buffer.alloc(4))
  } catch {
    // A scanner that has heard enough hangs up early; what it said counts.
    socket.end()
  }
  await ended
  if (/\bFOUND\0?\s*$/.test(reply)) return 'malware'
  return /^stream: OK\0?\s*$/.test(reply) ? 'clean' : 'unknown'
}
