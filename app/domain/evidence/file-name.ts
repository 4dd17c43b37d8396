import { longestName } from './limits.ts'

const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu

/**
 * A file's name as it may be shown: the last part of a path, without what is not seen or turns the direction of
 * writing, at most 120 characters with its ending kept. It is only ever data: nothing is stored under it.
 */
export function cleanName(name: string): string {
  const last = name.replace(UNSEEN, '').replaceAll('\\', '/').split('/').at(-1) ?? ''
  const plain = last.replace(/\s+/g, ' ').trim()
  if (plain === '' || /^\.+$/.test(plain)) return 'file'
  const letters = [...plain]
  if (letters.length <= longestName) return plain
  const ending = /\.[^.]{1,8}$/.exec(plain)?.[0] ?? ''
  return letters.slice(0, longestName - [...ending].length).join('') + ending
}

/** A header value that hands a file over under its name, and never shows it in place (RFC 6266). */
export function attachmentHeader(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/[^\x20-\x7e]/g, '_')
    .replace(/["\\%;]/g, '_')
  const exact = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
  return `attachment; filename="${plain}"; filename*=UTF-8''${exact}`
}
