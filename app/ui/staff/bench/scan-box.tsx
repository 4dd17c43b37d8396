import { useNavigation, useSubmit } from '@remix-run/react'
import { ScanBarcode } from 'lucide'
import { type SyntheticEvent, useEffect, useRef } from 'react'

import { Button } from '../../shared/button.tsx'
import { Field, plainField } from '../../shared/field.tsx'
import { TextInput } from '../../shared/text-input.tsx'
import { useTranslations } from '../../shared/words.ts'
import { scannedEvent } from '../keyboard/use-scanner.ts'

type Props = Readonly<{ name: string; label: string; hint?: string; form?: string }>

const boxId = 'bench-scan'

/**
 * Where a scanner types: it has the focus at first, is empty again after each scan, and takes what is scanned elsewhere on the page
 * (`data-takes-scans`). Its button is the first of its form, so that without our script Enter takes the scan from any field.
 */
export function ScanBox({ name, label, hint, form }: Props) {
  const t = useTranslations('bench')
  const take = useScans(name)
  const takeTyped = (event: SyntheticEvent) => {
    const box = findBox()
    if (!box || box.value.trim() === '') return
    event.preventDefault()
    take(box.value)
    box.value = ''
  }
  return (
    <div className="flex flex-wrap items-end gap-2">
      <Field field={plainField(name, { id: boxId })} label={label} hint={hint} className="min-w-0 grow basis-80">
        {(control) => (
          <TextInput
            {...control}
            form={form}
            onKeyDown={(event) => (event.key === 'Enter' ? takeTyped(event) : undefined)}
            maxLength={300}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            data-takes-scans
            data-focus-first
            // Whoever comes here scans: nothing else on the page begins it.
            autoFocus
            className="min-h-13 text-18 tabular-nums"
          />
        )}
      </Field>
      <Button form={form} {...(form ? { name: 'intent', value: 'scan' } : {})} onClick={takeTyped} icon={ScanBarcode} className="min-h-13">
        {t('take')}
      </Button>
    </div>
  )
}

/** Sends one scan after the other, with all else that the form says: who scans faster than we answer loses none. */
function useScans(name: string): (code: string) => void {
  const submit = useSubmit()
  const { state } = useNavigation()
  const waiting = useRef<string[]>([])
  const isBusy = useRef(false)
  const sendNext = useRef(() => {
    const form = findBox()?.form
    const code = isBusy.current || !form ? undefined : waiting.current.shift()
    if (code === undefined || !form) return
    isBusy.current = true
    const sent = new FormData(form)
    sent.set(name, code)
    submit(sent, { method: form.method === 'get' ? 'get' : 'post' })
  })
  useEffect(() => {
    isBusy.current = state !== 'idle'
    if (state !== 'idle') return
    // What had the focus is gone with the step that it took, and left it to the page or to a heading.
    if (document.activeElement?.matches('body, h1, h2, h3')) findBox()?.focus()
    sendNext.current()
  }, [state])
  const take = useRef((code: string) => {
    waiting.current.push(code)
    sendNext.current()
  })
  useEffect(() => {
    const field = findBox()
    const hear = (event: Event) => {
      if (event instanceof CustomEvent && typeof event.detail === 'string') take.current(event.detail)
    }
    field?.addEventListener(scannedEvent, hear)
    return () => field?.removeEventListener(scannedEvent, hear)
  }, [])
  return (code) => take.current(code)
}

function findBox(): HTMLInputElement | null {
  const found = document.getElementById(boxId)
  return found instanceof HTMLInputElement ? found : null
}
