import { Link } from '@remix-run/react'

import { Card } from '../shared/card.tsx'
import { useTranslations } from '../shared/words.ts'

export type SaidView = Readonly<{ name: string; title: string; says: readonly string[]; to: string }>

/** What a price rests on, step by step, each with the way back to it. */
export function YouSaid({ said }: { said: readonly SaidView[] }) {
  const t = useTranslations('steps')
  return (
    <Card id="you-said" title={t('youSaid')}>
      <dl className="-my-3 flex flex-col divide-y divide-hairline">
        {said.map(({ name, title, says, to }) => (
          <div key={name} className="grid gap-x-6 gap-y-1 py-3 sm:grid-cols-[9rem_1fr_auto]">
            <dt className="text-soft">{title}</dt>
            <dd className="flex min-w-0 flex-col">
              {says.map((line) => (
                <span key={line} className="break-words">
                  {line}
                </span>
              ))}
            </dd>
            <dd>
              <Link to={to} className="link inline-flex min-h-6 items-center">
                {t('change')}
                <span className="sr-only">: {title}</span>
              </Link>
            </dd>
          </div>
        ))}
      </dl>
    </Card>
  )
}
