import { useRevalidator } from '@remix-run/react'
import { useEffect, useRef, useState } from 'react'

import { sendInParts } from './send-in-parts.ts'

export type Upload = Readonly<{
  id: number
  file: File
  sent: number
  state: 'waiting' | 'sending' | 'failed'
  /** Why it failed, or null. */
  because: string | null
}>

/**
 * The uploads of one entry, one after the other. What has arrived is shown by the page itself, which is read again; a
 * failed one stays until it is tried again or dismissed.
 */
export function useUploads(to: string, slot: string) {
  const [uploads, setUploads] = useState<readonly Upload[]>([])
  const { revalidate } = useRevalidator()
  const line = useRef(Promise.resolve())
  const nextId = useRef(1)
  const change = (id: number, to_: Partial<Upload>) =>
    setUploads((all) => all.map((upload) => (upload.id === id ? { ...upload, ...to_ } : upload)))
  const drop = (id: number) => setUploads((all) => all.filter((upload) => upload.id !== id))

  const run = (id: number, file: File) => {
    line.current = line.current.then(async () => {
      change(id, { state: 'sending', because: null })
      const outcome = await sendInParts({ to, slot, file, onProgress: (sent) => change(id, { sent }) })
      if (outcome.done) drop(id)
      else change(id, { state: 'failed', because: outcome.because })
      revalidate()
    })
  }
  const add = (files: readonly File[]) => {
    for (const file of files) {
      const id = nextId.current
      nextId.current += 1
      setUploads((all) => [...all, { id, file, sent: 0, state: 'waiting', because: null }])
      run(id, file)
    }
  }
  const again = ({ id, file }: Upload) => {
    change(id, { state: 'waiting', because: null })
    run(id, file)
  }
  useLeaveWarning(uploads.some(({ state }) => state !== 'failed'))
  return { uploads, add, again, drop }
}

/** Whoever leaves in the middle of an upload is asked first. */
function useLeaveWarning(busy: boolean): void {
  useEffect(() => {
    if (!busy) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [busy])
}
