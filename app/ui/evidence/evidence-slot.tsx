import { Camera, Upload as UploadSign } from 'lucide'
import type { ReactNode } from 'react'

import { fileSize, type SlotView } from '#app/views/evidence/evidence-view.ts'

import { Button } from '../shared/button.tsx'
import { useHydrated } from '../shared/hydrated.ts'
import { Icon } from '../shared/icon.tsx'
import { useLanguage, useTranslations } from '../shared/words.ts'
import { FileList } from './file-list.tsx'
import { useProblemWords } from './problem-words.ts'
import { type Upload, useUploads } from './use-uploads.ts'

export type SlotPlace = Readonly<{
  /** Where its files are sent, and the page that a form without our script comes back to. */
  to: string
  returnTo: string
  removable: boolean
  pages: string
  bytes: string
}>

type Props = SlotPlace &
  Readonly<{
    slot: SlotView
    title: ReactNode
    label: string
    hint?: string
    open: boolean
    /** Opens the device's camera, where it has one. */
    camera?: boolean
  }>

/** One entry of the checklist: what it asks for, what was sent, what went wrong, and where to send more. */
export function EvidenceSlot({ slot, title, label, hint, open, camera = false, ...place }: Props) {
  const { uploads, add, again, drop } = useUploads(place.to, slot.field)
  const why = useProblemWords()
  const t = useTranslations('evidence')
  const id = `evidence-${slot.field}`
  const wrong = slot.problems.map(({ name, because }) => t('notTaken', { name, why: why(because) }))
  return (
    <li className="flex flex-col gap-2 border-t border-hairline pt-4 first:border-0 first:pt-0">
      <h3 className="font-semibold">{title}</h3>
      {hint ? (
        <p id={`${id}-hint`} className="max-w-text text-14 text-soft">
          {hint}
        </p>
      ) : null}
      {wrong.length > 0 ? (
        <ul id={`${id}-error`} role="alert" className="text-14 font-medium text-stop">
          {wrong.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      ) : null}
      <FileList files={slot.files} {...place} />
      <Uploads uploads={uploads} again={again} drop={drop} />
      {open ? (
        <Chooser
          {...place}
          slot={slot}
          label={label}
          camera={camera}
          add={add}
          described={[hint ? `${id}-hint` : '', wrong.length > 0 ? `${id}-error` : ''].join(' ').trim()}
          wrong={wrong.length > 0}
        />
      ) : null}
    </li>
  )
}

type ChooserProps = SlotPlace &
  Readonly<{ slot: SlotView; label: string; camera: boolean; add: (files: readonly File[]) => void; described: string; wrong: boolean }>

/** With our script choosing sends at once; without it the button does. */
function Chooser({ slot, label, camera, to, returnTo, add, described, wrong }: ChooserProps) {
  const t = useTranslations('evidence')
  const live = useHydrated()
  const id = `evidence-${slot.field}`
  const take = (input: HTMLInputElement) => {
    add([...(input.files ?? [])])
    input.value = ''
  }
  return (
    <form method="post" action={to} encType="multipart/form-data" className="flex flex-wrap items-center gap-2">
      <input type="hidden" name="returnTo" value={returnTo} />
      <label htmlFor={id} className={live ? CHOOSE : 'sr-only'}>
        {live ? <Icon of={camera ? Camera : UploadSign} size={20} className="shrink-0" /> : null}
        {t(camera ? 'takePhoto' : 'choose')}
        <span className="sr-only">: {label}</span>
      </label>
      <input
        id={id}
        name={slot.field}
        type="file"
        multiple
        accept={slot.accept}
        capture={camera ? 'environment' : undefined}
        required={!live}
        aria-describedby={described === '' ? undefined : described}
        aria-invalid={wrong || undefined}
        onChange={live ? (event) => take(event.currentTarget) : undefined}
        className={live ? 'peer sr-only' : 'control max-w-full grow basis-60 p-2 text-14'}
      />
      {live ? null : <Button aria-label={t('uploadFor', { item: label })}>{t('upload')}</Button>}
    </form>
  )
}

const CHOOSE =
  'inline-flex min-h-11 cursor-pointer items-center gap-2 rounded-10 border border-edge bg-paper px-4 py-2 font-medium hover:border-ink ' +
  'has-[+_input:focus-visible]:outline-2 has-[+_input:focus-visible]:outline-offset-2 has-[+_input:focus-visible]:outline-info'

type UploadsProps = Readonly<{ uploads: readonly Upload[]; again: (upload: Upload) => void; drop: (id: number) => void }>

function Uploads({ uploads, again, drop }: UploadsProps) {
  return (
    <ul aria-live="polite" className="flex flex-col gap-2 empty:hidden">
      {uploads.map((upload) => (
        <li key={upload.id} className="flex flex-wrap items-center gap-3 rounded-10 border border-hairline p-3">
          {upload.state === 'failed' ? <Failed upload={upload} again={again} drop={drop} /> : <Running upload={upload} />}
        </li>
      ))}
    </ul>
  )
}

function Running({ upload: { file, sent, state } }: { upload: Upload }) {
  const t = useTranslations('evidence')
  const percent = file.size === 0 ? 0 : Math.min(100, Math.floor((sent * 100) / file.size))
  const size = fileSize(file.size, useLanguage())
  const standing = state === 'waiting' ? t('waiting') : percent === 100 ? t('checking') : t('sending', { percent: String(percent), size })
  return (
    <div className="flex min-w-0 grow flex-col gap-1">
      <span className="font-medium break-all">{file.name}</span>
      <progress max={100} value={percent} aria-label={t('sendingLabel', { name: file.name })} className="h-2 w-full accent-accent-fill" />
      <span aria-hidden="true" className="text-14 text-soft tabular-nums">
        {standing}
      </span>
    </div>
  )
}

function Failed({ upload, again, drop }: Readonly<{ upload: Upload }> & Omit<UploadsProps, 'uploads'>) {
  const t = useTranslations('evidence')
  const why = useProblemWords()
  const { file, because } = upload
  const passing = because === 'interrupted' || because === 'busy' || because === 'other' || because === 'disk-full'
  return (
    <>
      <p className="min-w-0 grow basis-60 text-14 font-medium text-stop">
        {t('notTaken', { name: file.name, why: why(because ?? 'other') })}
      </p>
      {passing ? (
        <Button type="button" aria-label={t('retryFile', { name: file.name })} onClick={() => again(upload)}>
          {t('retry')}
        </Button>
      ) : null}
      <Button type="button" look="quiet" aria-label={t('dismissFile', { name: file.name })} onClick={() => drop(upload.id)}>
        {t('dismiss')}
      </Button>
    </>
  )
}
