import type { parts as english } from '../../en/pages/parts.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const parts: SameKeys<typeof english> = {
  question: 'Um welche Lieferung geht es?',
  hint: 'Fristen und Beträge unterscheiden sich je nach Lieferung, deshalb gilt eine Anfrage immer für eine davon. Für die andere können Sie eine weitere Anfrage absenden.',
  other: 'Andere Lieferung wählen',
  cancelTitle: 'Artikel aus Bestellung {name} stornieren',
  cancelThese: 'Diese Artikel stornieren',
  cancelLead: 'Damit stornieren Sie alles, was noch nicht versandt ist. Nichts wird übermittelt, bevor Sie absenden.',
  standing: {
    unshipped: 'Noch nicht versandt',
    in_transit: 'Unterwegs',
    sentOn: 'Unterwegs seit {date}',
    out_for_delivery: 'Wird heute zugestellt',
    attempted: 'Zustellversuch',
    delivered: 'Zugestellt',
    deliveredOn: 'Zugestellt am {date}',
    silent: 'Versandt am {date}, keine Nachricht vom Paketdienst',
    counter: 'In unserem Geschäft gekauft',
  },
  severalText: 'Ihre Bestellung kommt in {count} Lieferungen. Für jede gelten eigene Möglichkeiten und Fristen.',
  receipt: {
    title: 'Ist Ihr Paket angekommen?',
    counterTitle: 'Haben Sie Ihre Bestellung mitgenommen?',
    text: 'Wir haben es am {date} versandt und seit einiger Zeit nichts mehr vom Paketdienst gehört. Bitte sagen Sie uns, ob Sie es haben, damit wir Ihnen weiterhelfen können.',
    counterText:
      'Diese Bestellung wurde in unserem Geschäft verkauft, deshalb gibt es keine Sendungsverfolgung. Bitte sagen Sie uns, ob Sie sie haben.',
    yes: 'Ja, ich habe es',
    no: 'Nein, noch nicht',
    noAfterAll: 'Es ist doch angekommen',
    saidYesTitle: 'Danke. Wir haben vermerkt, dass es angekommen ist',
    saidYesText: 'Sie können es jetzt zurückgeben oder reparieren lassen. Das Zustelldatum prüfen wir, wenn Sie eine Anfrage absenden.',
    saidNoTitle: 'Sie haben uns am {date} gesagt, dass es nicht angekommen ist',
    saidNoText:
      'Unser Team fragt beim Paketdienst nach und schreibt Ihnen bis {by}: Wir finden es, senden es noch einmal oder erstatten es. Bis dahin brauchen Sie nichts zu tun.',
    messages: 'Nachrichten zu diesem Paket',
    saidNoLate: 'Unser Team sucht danach. Den neuesten Stand finden Sie unter den Nachrichten; dort können Sie uns jederzeit schreiben.',
  },
  homeTitle: 'Ist Ihr Paket angekommen?',
  homeText: 'Bestellung {name}: seit dem {date} keine Nachricht vom Paketdienst.',
  homeCounterText: 'Bestellung {name}, in unserem Geschäft gekauft.',
  homeAnswer: 'Antworten',
  staff: {
    title: 'Zustellung bestätigen',
    text: 'Nur wenn bekannt ist, dass das Paket angekommen ist: vom Paketdienst oder vom Kunden. Mit dem Datum beginnt die Rückgabefrist.',
    day: 'Zugestellt am',
    dayHint: 'Leer lassen, wenn niemand das Datum kennt.',
    save: 'Als zugestellt markieren',
    saved: 'Als zugestellt markiert',
    wrongDay: 'Geben Sie einen Tag zwischen dem Versand und heute ein.',
    said: {
      cameCustomer: 'Kunde sagte am {date}: erhalten',
      missingCustomer: 'Kunde sagte am {date}: nicht erhalten',
      cameStaff: 'Von unserem Team am {date} als zugestellt markiert',
    },
    question: 'Unterhaltung öffnen',
  },
}
