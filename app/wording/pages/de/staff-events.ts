import type { staffEvents as english } from '../en/staff-events.ts'
import type { SameKeys } from '../same-keys.ts'

export const staffEvents: SameKeys<typeof english> = {
  title: 'Verlauf',
  by: { customer: 'Kunde', system: 'Von selbst', staff: 'Mitarbeitende' },
  steps: {
    file: 'Eingereicht', ask_for_item: 'Beim Kunden nachgefragt', answer: 'Auf unsere Nachfrage geantwortet', approve: 'Genehmigt',
    confirm: 'Stornierung bestätigt', request: 'Transporteur gebeten, das Paket anzuhalten', end_without_refund: 'Beendet: nichts zu erstatten', ship_anyway: 'Trotzdem versandt; Transporteur gebeten, es anzuhalten',
    await_return: 'An der Tür verweigert, kommt zurück', decline: 'Abgelehnt', override: 'Ausnahme vereinbart', book_pickup: 'Abholung gebucht',
    correct_pickup: 'Abholung berichtigt', report_failed_pickup: 'Abholung gescheitert', pick_up: 'Abgeholt', intercept: 'Paket vom Transporteur angehalten', fail: 'Paket nicht mehr angehalten',
    miss: 'Nicht zurückgekommen', receive: 'Eingetroffen', arrive: 'Ohne Abholung eingetroffen', inspect: 'Begutachtet', send_offer: 'Angebot gesendet', accept_offer: 'Angebot angenommen',
    dispute_offer: 'Angebot bestritten', reject: 'Nach der Begutachtung abgewiesen', send_back: 'Zurückgesandt', lose: 'Unterwegs verloren', refund: 'Erstattet',
    replace: 'Ersatz gesendet', troubleshoot: 'Gesagt, was zu versuchen ist', report_still_faulty: 'Kunde meldet: funktioniert weiterhin nicht', solve: 'Gelöst', ask_to_send_in: 'Um Einsendung gebeten', diagnose: 'Diagnostiziert',
    send_estimate: 'Kostenvoranschlag gesendet', accept_estimate: 'Kostenvoranschlag angenommen', decline_estimate: 'Kostenvoranschlag abgelehnt', repair: 'Repariert',
    return_unrepaired: 'Unrepariert zurückgesandt', await_parts: 'Wartet auf Teile', parts_came: 'Teile eingetroffen', parts_came_after_estimate: 'Teile eingetroffen',
    ship_back: 'Zurückgeschickt', miss_month: 'Nicht rechtzeitig übergeben', withdraw: 'Zurückgezogen', expire: 'Verfallen', close: 'Geschlossen',
  },
  verdicts: { eligible: 'Die Richtlinie erlaubt es', review: 'Die Richtlinie überlässt es einer Person', ineligible: 'Die Richtlinie lehnt es ab' },
  reviewBy: 'Prüfung zugesagt bis {date}.',
  offerOpen: 'Das Angebot über {amount} wartet auf den Kunden',
  estimateOpen: 'Der Kostenvoranschlag über {amount} wartet auf den Kunden',
  silent: { accepted: 'Bis {date}; ohne Antwort gilt es als angenommen.', 'decided-by-person': 'Bis {date}; ohne Antwort entscheidet eine Person.', back: 'Bis {date}; ohne Antwort geht das Gerät zurück, wie es ist.' },
  foundTitle: 'Befund der Begutachtung',
  foundCaption: 'Angaben und Befund, Zeile für Zeile',
  declared: 'Angegeben',
  found: 'Vorgefunden',
  asDeclared: 'Wie angegeben',
  foundTotal: 'Was sich daraus ergibt',
  declaredTotal: 'Nach den Angaben',
  refundedText: 'Ausgezahlt am {date} auf die ursprüngliche Zahlungsart, Referenz {reference}.',
}
