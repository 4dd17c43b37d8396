import { Headset, PackageSearch, Star } from 'lucide'
import type { ReactNode } from 'react'

import { Card } from '../shared/card.tsx'
import { Icon } from '../shared/icon.tsx'
import { useTranslations } from '../shared/words.ts'

const benefits = [
  { word: 'tracking', text: 'trackingText', icon: PackageSearch },
  { word: 'support', text: 'supportText', icon: Headset },
  { word: 'points', text: 'pointsText', icon: Star },
] as const

/** The way in, with what waits behind it beside; on a phone the way in comes first. */
export function WelcomePanel({ title, lead, children }: { title: ReactNode; lead: ReactNode; children: ReactNode }) {
  const t = useTranslations('welcome')
  return (
    <div className="mx-auto grid max-w-4xl gap-8 md:grid-cols-[1fr_minmax(0,26rem)] md:gap-14">
      <div className="md:order-last">
        <Card>
          <h1 className="text-28 font-semibold">{title}</h1>
          <p className="mt-1 break-words text-soft">{lead}</p>
          <div className="mt-6 flex flex-col gap-5">{children}</div>
        </Card>
      </div>
      <section aria-labelledby="benefits" className="self-start md:pt-6">
        <h2 id="benefits" className="text-22 font-semibold">
          {t('title')}
        </h2>
        <p className="text-soft">{t('subtitle')}</p>
        <ul className="mt-6 flex flex-col gap-5">
          {benefits.map(({ word, text, icon }) => (
            <li key={word} className="flex gap-3">
              <Icon of={icon} size={22} className="mt-0.5 shrink-0 text-accent" />
              <div>
                <p className="font-medium">{t(word)}</p>
                <p className="text-14 text-soft">{t(text)}</p>
              </div>
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}
