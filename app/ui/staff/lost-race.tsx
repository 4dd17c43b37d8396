import type { SubmissionResult } from '@conform-to/react'

import { Notice } from '../shared/notice.tsx'
import { useTranslations } from '../shared/words.ts'

/** What was typed into a form that somebody else overtook: nothing of it is lost. */
export function LostRace({ reply }: { reply: SubmissionResult }) {
  const t = useTranslations('inspection')
  const typed = textsIn(reply.initialValue ?? {})
  return (
    <Notice tone="wait" title={typed.length > 0 ? t('lost') : t('because.moved-on')} announce>
      {typed.map((text, place) => (
        <p key={place} className="whitespace-pre-line">
          {text}
        </p>
      ))}
    </Notice>
  )
}

const hidden: readonly string[] = ['step', 'version', 'token', 'lineId']

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => (hidden.includes(name) ? [] : textsIn(inner)))
}
