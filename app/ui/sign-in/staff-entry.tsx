import type { ReactNode } from 'react'

import { Card } from '../shared/card.tsx'
import { BrandMark } from '../shell/brand-mark.tsx'
import { useTranslations } from '../shared/words.ts'

/** The plain page before the console: nothing of it shows who works here. */
export function StaffEntry({ title, lead, children }: { title: ReactNode; lead: ReactNode; children: ReactNode }) {
  const t = useTranslations('staff')
  return (
    <main className="mx-auto flex min-h-dvh w-full max-w-md flex-col justify-center gap-6 px-4 py-8">
      <p className="flex items-center gap-2.5 font-semibold">
        <BrandMark />
        {t('brand')}
      </p>
      <Card>
        <h1 className="text-22 font-semibold">{title}</h1>
        <p className="mt-1 text-soft">{lead}</p>
        <div className="mt-6 flex flex-col gap-5">{children}</div>
      </Card>
    </main>
  )
}
