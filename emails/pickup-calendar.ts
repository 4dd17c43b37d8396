import type { Language } from '#app/domain/shared/stores.ts'
import { mailWords } from '#app/wording/mails/mail-words.ts'

import type { CaseSummary, MailPickup } from '#app/views/mails/data/case.ts'
import type { PickupBookedMail } from '#app/views/mails/data/parcel.ts'
import { linkTo } from './frame.ts'
import { cleanTexts } from './layout/clean.ts'

export type CalendarSetting = Readonly<{
  language: Language
  publicOrigin: string
  /** When the mail was written: a later booking of the same case replaces an earlier one in the calendar. */
  writtenAt: Date
}>

/** A mail that tells of a booked pickup that does not take place. */
export type CalledOffMail = CaseSummary & Readonly<{ pickup: MailPickup }>

/**
 * The pickup as a calendar entry (RFC 5545). Its times bear no zone: the courier comes at 9 where the parcel is.
 * It is published, not an invitation to answer: an answer would reach a mailbox that cannot use it.
 */
export function pickupCalendar(mail: PickupBookedMail, setting: CalendarSetting): string {
  const words = mailWords(setting.language)
  const { address, phone, parcels = 1 } = cleanTexts(mail.pickup)
  const steps = (mail.caseKind === 'refuse' ? words.pickupBooked.stepsUnopened : words.pickupBooked.steps)(phone, parcels)
  const link = linkTo(setting, mail.casePath)
  return calendar('PUBLISH', [
    ...entry(mail, setting),
    'STATUS:CONFIRMED',
    `LOCATION:${escaped(address.join(', '))}`,
    `DESCRIPTION:${escaped([...steps, link].join('\n'))}`,
    `URL:${link}`,
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(words.pickupBooked.before)}`,
    'TRIGGER:-PT15H',
    'END:VALARM',
  ])
}

/** Takes the entry of a pickup out of the calendar again; a booking that follows puts it back. */
export function calledOffCalendar(mail: CalledOffMail, setting: CalendarSetting): string {
  return calendar('CANCEL', [...entry(mail, setting), 'STATUS:CANCELLED'])
}

/** What names an entry: the same for a case whatever becomes of its pickup, a later mail with a higher number. */
function entry({ number, pickup }: CalledOffMail, { language, publicOrigin, writtenAt }: CalendarSetting): string[] {
  const { day, window, carrier } = cleanTexts(pickup)
  return [
    `UID:pickup-${number}@${new URL(publicOrigin).hostname}`,
    `SEQUENCE:${Math.floor(writtenAt.getTime() / 1000)}`,
    `DTSTAMP:${compact(writtenAt.toISOString().replace(/\.\d{3}/, ''))}`,
    `DTSTART:${compact(`${day}T${window.from}:00`)}`,
    `DTEND:${compact(`${day}T${window.to}:00`)}`,
    `SUMMARY:${escaped(mailWords(language).pickupBooked.calendar(carrier, number))}`,
  ]
}

function calendar(method: 'PUBLISH' | 'CANCEL', event: readonly string[]): string {
  const head = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//EM-Smart//Portal//EN', `METHOD:${method}`]
  const lines = [...head, 'BEGIN:VEVENT', ...event, 'END:VEVENT', 'END:VCALENDAR']
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
