import { useFetcher } from '@remix-run/react'
import {
  browserSupportsWebAuthn, browserSupportsWebAuthnAutofill, startAuthentication, startRegistration,
} from '@simplewebauthn/browser'
import { KeyRound } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'

import { Button, type ButtonLook } from '../button.tsx'
import { useHydrated } from '../hydrated.ts'
import { Notice } from '../notice.tsx'

type Problem = 'passkeyFailed' | 'passkeyCancelled' | 'slowDown'
type Ceremony = 'make' | 'use'

type Props = Readonly<{
  /** Where the challenge comes from, by POST. */
  optionsPath: string
  /** Where the passkey's answer goes; it answers a redirect, or `refused`. */
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
  const fetcher = useFetcher<{ refused: boolean }>()
  const hydrated = useHydrated()
  const [problem, setProblem] = useState<Problem | null>(null)
  const [waiting, setWaiting] = useState(false)
  const usable = hydrated && browserSupportsWebAuthn()
  const shown = problem ?? (fetcher.data?.refused && fetcher.state === 'idle' ? 'passkeyFailed' : null)
  const send = (answer: string) => fetcher.submit({ answer }, { method: 'post', action })
  useAutofill(autofill && usable, optionsPath, send)

  async function run() {
    setWaiting(true)
    setProblem(null)
    const outcome = await askDevice(optionsPath, ceremony)
    setWaiting(false)
    if ('problem' in outcome) return setProblem(outcome.problem)
    send(outcome.answer)
  }

  return (
    <div className="flex flex-col gap-3">
      {shown ? (
        <Notice tone="stop" announce>
          {t(shown)}
        </Notice>
      ) : null}
      <Button type="button" look={look} icon={KeyRound} wide disabled={!usable || waiting} onClick={() => void run()}>
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
function useAutofill(wanted: boolean, optionsPath: string, send: (answer: string) => void): void {
  const latest = useRef(send)
  useEffect(() => {
    latest.current = send
  })
  useEffect(() => {
    if (!wanted) return
    let left = false
    void offerInAutofill(optionsPath).then((answer) => {
      if (answer !== null && !left) latest.current(answer)
    })
    return () => {
      left = true
    }
  }, [wanted, optionsPath])
}

async function offerInAutofill(path: string): Promise<string | null> {
  try {
    if (!(await browserSupportsWebAuthnAutofill())) return null
    const options = await fetch(path, { method: 'POST' })
    if (!options.ok) return null
    const answer = await startAuthentication({ optionsJSON: await options.json(), useBrowserAutofill: true })
    return JSON.stringify(answer)
  } catch {
    // Nobody asked for this one: when it fails, or the button replaces it, there is nothing to say.
    return null
  }
}

async function askDevice(path: string, ceremony: Ceremony): Promise<{ answer: string } | { problem: Problem }> {
  try {
    const options = await fetch(path, { method: 'POST' })
    if (!options.ok) return { problem: options.status === 429 ? 'slowDown' : 'passkeyFailed' }
    const optionsJSON = await options.json()
    const answer = await (ceremony === 'make' ? startRegistration({ optionsJSON }) : startAuthentication({ optionsJSON }))
    return { answer: JSON.stringify(answer) }
  } catch (fault) {
    const gaveUp = fault instanceof Error && fault.name === 'NotAllowedError'
    return { problem: gaveUp ? 'passkeyCancelled' : 'passkeyFailed' }
  }
}
