import { useSubmit } from '@remix-run/react'
import { useEffect } from 'react'

import { parseCode } from '#app/domain/sign-in/code.ts'
import { findWork, workAtMost } from '#app/domain/sign-in/proof-of-work.ts'

import { Notice } from '../shared/notice.tsx'
import { useTranslations } from '../shared/words.ts'

const slice = 2_000

type Props = Readonly<{ challenge: string; code: string; token: string }>

/** Does the work that the brake asks for one code, a slice at a time so that the page stays alive, and sends the form again. */
export function ThrottleWork({ challenge, code: typed, token }: Props) {
  const t = useTranslations('signIn')
  const submit = useSubmit()
  useEffect(() => {
    const code = parseCode(typed)
    if (code === null) return
    let timer = 0
    const workFrom = (from: number) => {
      const nonce = findWork({ challenge, code }, from, slice)
      if (nonce !== null) submit({ intent: 'enter', token, code, challenge, nonce: String(nonce) }, { method: 'post' })
      else if (from < workAtMost) timer = window.setTimeout(workFrom, 0, from + slice)
    }
    timer = window.setTimeout(workFrom, 0, 0)
    return () => window.clearTimeout(timer)
  }, [challenge, typed, token, submit])
  return (
    <Notice tone="info" announce>
      {t('checking')}
    </Notice>
  )
}
