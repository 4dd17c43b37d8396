import type { SaidView } from '#app/views/messages/conversation-page-view.ts'

import { classes } from '../shared/class-names.ts'
import { useTranslations } from '../shared/words.ts'

type Props = Readonly<{ said: readonly SaidView[]; side: 'customer' | 'staff'; names: Readonly<{ customer: string; staff: string }> }>

/** What was written, the oldest first; the reader's own words stand at the right. */
export function Thread({ said, side, names }: Props) {
  const t = useTranslations('support')
  return (
    <ol className="flex flex-col gap-4">
      {said.map((each) => (
        <li
          key={each.id}
          className={classes(
            'max-w-text rounded-10 border border-hairline px-4 py-3',
            each.by === side ? 'ml-6 self-end bg-ground sm:ml-16' : 'mr-6 self-start bg-paper sm:mr-16',
          )}
        >
          <p className="text-14 text-soft">
            <span className="font-medium text-ink">{each.staffName ?? names[each.by]}</span> <time dateTime={each.at}>{each.when}</time>
          </p>
          {each.step ? <p className="mt-1 text-14 font-medium">{t(`steps.${each.step}`)}</p> : null}
          <p className="mt-1 whitespace-pre-line break-words">{each.text}</p>
        </li>
      ))}
    </ol>
  )
}
