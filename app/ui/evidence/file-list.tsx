import { Link } from '@remix-run/react'

import { isFileFault } from '#app/domain/evidence/evidence-file.ts'
import type { FileView } from '#app/views/evidence/evidence-view.ts'

import { Icon } from '../shared/icon.tsx'
import { useTranslations } from '../shared/words.ts'
import { fileIcons } from './file-icons.ts'
import { useProblemWords } from './problem-words.ts'

type Props = Readonly<{
  files: readonly FileView[]
  /** Where files are sent, and so removed; null where they only are looked at. */
  to: string | null
  returnTo: string
  /** Before filing anything may go; later only what was not taken. */
  removable: boolean
  /** Where the file's own page is, before its id, and where its bytes are. */
  pages: string
  bytes: string
}>

/** What has been sent: its picture, name, size and how it stands. */
export function FileList({ files, to, returnTo, removable, pages, bytes }: Props) {
  if (files.length === 0) return null
  return (
    <ul className="flex flex-col gap-2">
      {files.map((file) => (
        <li key={file.id} className="flex flex-wrap items-center gap-3 rounded-10 border border-hairline p-2">
          <Preview file={file} bytes={bytes} />
          <div className="flex min-w-0 grow basis-40 flex-col">
            <FileName file={file} pages={pages} />
            <Standing file={file} />
          </div>
          {to !== null && (removable || file.state === 'rejected' || file.state === 'receiving') ? (
            <RemoveFile file={file} to={to} returnTo={returnTo} />
          ) : null}
        </li>
      ))}
    </ul>
  )
}

function Preview({ file, bytes }: { file: FileView; bytes: string }) {
  const drawing = fileIcons[file.kind]
  if (file.state === 'clean' && file.kind === 'photo') {
    return (
      <img
        src={`${bytes}/${file.id}/thumbnail`}
        alt=""
        width={56}
        height={56}
        loading="lazy"
        className="size-14 shrink-0 rounded-6 bg-ground object-cover"
      />
    )
  }
  return (
    <span className="flex size-14 shrink-0 items-center justify-center rounded-6 bg-ground text-soft">
      <Icon of={drawing} size={24} />
    </span>
  )
}

function FileName({ file, pages }: { file: FileView; pages: string }) {
  const t = useTranslations('evidence')
  if (file.state !== 'clean') return <span className="font-medium break-all">{file.name}</span>
  return (
    <Link
      to={`${pages}/${file.id}`}
      className="link inline-flex min-h-6 font-medium break-all"
      aria-label={t('openFile', { name: file.name })}
    >
      {file.name}
    </Link>
  )
}

function Standing({ file }: { file: FileView }) {
  const t = useTranslations('evidence')
  const why = useProblemWords()
  if (file.state === 'rejected') {
    return <span className="text-14 font-medium text-stop">{why(isFileFault(file.fault ?? '') ? (file.fault ?? '') : 'other')}</span>
  }
  const words = {
    receiving: t('unfinished', { percent: String(file.percent) }),
    received: t('checking'),
    scanning: t('checking'),
    clean: `${t(file.kind)}, ${file.size}`,
  }
  return <span className="text-14 text-soft">{words[file.state]}</span>
}

/** A form of its own, so that it works without our script. */
function RemoveFile({ file, to, returnTo }: { file: FileView; to: string; returnTo: string }) {
  const t = useTranslations('evidence')
  const rejected = file.state === 'rejected'
  return (
    <form method="post" action={to}>
      <input type="hidden" name="intent" value="remove" />
      <input type="hidden" name="file" value={file.id} />
      <input type="hidden" name="returnTo" value={returnTo} />
      <button
        type="submit"
        aria-label={t(rejected ? 'dismissFile' : 'removeFile', { name: file.name })}
        className="link inline-flex min-h-11 cursor-pointer items-center px-2 text-14"
      >
        {t(rejected ? 'dismiss' : 'remove')}
      </button>
    </form>
  )
}
