import { Link } from '@remix-run/react'

import type { FileView } from '#app/views/evidence/evidence-view.ts'

import { Icon } from '../shared/icon.tsx'
import { useTranslations } from '../shared/words.ts'
import { fileIcons } from './file-icons.ts'

/** Files as small pictures, each a link to its page. `at` is where pages and bytes are. */
export function PhotoStrip({ files, at }: { files: readonly FileView[]; at: string }) {
  const t = useTranslations('evidence')
  return (
    <ul className="flex flex-wrap gap-2">
      {files.map((file) => {
        const drawing = fileIcons[file.kind]
        if (file.state !== 'clean') {
          return (
            <li key={file.id} className="flex min-h-11 items-center gap-2 rounded-6 bg-ground px-3 py-2 text-14 text-soft">
              <Icon of={drawing} size={20} />
              {file.name}: {t(file.state === 'rejected' ? 'rejected' : 'beingChecked')}
            </li>
          )
        }
        return (
          <li key={file.id}>
            <Link
              to={`${at}/${file.id}`}
              aria-label={t('openFile', { name: file.name })}
              title={file.name}
              className="flex size-24 items-center justify-center overflow-hidden rounded-6 border border-hairline bg-ground text-soft hover:border-ink"
            >
              {file.kind === 'photo' ? (
                <img src={`${at}/${file.id}/thumbnail`} alt="" width={96} height={96} loading="lazy" className="size-24 object-cover" />
              ) : (
                <span className="flex flex-col items-center gap-1 text-14">
                  <Icon of={drawing} size={24} />
                  {t(file.kind)}
                </span>
              )}
            </Link>
          </li>
        )
      })}
    </ul>
  )
}
