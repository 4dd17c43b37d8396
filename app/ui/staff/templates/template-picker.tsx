import { createContext, type MouseEvent, type ReactNode, useContext } from 'react'

import type { TemplatePurpose } from '#app/domain/staff/answer-template.ts'

import { Button } from '../../shared/button.tsx'
import { Select } from '../../shared/text-input.tsx'
import { useTranslations } from '../../shared/words.ts'

type Template = Readonly<{ id: string; name: string; purpose: TemplatePurpose; text: string }>

const Templates = createContext<readonly Template[]>([])

/** Gives the forms below it the templates that fit the case. */
export function TemplatesProvider({ templates, children }: Readonly<{ templates: readonly Template[]; children: ReactNode }>) {
  return <Templates.Provider value={templates}>{children}</Templates.Provider>
}

type Props = Readonly<{
  purpose: Exclude<TemplatePurpose, 'any'>
  /** The id and the name of the text field of the same form. */
  field: Readonly<{ id: string; name: string }>
}>

/**
 * Puts a template at the end of what is typed. Without scripts the button sends the form, which comes back with the
 * template in it; nothing else happens then.
 */
export function TemplatePicker({ purpose, field }: Props) {
  const t = useTranslations('templates')
  const fitting = useContext(Templates).filter((template) => template.purpose === purpose || template.purpose === 'any')
  if (fitting.length === 0) return null
  const id = `${field.id}-template`
  const insert = (event: MouseEvent) => {
    const select = document.getElementById(id)
    const chosen = select instanceof HTMLSelectElement ? select.value : null
    const text = fitting.find((template) => template.id === chosen)?.text
    if (text === undefined || !putAtEnd(field.id, text)) return
    event.preventDefault()
  }
  return (
    <div className="flex flex-wrap items-end gap-3">
      <div className="flex min-w-0 grow flex-col gap-1">
        <label htmlFor={id} className="text-14 text-soft">
          {t('pick')}
        </label>
        <Select id={id} name="template">
          {fitting.map((template) => (
            <option key={template.id} value={template.id}>
              {template.name}
            </option>
          ))}
        </Select>
      </div>
      <Button name="useTemplate" value={field.name} formNoValidate onClick={insert}>
        {t('use')}
      </Button>
    </div>
  )
}

function putAtEnd(id: string, text: string): boolean {
  const area = document.getElementById(id)
  if (!(area instanceof HTMLTextAreaElement)) return false
  const typed = area.value.trimEnd()
  area.value = typed === '' ? text : `${typed}\n\n${text}`
  area.dispatchEvent(new Event('input', { bubbles: true }))
  area.focus()
  return true
}
