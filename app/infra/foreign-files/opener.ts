import { type BytesAt, piecesOf } from '#app/infra/evidence/bytes-at.ts'
import { readCarrierLabel } from '#app/infra/documents/read-carrier-label.ts'
import { probeVideo } from '#app/infra/evidence/probe-video.ts'
import { reEncode } from '#app/infra/evidence/re-encode.ts'
import { readLog } from '#app/infra/evidence/read-log.ts'
import { makeCopies } from '#app/infra/pictures/make-copies.ts'

import type { Answers, FromOpener, Task, ToOpener } from './tasks.ts'

// The process that opens what strangers sent, one file at a time. It holds no key, no setting and no connection but the
// one to the portal, which gives it the bytes it asks for, and ends it where it takes too long. What it may hold in memory
// it watches itself, beside the work: a picture is decoded outside of JavaScript's heap.

/** One that has grown by so much makes room for a new one. */
const grownEnough = 64 * 1024 * 1024

let give: (bytes: Uint8Array) => void = () => undefined
let most = Number.POSITIVE_INFINITY

const say = (word: FromOpener) => void process.send?.(word)

function fileOf(size: number): BytesAt {
  return {
    size,
    at: (start, length) =>
      new Promise((resolved) => {
        give = (bytes) => resolved(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length))
        say({ say: 'read', start, length })
      }),
  }
}

async function carryOut(task: Task, file: BytesAt): Promise<Answers[keyof Answers]> {
  switch (task.kind) {
    case 'picture':
      return reEncode(await file.at(0, file.size), task.format)
    case 'product-picture':
      return makeCopies(await file.at(0, file.size), task.format)
    case 'video':
      return probeVideo(file, task.format)
    case 'log':
      return readLog(piecesOf(file))
    case 'label':
      return readCarrierLabel(await file.at(0, file.size))
  }
}

async function open({ task, size, mostGrown }: Extract<ToOpener, { say: 'open' }>): Promise<void> {
  most = process.memoryUsage.rss() + mostGrown
  try {
    const answer = await carryOut(task, fileOf(size))
    say({ say: 'done', answer, grown: process.memoryUsage.rss() - first > grownEnough })
  } catch {
    say({ say: 'unreadable' })
  }
}

setInterval(() => {
  if (process.memoryUsage.rss() > most) process.kill(process.pid, 'SIGKILL')
}, 10)
// A stop of the portal is told to every process: files that are being looked at are finished first, or it hangs up.
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => undefined)
process.on('disconnect', () => process.exit(0))
process.on('message', (word: ToOpener) => (word.say === 'open' ? void open(word) : give(word.bytes)))
const first = process.memoryUsage.rss()
say({ say: 'ready' })
