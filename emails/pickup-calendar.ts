import type { Language } from '#app/domain/stores/stores.ts'
import { mailWords } from '#app/wording/mails/mail-words.ts'

import type { PickupBookedMail } from './data/parcel.ts'
import { linkTo } from './frame.ts'
import { cleanTexts } from './layout/clean.ts'

export type CalendarSetting = Readonly<{
  language: Language
  publicOrigin: string
  /** When the mail was written: a later booking of the same case replaces an earlier one in the calendar. */
  writtenAt: Date
}>

/**
 * The pickup as a calendar entry (RFC 5545). Its times bear no zone: the courier comes at 9 where the parcel is.
 * It is published, not an invitation to answer: an answer would reach a mailbox that cannot use it.
 */
export function pickupCalendar(mail: PickupBookedMail, setting: CalendarSetting): string {
  const words = mailWords(setting.language)
  const { day, window, carrier, address, phone, parcels = 1 } = cleanTexts(mail.pickup)
  const stamp = compact(setting.writtenAt.toISOString().replace(/\.\d{3}/, ''))
  const steps = (mail.caseKind === 'refusal' ? words.pickupBooked.stepsUnopened : words.pickupBooked.steps)(
    phone,
    parcels,
  )
  const link = linkTo({ ...setting, words }, mail.casePath)
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//EM-Smart//Portal//EN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:pickup-${mail.number}@${new URL(setting.publicOrigin).hostname}`,
    `SEQUENCE:${Math.floor(setting.writtenAt.getTime() / 1000)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART:${compact(`${day}T${window.from}:00`)}`,
    `DTEND:${compact(`${day}T${window.to}:00`)}`,
    `SUMMARY:${escaped(words.pickupBooked.calendar(carrier, mail.number))}`,
    `LOCATION:${escaped(address.join(', '))}`,
    `DESCRIPTION:${escaped([...steps, link].join('\n'))}`,
    `URL:${link}`,
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(words.pickupBooked.before)}`,
    'TRIGGER:-PT15H',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return lines.flatMap(folded).join('\r\n') + '\r\n'
}

function compact(time: string): string {
  return time.replace(/[-:]/g, '')
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, (mark) => `\\${mark}`).replace(/\n/g, '\\n')
}

const longest = 75

/** A line in parts of at most 75 bytes, each but the first behind a space; no character is cut in two. */
function folded(line: string): string[] {
  const parts = ['']
  let bytes = 0
  for (const character of line) {
    const size = Buffer.byteLength(character)
    if (bytes + size > longest) {
      parts.push(' ')
      bytes = 1
    }
    parts[parts.length - 1] += character
    bytes += size
  }
  return parts
}
