import { Link } from '@remix-run/react'

import { conditions } from '#app/domain/policy/facts.ts'
import type { BenchPage, ClashView } from '#app/views/parcels/bench-page.ts'

import { Button } from '../../shared/button.tsx'
import { Notice } from '../../shared/notice.tsx'
import { useTranslations } from '../../shared/words.ts'
import { benchFormId } from './use-ticks.ts'

/** What came of the last scan or button, as its address names it. */
type Said = Readonly<{ what: string | null; lineId: string | null; serial: string | null; unknown: string | null }>

type Props = Readonly<{ said: Said; lines: BenchPage['lines'] }>

/** The answer to the last scan, read out. */
export function SaidLast({ said, lines }: Props) {
  const words = useSaid(said, lines)
  return (
    <div role="status" className="empty:-mt-4">
      {words ? <Notice tone={words.doubtful ? 'wait' : 'good'} title={words.text} /> : null}
    </div>
  )
}

function useSaid({ what, lineId, serial }: Said, lines: BenchPage['lines']): Readonly<{ text: string; doubtful: boolean }> | null {
  const t = useTranslations('bench')
  const line = lines.find(({ id }) => id === lineId)
  if (what === 'here' || what === 'kept' || what === 'arrived' || what === 'filed') return { text: t(`said.${what}`), doubtful: false }
  if (!line) return null
  const { title, declared, tick } = line
  if (what === 'no-serial') return { text: t('said.noSerial', { title }), doubtful: true }
  if (what === 'counted') {
    const more = (tick.quantity ?? 0) > declared.quantity
    const counts = { title, quantity: String(tick.quantity ?? 0), declared: String(declared.quantity) }
    return { text: t(more ? 'said.more' : 'said.counted', counts), doubtful: more }
  }
  const read = what === 'read' ? line.serials.find((each) => each.serial === serial) : undefined
  if (!read) return null
  if (!read.doubtful) return { text: t('said.read', { title, serial: read.serial }), doubtful: false }
  return { text: t('said.doubtful', { title, serial: read.serial, verdict: t(`verdicts.${read.verdict}`) }), doubtful: true }
}

type UnknownProps = Readonly<{ code: string; lines: BenchPage['lines'] }>

/** A code that nobody knows: the number of one of the items, or of something else. */
export function UnknownCode({ code, lines }: UnknownProps) {
  const t = useTranslations('bench')
  return (
    <Notice tone="wait" title={t('unknownTitle', { code })} announce>
      <p>{t('unknownText')}</p>
      <input type="hidden" form={benchFormId} name="unknown" value={code} />
      <div className="mt-2 flex flex-col items-start gap-2">
        {lines.map(({ id, title }) => (
          <Button key={id} form={benchFormId} name="intent" value={`assign:${id}`}>
            {t('assign', { title })}
          </Button>
        ))}
        <Link to={`/staff/parcels?code=${encodeURIComponent(code)}`} className="link inline-flex min-h-11 items-center">
          {t('notOurs')}
        </Link>
      </div>
    </Notice>
  )
}

type ClashProps = Readonly<{ clashes: readonly ClashView[]; lines: BenchPage['lines'] }>

/** What another bench said first, beside what was said here. */
export function Clashes({ clashes, lines }: ClashProps) {
  const t = useTranslations('bench')
  const cases = useTranslations('cases')
  if (clashes.length === 0) return null
  const inWords = (field: ClashView['field'], said: string) => {
    const condition = conditions.find((each) => each === said)
    if (field === 'condition' && condition) return cases(`conditions.${condition}`)
    if (field === 'faultConfirmed') return t(said === 'on' ? 'yes' : 'no')
    return said === '' ? t('empty') : said
  }
  return (
    <div role="alert">
      <Notice tone="wait" title={t('clashTitle')}>
        <ul className="flex flex-col gap-1">
          {clashes.map(({ lineId, field, name, kept, wanted }) => (
            <li key={`${lineId} ${field}`}>
              {t('clash', {
                title: lines.find(({ id }) => id === lineId)?.title ?? '',
                field: t(`fields.${field}`),
                name: name ?? t('somebody'),
                kept: inWords(field, kept),
                wanted: inWords(field, wanted),
              })}
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  )
}
