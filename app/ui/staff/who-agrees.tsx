import { isSameHand, secondsBeside } from '#app/domain/staff/possible-second.ts'

import { useTranslations } from '../words.ts'
import type { Refunder } from './refunder.ts'

type Props = Readonly<{ by: Readonly<{ id: string; name: string }>; person: Refunder }>

/** Whether whoever looks may be the second person beside the one who proposed it. */
export function mayAgree({ by, person }: Props): boolean {
  return person.mayRefund && by.id !== person.id && !isSameHand(person.seconds, by.id, person.id)
}

/** Who has to agree to what waits, by name, and why it is not whoever looks; never nobody without a way on. */
export function WhoAgrees({ by, person }: Props) {
  const t = useTranslations('overrides')
  const names = secondsBeside(person.seconds, by.id)
  return (
    <>
      {by.id !== person.id && isSameHand(person.seconds, by.id, person.id) ? <p>{t('sameHand', { name: by.name })}</p> : null}
      <p>{names.length === 0 ? t('nobodyAgrees') : t('whoAgrees', { names: names.join(', ') })}</p>
    </>
  )
}
