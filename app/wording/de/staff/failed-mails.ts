import type { failedMails as english } from '../../en/staff/failed-mails.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const failedMails: SameKeys<typeof english> = {
  title: 'Fehlgeschlagene E-Mails',
  leads: {
    dead: 'Aufgegeben: endgültig abgelehnt oder achtmal versucht.',
    waiting: 'Bisher fehlgeschlagen; wird automatisch erneut versucht.',
    dropped: 'Nicht gesendet, weil sie zu spät angekommen wären.',
  },
  filters: { dead: 'Aufgegeben', waiting: 'Wartend', dropped: 'Verworfen' },
  caption: 'Nicht gesendete E-Mails, neueste zuerst',
  mail: 'E-Mail',
  to: 'An',
  because: 'Grund',
  attempts: 'Versuche',
  written: 'Erstellt',
  nextTry: 'Nächster Versuch',
  whatNow: 'Aktion',
  resend: 'Erneut senden',
  resendThis: 'Erneut senden: {subject}',
  resent: 'Die E-Mail wird erneut gesendet.',
  notResent: 'Diese E-Mail gehört nicht mehr zu den aufgegebenen.',
  hiddenCode: 'Anmeldecode, verborgen',
  hidden: 'Zu einer Anmeldung, nicht mehr aufbewahrt',
  codeOver: 'Der Code ist abgelaufen. Der Kunde fordert einen neuen an.',
  cannot: 'Kann nicht erneut gesendet werden.',
  emptyTitle: 'Keine fehlgeschlagenen E-Mails',
  emptyText: 'E-Mails, die nicht zugestellt werden konnten, erscheinen hier mit dem Grund.',
  older: 'Ältere E-Mails',
}
