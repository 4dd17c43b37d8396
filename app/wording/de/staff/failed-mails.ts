import type { failedMails as english } from '../../en/staff/failed-mails.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const failedMails: SameKeys<typeof english> = {
  title: 'Fehlgeschlagene Mails',
  leads: {
    dead: 'Aufgegeben: endgültig abgewiesen oder achtmal versucht.',
    waiting: 'Bisher fehlgeschlagen, wird von selbst erneut versucht.',
    dropped: 'Nicht gesendet, weil sie zu spät gekommen wären, um noch zu nützen.',
  },
  filters: { dead: 'Aufgegeben', waiting: 'Wartend', dropped: 'Verworfen' },
  caption: 'Mails, die nicht hinausgingen, die neuesten zuerst',
  mail: 'Mail',
  to: 'An',
  because: 'Warum',
  attempts: 'Versuche',
  written: 'Geschrieben',
  nextTry: 'Nächster Versuch',
  whatNow: 'Was nun',
  resend: 'Erneut senden',
  resendThis: 'Erneut senden: {subject}',
  resent: 'Die Mail ist wieder unterwegs.',
  notResent: 'Diese Mail ist nicht mehr unter den aufgegebenen.',
  hiddenCode: 'Anmeldecode, verborgen',
  hidden: 'Zu einer Anmeldung, nicht mehr aufbewahrt',
  codeOver: 'Der Code ist abgelaufen. Der Kunde fordert einen neuen an.',
  cannot: 'Kann nicht erneut gesendet werden.',
  emptyTitle: 'Keine',
  emptyText: 'Mails, die nicht zugestellt werden können, erscheinen hier mit dem Grund.',
  older: 'Ältere Mails',
}
