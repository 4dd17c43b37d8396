import { Link } from '@remix-run/react'

import type { FileView } from '#app/views/evidence/evidence-view.ts'
import type { SaidView } from '#app/views/messages/conversation-page-view.ts'

import { fileIcons } from '../evidence/file-icons.ts'
import { classes } from '../shared/class-names.ts'
import { Icon } from '../shared/icon.tsx'
import { useTranslations } from '../shared/words.ts'

type Props = Readonly<{ said: readonly SaidView[]; side: 'customer' | 'staff'; names: Readonly<{ customer: string; staff: string }> }>

/** What was written, the oldest first, as a conversation: the reader's own words stand at the right. */
export function Thread({ said, side, names }: Props) {
  const cases = useTranslations('cases')
  return (
    <ol className="flex flex-col gap-5">
      {said.map((each) => {
        const isOwn = each.by === side
        return (
          <li key={each.id} className={classes('flex max-w-[min(100%,34rem)] flex-col gap-1', isOwn ? 'ml-8 self-end' : 'mr-8 self-start')}>
            <p className={classes('px-1 text-14 text-soft', isOwn && 'text-right')}>
              <span className="font-medium text-ink">{each.staffName ?? names[each.by]}</span> <time dateTime={each.at}>{each.when}</time>
            </p>
            {each.files ? (
              <div className={classes('flex flex-col gap-1', isOwn && 'items-end')}>
                <p className="sr-only">{cases('filesSent')}</p>
                <Thumbnails files={each.files} />
              </div>
            ) : (
              <Bubble said={each} isOwn={isOwn} />
            )}
          </li>
        )
      })}
    </ol>
  )
}

function Bubble({ said: { step, text }, isOwn }: Readonly<{ said: SaidView; isOwn: boolean }>) {
  const t = useTranslations('support')
  return (
    <div
      className={classes(
        'rounded-10 border px-4 py-3',
        isOwn ? 'self-end rounded-tr-none border-transparent bg-accent-wash' : 'self-start rounded-tl-none border-hairline bg-ground',
      )}
    >
      {step ? <p className="mb-1 text-14 font-medium">{t(`steps.${step}`)}</p> : null}
      <p className="whitespace-pre-line wrap-anywhere">{text}</p>
    </div>
  )
}

/** Small pictures of what was sent, each a link to its page; the checklist below says what each is for. */
function Thumbnails({ files }: Readonly<{ files: readonly FileView[] }>) {
  return (
    <ul className="flex flex-wrap gap-2">
      {files.map(({ id, name, kind }) => (
        <li key={id}>
          <Link
            to={`/evidence/${id}`}
            title={name}
            className="grid size-18 place-items-center overflow-hidden rounded-10 border border-hairline bg-ground text-soft hover:border-ink"
          >
            {kind === 'photo' ? (
              <img src={`/evidence/${id}/thumbnail`} alt={name} width={72} height={72} loading="lazy" className="size-18 object-cover" />
            ) : (
              <>
                <Icon of={fileIcons[kind]} size={24} />
                <span className="sr-only">{name}</span>
              </>
            )}
          </Link>
        </li>
      ))}
    </ul>
  )
}
