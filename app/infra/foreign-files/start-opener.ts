import { type ChildProcess, fork } from 'node:child_process'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

import type { BytesAt } from '#app/infra/evidence/bytes-at.ts'

import type { Answers, FromOpener, Limits, Task, ToOpener } from './tasks.ts'

/** `costly`: it took more time or memory than any file is worth; `unreadable`: the reading of it failed. */
type Opened =
  Readonly<{ done: true; answer: Answers[keyof Answers]; grown: boolean }> | Readonly<{ done: false; because: 'costly' | 'unreadable' }>

export type Opener = Readonly<{
  /** Carries out one task, giving it of the file what it asks for. The process is ended where that takes more than it may. */
  open: (task: Task, file: BytesAt, limits: Limits) => Promise<Opened>
  isAlive: () => boolean
  end: () => void
}>

/** What a process needs to run at all, and nothing of what ours knows. */
function environment(): NodeJS.ProcessEnv {
  const { PATH, TMPDIR, TEMP, HOME, SystemRoot, LD_LIBRARY_PATH } = process.env
  const needed = Object.entries({ PATH, TMPDIR, TEMP, HOME, SystemRoot, LD_LIBRARY_PATH }).filter(([, value]) => value !== undefined)
  return { ...Object.fromEntries(needed), NODE_ENV: 'production', MALLOC_ARENA_MAX: '2' }
}

/** Beside the process that was bundled for production, else the source itself. */
function program(): Readonly<{ path: string; flags: string[] }> {
  const here = fileURLToPath(import.meta.url)
  return /[\\/]build[\\/]process[\\/]/.test(here)
    ? { path: join(dirname(here), 'opener.js'), flags: [] }
    : { path: resolve('app/infra/foreign-files/opener.ts'), flags: ['--import', 'tsx'] }
}

/** Starts a process that opens files; it ends with this one. */
export async function startOpener(): Promise<Opener> {
  const { path, flags } = program()
  const child = fork(path, {
    execArgv: [...flags, '--max-old-space-size=192'],
    env: environment(),
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  await ready(child)
  hold(child, false)
  return {
    open: (task, file, limits) => carryOut(child, task, file, limits),
    isAlive: () => child.connected && child.exitCode === null && child.signalCode === null,
    end: () => void child.kill('SIGKILL'),
  }
}

function ready(child: ChildProcess): Promise<void> {
  return new Promise((resolved, rejected) => {
    child.once('message', () => resolved())
    // A word that could not be said any more is known by its end.
    child.on('error', rejected)
    child.once('exit', (code, signal) => rejected(new Error(`the process that opens files ended at its start: ${code ?? signal}`)))
  })
}

/** Whether this process stays for it: not for one that is idle. */
function hold(child: ChildProcess, busy: boolean): void {
  if (busy) {
    child.ref()
    child.channel?.ref()
  } else {
    child.unref()
    child.channel?.unref()
  }
}

function carryOut(child: ChildProcess, task: Task, file: BytesAt, { patience, mostGrown }: Limits): Promise<Opened> {
  const tell = (word: ToOpener) => void child.send(word, () => undefined)
  let [left, began, touched] = [patience, 0, false]
  let timer: NodeJS.Timeout
  // Only its own time counts, not the store's.
  const start = () => {
    began = performance.now()
    timer = setTimeout(() => {
      touched = true
      child.kill('SIGKILL')
    }, left)
  }
  const pause = () => {
    clearTimeout(timer)
    left = Math.max(1, left - (performance.now() - began))
  }
  return new Promise<Opened>((resolved, rejected) => {
    const hear = (word: FromOpener) => {
      if (word.say === 'read') {
        touched = true
        pause()
        file.at(word.start, word.length).then(
          (bytes) => {
            start()
            tell({ say: 'bytes', bytes })
          },
          (fault: unknown) => {
            settle()
            child.kill('SIGKILL')
            rejected(fault)
          },
        )
      } else if (word.say !== 'ready') {
        settle()
        resolved(word.say === 'done' ? { done: true, answer: word.answer, grown: word.grown } : { done: false, because: 'unreadable' })
      }
    }
    const gone = () => {
      settle()
      // Who has not seen a byte of a file did not end of it.
      if (touched) resolved({ done: false, because: 'costly' })
      else rejected(new Error('the process that opens files is gone'))
    }
    const settle = () => {
      clearTimeout(timer)
      child.off('message', hear)
      child.off('exit', gone)
      hold(child, false)
    }
    hold(child, true)
    child.on('message', hear)
    child.once('exit', gone)
    start()
    tell({ say: 'open', task, size: file.size, mostGrown })
  })
}
