/** A form as its page holds it: where it goes, and the fields it has with something fitting in each. */
export type PageForm = Readonly<{
  action: string
  method: 'get' | 'post'
  fields: ReadonlyArray<readonly [name: string, value: string]>
  /** What it says of itself beside what somebody fills in. */
  hidden: ReadonlyArray<readonly [name: string, value: string]>
  /** The buttons that send it and say something of their own. */
  buttons: ReadonlyArray<readonly [name: string, value: string]>
}>

type Tag = Readonly<{ name: string; attributes: Readonly<Record<string, string>>; inner: string }>

const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&quot;': '"', '&#x27;': "'", '&lt;': '<', '&gt;': '>' }
const plain = (text: string) => text.replace(/&(?:amp|quot|#x27|lt|gt);/g, (entity) => entities[entity] ?? entity)

/** Every form of a page as React renders it, those included whose fields stand elsewhere on the page by their `form`. */
export function formsOfPage(html: string, path: string): PageForm[] {
  const forms = [...html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)]
  const outside = html.replace(/<form\b[\s\S]*?<\/form>/g, '')
  return forms.map(([, head = '', inner = '']) => {
    const { id, action = path, method = 'get' } = attributesOf(head)
    const own = [...tagsOf(inner), ...tagsOf(outside).filter(({ attributes }) => id !== undefined && attributes['form'] === id)]
    return {
      action: action === '' ? path : action,
      method: method.toLowerCase() === 'post' ? 'post' : 'get',
      fields: fieldsOf(own),
      hidden: fieldsOf(own.filter(({ attributes }) => attributes['type'] === 'hidden')),
      buttons: own.flatMap(({ name, attributes }) => {
        const { name: called, value = '' } = attributes
        return name === 'button' && called !== undefined && !('disabled' in attributes) ? [[called, value] as const] : []
      }),
    }
  })
}

function attributesOf(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(([, name = '', value = '']) => [name.toLowerCase(), plain(value)]),
  )
}

function tagsOf(html: string): Tag[] {
  const found = html.matchAll(/<(input|button|select|textarea)\b((?:[^>"]|"[^"]*")*?)\/?>(?:([\s\S]*?)<\/\1>)?/g)
  return [...found].map(([, name = '', attributes = '', inner = '']) => ({ name, attributes: attributesOf(attributes), inner }))
}

function fieldsOf(tags: readonly Tag[]): Array<readonly [string, string]> {
  const fields: Array<readonly [string, string]> = []
  for (const tag of tags) {
    const called = tag.attributes['name']
    if (tag.name === 'button' || called === undefined || 'disabled' in tag.attributes) continue
    const isChoice = tag.attributes['type'] === 'radio'
    if (isChoice && fields.some(([name]) => name === called) && !('checked' in tag.attributes)) continue
    const at = fields.findIndex(([name]) => isChoice && name === called)
    const field = [called, fittingValue(tag)] as const
    if (at >= 0) fields[at] = field
    else fields.push(field)
  }
  return fields
}

/** What stands in a field, or something that it may well take. */
function fittingValue({ name, attributes, inner }: Tag): string {
  if (name === 'select') {
    const options = [...inner.matchAll(/<option\b([^>]*)>/g)].map(([, head = '']) => attributesOf(head))
    const chosen = options.find((option) => 'selected' in option && option['value']) ?? options.find((option) => option['value'])
    return chosen?.['value'] ?? ''
  }
  const value = name === 'textarea' ? plain(inner) : (attributes['value'] ?? '')
  if (value !== '') return value
  switch (attributes['type']) {
    case 'checkbox':
      return 'on'
    case 'date':
      return attributes['min'] ?? '2026-11-02'
    case 'time':
      return '10:00'
    case 'number':
      return attributes['min'] ?? '1'
    case 'email':
      return 'somebody@example.test'
    case 'tel':
      return '+49 30 5550100'
    case undefined:
    default:
      return 'Some words'
  }
}
