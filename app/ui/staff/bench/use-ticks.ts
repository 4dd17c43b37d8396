import { useNavigate, useRevalidator } from '@remix-run/react'
import { useEffect, useRef, useState } from 'react'

import type { Tick } from '#app/domain/parcels/bench.ts'
import type { BenchLineView, ClashView, SaidInFields } from '#app/views/parcels/bench-page.ts'

export type TickedField = keyof SaidInFields
/** What somebody changed and nobody has kept yet, with what stood there when they began. */
type Edit = Readonly<{ said: string; seen: Partial<Tick> }>
type Edits = Readonly<Record<string, Edit>>

/** What the bench answers to what it was sent by itself; errors by the name of their field. */
type TicksAnswer = Readonly<{ clashes: readonly ClashView[]; errors: Readonly<Record<string, readonly string[]>> }>

export type Ticks = Readonly<{
  say: (line: BenchLineView, field: TickedField, said: string) => void
  saidOf: (line: BenchLineView, field: TickedField) => string
  /** What was seen of the line, for who keeps it to tell what was changed here from what was changed elsewhere. */
  seenOf: (line: BenchLineView) => string
  standing: 'saved' | 'saving' | 'lost'
  answer: TicksAnswer | null
}>

/** Its fields stand all over the page, between forms of their own: they name it. */
export const benchFormId = 'bench'
/** After the last stroke, in milliseconds; longer after a try that did not get through. */
const pause = { usual: 500, afterLoss: 3_000 } as const

const fields = ['quantity', 'condition', 'faultConfirmed', 'missing', 'note'] as const satisfies readonly TickedField[]
const keyOf = (lineId: string, field: TickedField) => `${lineId} ${field}`

/**
 * What is ticked is kept by itself: a moment after the last stroke, at once when the tablet goes to sleep, and again until it got
 * through. What another bench ticks meanwhile appears, and never in place of what is being typed.
 */
export function useTicks(lines: readonly BenchLineView[], to: string): Ticks {
  const [edits, setEdits] = useState<Edits>({})
  const [told, setTold] = useState<Edits>({})
  const [standing, setStanding] = useState<Ticks['standing']>('saved')
  const [answer, setAnswer] = useState<TicksAnswer | null>(null)
  const { revalidate } = useRevalidator()
  const navigate = useNavigate()
  const isLost = standing === 'lost'
  const hasNew = Object.entries(edits).some(([key, edit]) => told[key] !== edit)

  const say: Ticks['say'] = (line, field, said) => {
    setEdits((all) => ({ ...all, [keyOf(line.id, field)]: { said, seen: all[keyOf(line.id, field)]?.seen ?? seenIn(line, field) } }))
    setStanding('saving')
  }
  useEffect(() => {
    if (!hasNew) return
    const send = async () => {
      setTold(edits)
      const answered = await post(to)
      if (answered === 'lost') {
        setTold({})
        return setStanding('lost')
      }
      // What was typed in the last moment is not taken any more: the page says so.
      if (answered === 'over') return navigate('?moved=yes', { replace: true })
      setAnswer(answered)
      if (Object.keys(answered.errors).length > 0) return
      setEdits((all) => Object.fromEntries(Object.entries(all).filter(([key, edit]) => edits[key] !== edit)))
      setStanding('saved')
      revalidate()
    }
    const timer = setTimeout(() => void send(), isLost ? pause.afterLoss : pause.usual)
    const hide = () => {
      if (document.visibilityState !== 'hidden') return
      clearTimeout(timer)
      void send()
    }
    document.addEventListener('visibilitychange', hide)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', hide)
    }
  }, [edits, hasNew, isLost, to, revalidate, navigate])
  useTypedBefore(lines, say)

  return {
    say,
    saidOf: (line, field) => edits[keyOf(line.id, field)]?.said ?? line.said[field],
    seenOf: (line) => {
      const begun = fields.map((field) => edits[keyOf(line.id, field)]?.seen ?? {})
      return JSON.stringify(begun.reduce<object>((all, seen) => ({ ...all, ...seen }), { lineId: line.id, ...line.tick }))
    },
    standing,
    answer,
  }
}

function seenIn({ tick }: BenchLineView, field: TickedField): Partial<Tick> {
  return field === 'missing' ? { missingParts: tick.missingParts } : { [field]: tick[field] }
}

/** What was ticked before our script ran counts like everything after. */
function useTypedBefore(lines: readonly BenchLineView[], say: Ticks['say']): void {
  const first = useRef({ lines, say })
  useEffect(() => {
    const form = document.getElementById(benchFormId)
    if (!(form instanceof HTMLFormElement)) return
    const typed = new FormData(form)
    first.current.lines.forEach((line, place) => {
      if (!typed.has(`lines[${place}].seen`)) return
      for (const field of fields) {
        const said = typed.get(`lines[${place}].${field}`)
        if ((said ?? '') !== line.said[field] && document.getElementsByName(`lines[${place}].${field}`).length > 0) {
          first.current.say(line, field, typeof said === 'string' ? said : '')
        }
      }
    })
  }, [])
}

/** Sends the form as it stands; `over` where the case went on meanwhile, so that nothing of it is taken. */
async function post(to: string): Promise<TicksAnswer | 'lost' | 'over'> {
  const form = document.getElementById(benchFormId)
  if (!(form instanceof HTMLFormElement)) return 'lost'
  const body = new URLSearchParams()
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.append(name, value)
  try {
    const response = await fetch(to, { method: 'POST', body, keepalive: true })
    if (response.status === 409) return 'over'
    return response.ok || response.status === 422 ? ((await response.json()) as TicksAnswer) : 'lost'
  } catch {
    return 'lost'
  }
}
