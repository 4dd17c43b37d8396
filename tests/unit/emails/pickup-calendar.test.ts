import { expect, test } from 'vitest'

import { calledOffCalendar, pickupCalendar } from '#emails/pickup-calendar.ts'

import { pickupData } from './samples.ts'

const setting = { language: 'de', publicOrigin: 'https://portal.example', writtenAt: new Date('2026-11-20T13:05:00.250Z') } as const

const unfolded = (text: string) => text.replace(/\r\n /g, '').split('\r\n')

test('the pickup stands in the calendar at the local time where the parcel is', () => {
  const lines = unfolded(pickupCalendar(pickupData, setting))
  expect(lines).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//EM-Smart//Portal//EN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    'UID:pickup-EMR-2026-000123@portal.example',
    'SEQUENCE:1795179900',
    'DTSTAMP:20261120T130500Z',
    'DTSTART:20261126T090000',
    'DTEND:20261126T130000',
    'SUMMARY:DHL holt Ihr Paket ab (EMR-2026-000123)',
    'STATUS:CONFIRMED',
    'LOCATION:Jürgen Groß\\, Kőszegi Str. 12\\, 10115 Berlin',
    'DESCRIPTION:Drucken Sie beide angehängten Dokumente aus: das Blatt für außen am Paket und den Begleitschein.' +
      '\\nLegen Sie den Begleitschein in das Paket\\, verschließen Sie es und befestigen Sie das andere Blatt außen.' +
      '\\nDer Paketdienst ruft Sie vorher an unter +49 30 901820. Übergeben Sie das Paket zusammen mit den Ausdrucken.' +
      '\\nhttps://portal.example/cases/EMR-2026-000123',
    'URL:https://portal.example/cases/EMR-2026-000123',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'DESCRIPTION:Bevor der Paketdienst kommt',
    'TRIGGER:-PT15H',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ])
})

test('no line is longer than 75 bytes and no character is cut', () => {
  const carrier = 'Łódź '.repeat(60).trim()
  const text = pickupCalendar({ ...pickupData, pickup: { ...pickupData.pickup, carrier } }, setting)
  expect(Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)))).toBe(75)
  expect(unfolded(text)).toContain(`SUMMARY:${carrier} holt Ihr Paket ab (EMR-2026-000123)`)
})

test('a booking written later replaces the earlier one', () => {
  const sequence = (writtenAt: string) =>
    Number(/SEQUENCE:(\d+)/.exec(pickupCalendar(pickupData, { ...setting, writtenAt: new Date(writtenAt) }))?.[1])
  expect(sequence('2026-11-20T13:05:01Z')).toBeGreaterThan(sequence('2026-11-20T13:05:00Z'))
})

test('a pickup that is called off takes the same entry out of the calendar', () => {
  const later = { ...setting, writtenAt: new Date('2026-11-21T08:00:00Z') }
  expect(unfolded(calledOffCalendar(pickupData, later))).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//EM-Smart//Portal//EN',
    'METHOD:CANCEL',
    'BEGIN:VEVENT',
    'UID:pickup-EMR-2026-000123@portal.example',
    'SEQUENCE:1795248000',
    'DTSTAMP:20261121T080000Z',
    'DTSTART:20261126T090000',
    'DTEND:20261126T130000',
    'SUMMARY:DHL holt Ihr Paket ab (EMR-2026-000123)',
    'STATUS:CANCELLED',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ])
})

test('what people wrote cannot add a line to the calendar', () => {
  const pickup = { ...pickupData.pickup, carrier: 'DHL\r\nATTENDEE:mailto:evil@evil.example', phone: '1;2,3\\' }
  const lines = unfolded(pickupCalendar({ ...pickupData, pickup }, setting))
  expect(lines.filter((line) => line.startsWith('ATTENDEE'))).toEqual([])
  expect(lines).toContain('SUMMARY:DHL\\nATTENDEE:mailto:evil@evil.example holt Ihr Paket ab (EMR-2026-000123)')
})
