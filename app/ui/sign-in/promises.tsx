import { Link } from '@remix-run/react'
import { ChevronRight, Gem, Headset, PackageSearch } from 'lucide'

import { type Drawing, Icon } from '../shared/icon.tsx'
import { useTranslations } from '../shared/words.ts'

const promises: ReadonlyArray<Readonly<{ word: 'tracking' | 'support' | 'points'; to: string; icon: Drawing }>> = [
  { word: 'tracking', to: '/orders?status=in_transit', icon: PackageSearch },
  { word: 'support', to: '/support', icon: Headset },
  { word: 'points', to: '/points', icon: Gem },
]

/** The three benefits of members, each leading to its page; the points say their balance. */
export function Promises({ points }: { points: number }) {
  const t = useTranslations('welcome')
  const home = useTranslations('home')
  const balance = useTranslations('points')
  return (
    <nav aria-label={home('promises')}>
      <ul className="grid gap-3 sm:grid-cols-3">
        {promises.map(({ word, to, icon }) => (
          <li key={word}>
            <Link
              to={to}
              className="flex h-full min-h-14 items-center gap-3 rounded-10 border border-hairline bg-paper
                px-4 py-3 hover:border-edge"
            >
              <Icon of={icon} size={22} className="shrink-0 text-soft" />
              <span className="grow">
                <span className="block font-medium">{t(word)}</span>
                {word === 'points' ? <span className="text-14 text-soft">{balance('balanceOf', { points })}</span> : null}
              </span>
              <Icon of={ChevronRight} size={18} className="shrink-0 text-soft" />
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
