import type { ReasonCode } from '#app/domain/policy/decision.ts'
import type { ReasonWords } from '../../policy/worded-reason.ts'

export const reasons = {
  not_official_channel: {
    says: 'Dies wurde nicht in einem offiziellen EM-Smart-Shop gekauft.',
    next: 'Bitte wenden Sie sich für eine Erstattung an den Händler. Eine Reparatur auf Ihre Kosten können ' + 'Sie hier anfragen.',
  },
  bulk_or_custom_order: {
    says: 'Dies ist eine Groß- oder Sonderbestellung, für die eigene Bedingungen gelten können.',
    next: 'Senden Sie die Anfrage trotzdem ab: Unser Vertrieb prüft sie und nennt Ihnen die Bedingungen Ihrer Bestellung.',
  },
  nothing_left: {
    says: 'Von dieser Bestellung ist nichts übrig: Alles wurde storniert, zurückgegeben oder erstattet ' + 'oder wird es gerade.',
    next: 'Verfolgen Sie die offene Anfrage oder ziehen Sie sie zurück, um die Artikel freizugeben.',
  },
  within_cancellation_window: {
    says: 'Die Bestellung ist höchstens {freeHours} {freeHours|Stunde|Stunden} alt, daher fällt keine ' + 'Servicegebühr an.',
    next: 'Senden Sie die Anfrage vor Ablauf der Frist ab; danach gelten andere Bedingungen.',
  },
  third_party_fees: {
    says: 'Gebühren Dritter, etwa Ihrer Bank, können wir nicht erstatten.',
    next: 'Fragen Sie Ihre Bank oder Ihren Zahlungsdienst, ob welche anfallen.',
  },
  cancellation_window_over: {
    says:
      'Die {freeHours} {freeHours|Stunde|Stunden} für eine kostenlose Stornierung sind vorbei; ' +
      'versandt ist die Bestellung noch nicht.',
    next: 'Senden Sie die Anfrage ab: Unser Team prüft sie und lässt den Versand so lange anhalten.',
  },
  already_shipped: {
    says: 'Die Bestellung ist bereits versandt und kann nicht mehr storniert werden.',
    next: 'Unterwegs können Sie die Zustellung stoppen lassen; danach können Sie das Paket ungeöffnet zurücksenden oder Artikel zurückgeben.',
  },
  interception_can_fail: {
    says: 'Möglicherweise kann der Paketdienst die Zustellung nicht mehr stoppen.',
    next: 'Kommt das Paket trotzdem an, senden Sie es ungeöffnet zurück oder geben Sie die Artikel zurück.',
  },
  in_transit: {
    says: 'Die Bestellung ist unterwegs; wir können versuchen, die Zustellung zu stoppen.',
    next: 'Senden Sie die Anfrage bald ab: Je weiter das Paket ist, desto schwerer ist es zu stoppen.',
  },
  not_shipped: {
    says: 'Die Bestellung ist noch nicht versandt, es gibt also keine Zustellung zu stoppen.',
    next: 'Stornieren Sie die Bestellung.',
  },
  already_delivered: {
    says: 'Die Bestellung ist bereits zugestellt; die Zustellung kann nicht mehr gestoppt werden.',
    next: 'Senden Sie das Paket ungeöffnet zurück oder geben Sie die Artikel zurück.',
  },
  refusable: {
    says: 'Sie können das Paket ungeöffnet an unser Lager zurücksenden.',
    next: 'Lassen Sie das Paket ungeöffnet und senden Sie die Anfrage ab, damit wir es erwarten.',
  },
  receipt_date_unknown: {
    says: 'Wir kennen das Zustelldatum nicht.',
    next: 'Senden Sie die Anfrage mit einem Nachweis des Datums ab, etwa der Zustellnachricht. Unser Team prüft sie.',
  },
  not_at_door: {
    says: 'Das Paket hat Sie noch nicht erreicht und kann daher noch nicht zurückgesendet werden.',
    next: 'Vor dem Versand können Sie die Bestellung stornieren; unterwegs können Sie die Zustellung stoppen lassen.',
  },
  package_opened: {
    says: 'Ein zugestelltes Paket können Sie so nur zurücksenden, solange es ungeöffnet ist.',
    next: 'Geben Sie die Artikel zurück; die Gebühr richtet sich dann nach ihrem Zustand.',
  },
  return_window_over: {
    says: 'Die Rückgabefrist von {windowDays} {windowDays|Tag|Tagen} ab Zustellung ist abgelaufen.',
    next: 'Wenn etwas nicht funktioniert, fragen Sie eine Reparatur an. Sonst können Sie uns um eine Ausnahme bitten.',
  },
  region_not_supported: {
    says: 'Die Bestellung ging in ein Land, das unsere Shops nicht beliefern; dort gilt die Geld-zurück-Garantie nicht.',
    next: 'Senden Sie die Anfrage ab: Unser Team sucht mit Ihnen eine Lösung. Alle Versandkosten würden Sie tragen.',
  },
  not_delivered: {
    says: 'Die Bestellung ist noch nicht zugestellt.',
    next: 'Vor dem Versand können Sie sie stornieren, unterwegs die Zustellung stoppen lassen und das Paket an der Tür ungeöffnet zurücksenden.',
  },
  within_return_window: {
    says: 'Die Rückgabefrist läuft noch.',
    next: 'Senden Sie die Anfrage vor Ende der Frist ab; es zählt der Tag des Absendens.',
  },
  window_moved_by_claim: {
    says: 'Ihre Garantieanfrage verlängert die Rückgabefrist auf {claimWindowDays} {claimWindowDays|Tag|Tage} danach.',
    next: 'Senden Sie die Anfrage bis dahin ab, wenn die Garantieanfrage das Problem nicht löst.',
  },
  incomplete_return: {
    says: 'Zu einer Rückgabe gehören das gesamte Zubehör und die Originalverpackung. Fehlt etwas, können wir sie ablehnen oder mehr berechnen.',
    next: 'Suchen Sie vor dem Versand nach fehlenden Teilen oder sagen Sie uns, was Sie nicht finden.',
  },
  payments_differ: {
    says: 'Die Zahlungen zu dieser Bestellung passen nicht zu ihren Artikeln. Deshalb können wir noch keinen Betrag zusagen.',
    next: 'Senden Sie die Anfrage ab: Wir prüfen, was bezahlt und erstattet wurde, und antworten bis zum genannten Tag.',
  },
  unknown_category: {
    says: 'Dieser Artikel steht nicht in unserem Katalog.',
    next: 'Senden Sie die Anfrage ab: Unser Team klärt das und entscheidet.',
  },
  category_not_returnable: {
    says: 'Verbrauchsmaterial, Werkstoffe, Filter und Verpackung können nicht zurückgegeben werden.',
    next: 'Lassen Sie den Artikel weg. War er beim ersten Gebrauch defekt, fragen Sie kostenlosen Ersatz an.',
  },
  opened_consumable_gift: {
    says: 'Kostenlos beigelegtes Verbrauchsmaterial kann geöffnet nicht zurückgegeben werden.',
    next: 'Lassen Sie es weg; wir ziehen seinen Wert ab, wenn Sie den zugehörigen Artikel ganz zurückgeben.',
  },
  damaged: {
    says: 'Der Artikel wurde nach der Lieferung beschädigt und kann daher nicht zurückgegeben werden.',
    next: 'Fragen Sie eine Reparatur an oder lassen Sie ihn weg. Kam er beschädigt an, geben Sie das an: Dann gelten andere Regeln.',
  },
  quantity_exceeded: {
    says: 'So viele haben Sie von diesem Artikel nicht mehr.',
    next: 'Wählen Sie eine kleinere Menge oder ziehen Sie die offene Anfrage für den Rest zurück.',
  },
  fault_reported: {
    says: 'Sie haben angegeben, dass der Artikel defekt, beschädigt, falsch oder unvollständig ankam. Unser Team prüft das, bevor wir eine Gebühr nennen.',
    next: 'Fügen Sie Fotos oder ein Video des Fehlers hinzu, dann können wir schneller antworten.',
  },
  service_fee: {
    says: 'Es fällt eine Servicegebühr an.',
    next: 'Sie ist von der genannten Erstattung bereits abgezogen. Je besser der Zustand, desto niedriger die Gebühr.',
  },
  gift_not_returned: {
    says: 'Sie behalten ein Geschenk, das zu diesem Artikel gehört. Deshalb ziehen wir seinen Wert ab.',
    next: 'Wählen Sie das Geschenk aus und senden Sie es mit zurück, dann ziehen wir nichts ab.',
  },
  return_shipping: {
    says: 'Die Rücksendekosten tragen Sie; die Abholung buchen wir.',
    next: 'Dem endgültigen Preis stimmen Sie zu, bevor die Abholung gebucht wird; bis dahin können Sie Ihre Anfrage kostenlos zurückziehen.',
  },
  exchange_needs_confirmation: {
    says: 'Jeden Umtausch bestätigt unser Team.',
    next: 'Senden Sie die Anfrage ab und sagen Sie uns, was Sie stattdessen möchten; wir antworten bis zum genannten Tag.',
  },
  agreement: {
    says: 'Für diese Maschine gilt ein Servicevertrag; er hat Vorrang.',
    next: 'Senden Sie die Anfrage ab: Unser Team prüft den Vertrag.',
  },
  discontinued: {
    says: 'Die Wartung dieses Produkts ist beendet.',
    next: 'Schreiben Sie an {email}: Vielleicht haben wir eine andere Lösung, etwa ein Ersatzteil.',
  },
  not_covered: {
    says: 'Das deckt die Garantie nicht ab.',
    next: 'Wir können den Artikel trotzdem reparieren: Sie erhalten zuerst einen Kostenvoranschlag und entscheiden dann. Versand hin und zurück zahlen Sie.',
  },
  first_use_replacement: {
    says: 'Der Artikel war beim ersten Gebrauch defekt, daher ersetzen wir ihn kostenlos.',
    next: 'Senden Sie die Anfrage mit einem Foto des Defekts ab; Sie zahlen nichts.',
  },
  not_repairable: {
    says: 'Verbrauchsmaterial, Werkstoffe, Filter und Verpackung reparieren wir nicht.',
    next: 'War der Artikel beim ersten Gebrauch defekt, geben Sie das in der Anfrage an; sonst kaufen Sie ihn bitte neu.',
  },
  depends_on_diagnosis: {
    says: 'Ob die Garantie gilt, hängt davon ab, was defekt ist.',
    next: 'Senden Sie die Anfrage ab: Wir finden gemeinsam heraus, welches Teil es ist, bevor Kosten entstehen.',
  },
  expired: {
    says: 'Die Garantiezeit ist abgelaufen; die lebenslange Wartung läuft weiter.',
    next: 'Senden Sie die Anfrage ab: Sie erhalten zuerst einen Kostenvoranschlag und entscheiden dann. Versand hin und zurück zahlen Sie.',
  },
  covered: {
    says: 'Die Garantie deckt das ab: Die Reparatur ist kostenlos, Sie zahlen {coveredShare} des Versands.',
    next: 'Senden Sie die Anfrage ab. Wir versuchen zuerst, das Problem online zu lösen, und holen die Maschine ab, wenn das nicht hilft.',
  },
  prohibited_action: {
    says: 'Es ist etwas passiert, das die Garantie ausschließen kann; daher prüft unser Team Ihre Anfrage.',
    next: 'Bitte beschreiben Sie genau, was passiert ist.',
  },
  parcel_silent: {
    says: 'Seit {silentDays} {silentDays|Tag|Tagen} gibt es keine Nachricht von dem Paket; es gilt nicht mehr als unterwegs.',
    next: 'Senden Sie die Anfrage ab: Wir lassen den Paketdienst suchen; findet er es nicht, senden wir es noch einmal oder erstatten es.',
  },
  delivered_not_there: {
    says: 'Laut Paketdienst wurde das Paket zugestellt, aber Sie haben es nicht.',
    next: 'Senden Sie die Anfrage ab: Wir fragen den Paketdienst nach dem Zustellnachweis; findet sich das Paket nicht, senden wir es noch einmal oder erstatten es.',
  },
  delivery_failed: {
    says: 'Der Paketdienst konnte das Paket nicht zustellen.',
    next: 'Senden Sie die Anfrage ab: Wir fragen den Paketdienst, wo es ist, und senden es noch einmal oder erstatten es.',
  },
  too_early_to_miss: {
    says: 'Das Paket fehlt noch nicht lange genug: Melden können Sie es, wenn es {silentDays} {silentDays|Tag|Tage} lang keine Nachricht gibt, ab dem Tag nach einer Zustellung, die Sie nicht erreicht hat, oder wenn der Paketdienst es nicht zustellen konnte.',
    next: 'Verfolgen Sie bis dahin die Sendung und fragen Sie Nachbarn, Ihren Haushalt und an den üblichen Ablageorten nach.',
  },
  carrier_asked_first: {
    says: 'Zuerst fragen wir den Paketdienst. Nur wenn er das Paket nicht findet, senden wir es noch einmal oder erstatten es.',
    next: 'Taucht es inzwischen auf, sagen Sie es uns in der Anfrage.',
  },
  address_was_wrong: {
    says: 'Sie haben angegeben, dass das Paket an eine falsche Adresse ging.',
    next: 'Senden Sie die Anfrage ab: Unser Team sucht nach dem Paket und sagt Ihnen, was möglich ist.',
  },
} satisfies Record<ReasonCode, ReasonWords>
