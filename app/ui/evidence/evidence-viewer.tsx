import { useNavigate } from '@remix-run/react'
import { ArrowLeft, ArrowRight, Download } from 'lucide'
import { useEffect } from 'react'

import type { FileView } from '#app/views/evidence/evidence-view.ts'

import { ButtonLink } from '../shared/button.tsx'
import { Card } from '../shared/card.tsx'
import { Icon } from '../shared/icon.tsx'
import { useTranslations } from '../shared/words.ts'

export type ViewedFile = Readonly<{
  file: FileView
  /** Which entry of the checklist it answers, in words. */
  about: string
  /** Where its bytes are. */
  source: string
  /** Its place among the files of the request, from 1. */
  at: number
  all: number
  previous: string | null
  next: string | null
  /** Of a log: its beginning. */
  log: Readonly<{ text: string; more: boolean }> | null
}>

/** One file large, with its neighbours by link and by the arrow keys. */
export function EvidenceViewer({ file, about, source, at, all, previous, next, log }: ViewedFile) {
  const t = useTranslations('evidence')
  useArrowKeys(previous, next)
  return (
    <Card>
      <div className="mb-4 flex flex-wrap items-center justify-between gap-3">
        <p className="text-soft">
          {about} · {t(file.kind)}, {file.size} · {t('viewerPlace', { at: String(at), all: String(all) })}
        </p>
        <div className="flex flex-wrap gap-2">
          {previous ? (
            <ButtonLink to={previous} icon={ArrowLeft} rel="prev">
              {t('previous')}
            </ButtonLink>
          ) : null}
          {next ? (
            <ButtonLink to={next} icon={ArrowRight} rel="next">
              {t('next')}
            </ButtonLink>
          ) : null}
          <a
            href={source}
            className="link inline-flex min-h-11 items-center gap-2 px-2"
            aria-label={t('downloadFile', { name: file.name })}
          >
            <Icon of={Download} size={20} />
            {t('download')}
          </a>
        </div>
      </div>
      <Shown file={file} source={source} log={log} about={about} />
      {(previous ?? next) ? <p className="mt-4 text-14 text-soft max-sm:hidden">{t('keys')}</p> : null}
    </Card>
  )
}

/** A long log scrolls by keyboard too. */
const scrolled = {
  tabIndex: 0,
  role: 'region',
  className: 'max-h-[70vh] overflow-auto rounded-6 bg-ground p-4 font-mono text-14 break-all whitespace-pre-wrap',
} as const

function Shown({ file, source, log, about }: Pick<ViewedFile, 'file' | 'source' | 'log' | 'about'>) {
  const t = useTranslations('evidence')
  if (log) {
    return (
      <>
        {log.more ? <p className="mb-2 text-14 text-soft">{t('logBegins')}</p> : null}
        <pre {...scrolled} aria-label={file.name}>
          {log.text}
        </pre>
      </>
    )
  }
  if (file.kind === 'photo') {
    return (
      <img
        src={source}
        alt={`${about}: ${file.name}`}
        width={file.width ?? undefined}
        height={file.height ?? undefined}
        className="mx-auto h-auto max-h-[80vh] w-auto max-w-full rounded-6 bg-ground"
      />
    )
  }
  if (file.kind === 'video') {
    return (
      // What customers film has no captions; its sound is a machine's.
      // eslint-disable-next-line jsx-a11y/media-has-caption
      <video
        src={source}
        controls
        preload="metadata"
        aria-label={`${about}: ${file.name}`}
        className="mx-auto max-h-[80vh] w-full max-w-full rounded-6 bg-ground"
      >
        {t('videoNotPlayed')}
      </video>
    )
  }
  return <p>{t('noPreview')}</p>
}

function useArrowKeys(previous: string | null, next: string | null): void {
  const navigate = useNavigate()
  useEffect(() => {
    const go = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && event.target.closest('input, textarea, select, video, pre') !== null
      const to = event.key === 'ArrowLeft' ? previous : event.key === 'ArrowRight' ? next : null
      if (to !== null && !typing && !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey) void navigate(to)
    }
    window.addEventListener('keydown', go)
    return () => window.removeEventListener('keydown', go)
  }, [previous, next, navigate])
}
