import { useFetcher } from '@remix-run/react'
import { browserSupportsWebAuthn, browserSupportsWebAuthnAutofill, startAuthentication, startRegistration } from '@simplewebauthn/browser'
import { KeyRound } from 'lucide'
import { useEffect, useRef, useState } from 'react'

import { Button, type ButtonLook } from '../shared/button.tsx'
import { useHydrated } from '../shared/hydrated.ts'
import { Notice } from '../shared/notice.tsx'
import { useTranslations } from '../shared/words.ts'

type Problem = 'passkeyFailed' | 'passkeyCancelled' | 'passkeyStale' | 'slowDown'
type Ceremony = 'make' | 'use'

/** What the device signed, and the token of the asking that it answers. */
type Signed = Readonly<{ answer: string; token: string }>

type Props = Readonly<{
  /** Where the challenge comes from, by POST. */
  optionsPath: string
  /** Where the passkey's answer goes; it answers a redirect, or why not. */
  action: string
  ceremony: Ceremony
  label: string
  look?: ButtonLook
  /** Also offers the passkeys of this device in the autofill of the page's field. */
  autofill?: boolean
}>

/** A button that has the device make or use a passkey, and posts its answer. */
export function PasskeyForm({ optionsPath, action, ceremony, label, look = 'primary', autofill = false }: Props) {
  const t = useTranslations('signIn')
  const fetcher = useFetcher<{ because: 'stale' | 'refused' }>()
  const hydrated = useHydrated()
  const [problem, setProblem] = useState<Problem | null>(null)
  const [waiting, setWaiting] = useState(false)
  const usable = hydrated && browserSupportsWebAuthn()
  const refused = fetcher.state === 'idle' ? fetcher.data?.because : undefined
  const shown = problem ?? (refused && (refused === 'stale' ? 'passkeyStale' : 'passkeyFailed'))
  const send = (signed: Signed) => fetcher.submit(signed, { method: 'post', action })
  useAutofill(autofill && usable, optionsPath, send)

  async function run() {
    if (waiting) return
    setWaiting(true)
    setProblem(null)
    const outcome = await askDevice(optionsPath, ceremony)
    setWaiting(false)
    if ('problem' in outcome) return setProblem(outcome.problem)
    send(outcome)
  }

  return (
    <div className="flex flex-col gap-3">
      {shown ? (
        <Notice tone="stop" announce>
          {t(shown)}
        </Notice>
      ) : null}
      <Button
        type="button"
        look={look}
        icon={KeyRound}
        wide
        disabled={!usable}
        aria-disabled={waiting || undefined}
        onClick={() => void run()}
      >
        {label}
      </Button>
      {hydrated && !usable ? <p className="text-14 text-soft">{t('passkeyUnsupported')}</p> : null}
      <noscript>
        <p className="text-14 text-soft">{t('passkeyNeedsScript')}</p>
      </noscript>
    </div>
  )
}

/** Waits, unseen, for a passkey to be picked from the autofill; the button takes over when it is pressed. */
function useAutofill(wanted: boolean, optionsPath: string, send: (signed: Signed) => void): void {
  const latest = useRef(send)
  useEffect(() => {
    latest.current = send
  })
  useEffect(() => {
    if (!wanted) return
    let left = false
    void offerInAutofill(optionsPath).then((signed) => {
      if (signed !== null && !left) latest.current(signed)
    })
    return () => {
      left = true
    }
  }, [wanted, optionsPath])
}

async function offerInAutofill(path: string): Promise<Signed | null> {
  try {
    if (!(await browserSupportsWebAuthnAutofill())) return null
    const begun = await fetch(path, { method: 'POST' })
    if (!begun.ok) return null
    const { options, token } = await begun.json()
    const answer = await startAuthentication({ optionsJSON: options, useBrowserAutofill: true })
    return { answer: JSON.stringify(answer), token }
  } catch {
    // Nobody asked for this one: when it fails, or the button replaces it, there is nothing to say.
    return null
  }
}

async function askDevice(path: string, ceremony: Ceremony): Promise<Signed | { problem: Problem }> {
  try {
    const begun = await fetch(path, { method: 'POST' })
    if (!begun.ok) return { problem: begun.status === 429 ? 'slowDown' : 'passkeyFailed' }
    const { options: optionsJSON, token } = await begun.json()
    const answer = await (ceremony === 'make' ? startRegistration({ optionsJSON }) : startAuthentication({ optionsJSON }))
    return { answer: JSON.stringify(answer), token }
  } catch (fault) {
    const gaveUp = fault instanceof Error && fault.name === 'NotAllowedError'
    return { problem: gaveUp ? 'passkeyCancelled' : 'passkeyFailed' }
  }
}
