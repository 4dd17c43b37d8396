import { seconds } from '#app/domain/shared/duration.ts'
import type { BytesAt } from '#app/infra/evidence/bytes-at.ts'

import { type Opener, startOpener } from './start-opener.ts'
import type { Answers, Limits, Task } from './tasks.ts'

export type OpenedForeign<Answer> = Readonly<{ done: true; answer: Answer }> | Readonly<{ done: false; because: 'costly' | 'unreadable' }>

const atOnce = 2
/** More than the dearest file that is taken needs, on a busy machine too. */
const dearest: Limits = { patience: seconds(30), mostGrown: 256 * 1024 * 1024 }
const idleFor = seconds(30)

const idle: Array<Readonly<{ opener: Opener; leave: NodeJS.Timeout }>> = []
const waiting: Array<() => void> = []
let busy = 0

/**
 * Opens a file that somebody sent in a process of its own, which is ended where it takes more time or memory than any
 * such file is worth: that is an answer about the file, and nothing else stops for it. At most two are open at once;
 * the others wait for their turn.
 */
export async function openForeign<Kind extends Task['kind']>(
  task: Extract<Task, { kind: Kind }>,
  file: BytesAt,
  limits: Limits = dearest,
): Promise<OpenedForeign<Answers[Kind]>> {
  if (busy < atOnce) busy += 1
  else await new Promise<void>((next) => waiting.push(next))
  try {
    const opener = await nextOpener()
    const opened = await opener.open(task, file, limits)
    if (!opened.done) {
      keep(opener)
      return opened
    }
    if (opened.grown) opener.end()
    else keep(opener)
    return { done: true, answer: opened.answer as Answers[Kind] }
  } finally {
    const next = waiting.shift()
    if (next) next()
    else busy -= 1
  }
}

async function nextOpener(): Promise<Opener> {
  for (let kept = idle.pop(); kept; kept = idle.pop()) {
    clearTimeout(kept.leave)
    if (kept.opener.isAlive()) return kept.opener
  }
  return startOpener()
}

/** One that has nothing to do for a while is let go. */
function keep(opener: Opener): void {
  if (!opener.isAlive()) return
  const leave = setTimeout(() => {
    idle.splice(
      idle.findIndex((one) => one.opener === opener),
      1,
    )
    opener.end()
  }, idleFor)
  leave.unref()
  idle.push({ opener, leave })
}
