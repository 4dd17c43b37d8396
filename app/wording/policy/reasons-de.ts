import type { ReasonCode } from '#app/domain/policy/decision.ts'
import type { ReasonWords } from './worded-reason.ts'

export const reasonsDe = {
  not_official_channel: {
    says: 'Dies wurde nicht in einem offiziellen EM-Smart-Shop gekauft.',
    next: 'Bitte wenden Sie sich für eine Erstattung an den Händler. Eine Reparatur auf Ihre Kosten können ' + 'Sie hier anfragen.',
  },
  bulk_or_custom_order: {
    says: 'Dies ist eine Groß- oder Sonderbestellung, für die eigene Bedingungen gelten können.',
    next: 'Stellen Sie die Anfrage trotzdem: Unser Vertrieb prüft sie und nennt Ihnen die Bedingungen ' + 'Ihrer Bestellung.',
  },
  nothing_left: {
    says: 'Von dieser Bestellung ist nichts übrig: Alles wurde storniert, zurückgegeben oder erstattet ' + 'oder wird es gerade.',
    next: 'Verfolgen Sie die offene Anfrage, oder ziehen Sie sie zurück, um ihre Artikel freizugeben.',
  },
  within_cancellation_window: {
    says: 'Die Bestellung ist höchstens {freeHours} {freeHours|Stunde|Stunden} alt, daher fällt keine ' + 'Servicegebühr an.',
    next: 'Stellen Sie die Anfrage, bevor die Zeit abläuft; danach gelten andere Bedingungen.',
  },
  third_party_fees: {
    says: 'Bearbeitungsgebühren Dritter, etwa Ihrer Bank, tragen Sie selbst.',
    next: 'Fragen Sie Ihre Bank oder Ihren Zahlungsdienst, ob welche anfallen.',
  },
  cancellation_window_over: {
    says:
      'Die {freeHours} {freeHours|Stunde|Stunden} für eine kostenlose Stornierung sind vorbei; ' +
      'versandt ist die Bestellung noch nicht.',
    next: 'Stellen Sie die Anfrage: Ein Mensch entscheidet und lässt den Versand solange anhalten.',
  },
  already_shipped: {
    says: 'Die Bestellung ist bereits versandt und kann nicht mehr storniert werden.',
    next:
      'Unterwegs können Sie sie aufhalten lassen; nach der Zustellung können Sie die Annahme verweigern ' + 'oder die Artikel zurückgeben.',
  },
  interception_can_fail: {
    says: 'Möglicherweise kann der Paketdienst das Paket nicht mehr aufhalten.',
    next: 'Kommt es trotzdem an, verweigern Sie die Annahme, oder geben Sie es danach zurück.',
  },
  in_transit: {
    says: 'Die Bestellung ist unterwegs und kann aufgehalten werden.',
    next: 'Stellen Sie die Anfrage bald: Je weiter das Paket ist, desto schwerer ist es aufzuhalten.',
  },
  not_shipped: { says: 'Die Bestellung ist noch nicht versandt, es gibt also nichts aufzuhalten.', next: 'Stornieren Sie die Bestellung.' },
  already_delivered: {
    says: 'Die Bestellung ist bereits zugestellt und kann nicht mehr aufgehalten werden.',
    next: 'Verweigern Sie die Annahme des ungeöffneten Pakets, oder geben Sie die Artikel zurück.',
  },
  refusable: {
    says: 'Sie können die Annahme des Pakets verweigern; es geht dann an unser Lager zurück.',
    next: 'Lassen Sie das Paket ungeöffnet, und stellen Sie die Anfrage, damit wir es erwarten.',
  },
  receipt_date_unknown: {
    says: 'Wir wissen nicht, an welchem Tag Sie es erhalten haben.',
    next: 'Stellen Sie die Anfrage mit etwas, das den Tag zeigt, etwa der Zustellnachricht; ein Mensch ' + 'entscheidet.',
  },
  not_at_door: {
    says: 'Das Paket hat Sie noch nicht erreicht; seine Annahme können Sie daher noch nicht verweigern.',
    next: 'Vor dem Versand können Sie die Bestellung stornieren; unterwegs können Sie sie aufhalten lassen.',
  },
  package_opened: {
    says: 'Nach der Zustellung können Sie die Annahme nur verweigern, solange das Paket ungeöffnet ist.',
    next: 'Geben Sie die Artikel zurück; die Gebühr richtet sich dann nach ihrem Zustand.',
  },
  return_window_over: {
    says: 'Die {windowDays} {windowDays|Tag|Tage} ab Erhalt sind vorbei.',
    next: 'Funktioniert etwas nicht, fragen Sie eine Reparatur an. In allen anderen Fällen können Sie uns um eine ' + 'Ausnahme bitten.',
  },
  region_not_supported: {
    says: 'Die Bestellung ging in ein Land, das unsere Shops nicht beliefern; dort gilt die Garantie nicht.',
    next: 'Stellen Sie die Anfrage: Ein Mensch sucht eine Einigung. Alle Versandkosten lägen bei Ihnen.',
  },
  not_delivered: {
    says: 'Die Bestellung ist noch nicht zugestellt.',
    next: 'Vor dem Versand können Sie sie stornieren, unterwegs aufhalten lassen, und an der Tür können Sie ' + 'die Annahme verweigern.',
  },
  within_return_window: {
    says: 'Die Rückgabefrist läuft noch.',
    next: 'Stellen Sie die Anfrage vor dem Ende der Frist; es zählt der Tag, an dem Sie sie stellen.',
  },
  window_moved_by_claim: {
    says: 'Ihr Garantieantrag verlängert die Frist bis {claimWindowDays} {claimWindowDays|Tag|Tage} danach.',
    next: 'Stellen Sie die Anfrage bis dahin, wenn Ihnen der Antrag nicht hilft.',
  },
  incomplete_return: {
    says: 'Zu einer Rückgabe gehören alles Zubehör und die Originalverpackung; sonst kann sie abgelehnt ' + 'oder teurer werden.',
    next: 'Suchen Sie, was fehlt, bevor Sie es abschicken, oder sagen Sie uns, was Sie nicht finden.',
  },
  payments_differ: {
    says: 'Die Zahlungen zu dieser Bestellung passen nicht zu ihren Artikeln; einen Betrag können wir daher noch ' + 'nicht zusagen.',
    next: 'Stellen Sie die Anfrage: Wir prüfen, was bezahlt und erstattet wurde, und antworten bis zum genannten ' + 'Tag.',
  },
  unknown_category: {
    says: 'Diesen Artikel kennt unser Katalog nicht.',
    next: 'Stellen Sie die Anfrage: Ein Mensch klärt, was es ist, und entscheidet.',
  },
  category_not_returnable: {
    says: 'Verbrauchsmaterial, Werkstoffe, Filter und Verpackung können nicht zurückgegeben werden.',
    next: 'Lassen Sie den Artikel weg. War er beim ersten Gebrauch defekt, beantragen Sie kostenlosen ' + 'Ersatz.',
  },
  opened_consumable_gift: {
    says: 'Kostenlos beigelegtes Verbrauchsmaterial kann geöffnet nicht zurückgegeben werden.',
    next: 'Lassen Sie es weg; sein Wert wird abgezogen, wenn der Artikel, zu dem es gehört, ganz ' + 'zurückgeht.',
  },
  damaged: {
    says: 'Es wurde nach dem Erhalt beschädigt und kann daher nicht zurückgegeben werden.',
    next: 'Fragen Sie eine Reparatur an, oder lassen Sie es weg. Kam es beschädigt an, geben Sie das an: ' + 'Das prüfen wir anders.',
  },
  quantity_exceeded: {
    says: 'Das ist mehr, als von Ihrem Kauf noch übrig ist.',
    next: 'Wählen Sie eine kleinere Menge, oder ziehen Sie die offene Anfrage zurück, die den Rest hält.',
  },
  fault_reported: {
    says:
      'Sie haben angegeben, dass es defekt, beschädigt, falsch oder unvollständig ankam; bevor ein ' +
      'Mensch es geprüft hat, nennen wir keine Gebühr.',
    next: 'Fügen Sie Fotos oder ein Video des Fehlers hinzu: Das beschleunigt die Antwort.',
  },
  service_fee: {
    says: 'Es fällt eine Servicegebühr an.',
    next: 'Sie ist in der genannten Erstattung schon enthalten. Je besser der Zustand des Artikels, desto ' + 'niedriger die Gebühr.',
  },
  gift_not_returned: {
    says: 'Zu dem, was Sie zurückgeben, gehört ein Geschenk, das bei Ihnen bleibt; sein Wert wird ' + 'abgezogen.',
    next: 'Legen Sie das Geschenk bei und wählen Sie es aus, dann wird dafür nichts abgezogen.',
  },
  return_shipping: {
    says: 'Die Rücksendekosten tragen Sie; die Abholung buchen wir.',
    next: 'Dem endgültigen Preis stimmen Sie zu, bevor die Abholung gebucht wird; bis dahin können Sie kostenlos zurückziehen.',
  },
  exchange_needs_confirmation: {
    says: 'Einen Umtausch bestätigt immer ein Mensch.',
    next: 'Stellen Sie die Anfrage und sagen Sie, was Sie stattdessen möchten; wir antworten bis zum ' + 'genannten Tag.',
  },
  agreement: {
    says: 'Für diese Maschine gibt es einen Servicevertrag, und der geht vor.',
    next: 'Stellen Sie den Antrag: Ein Mensch prüft, was der Vertrag sagt.',
  },
  discontinued: {
    says: 'Das letzte Wartungsdatum dieses Produkts ist vorbei.',
    next: 'Schreiben Sie an {email}: Vielleicht wissen wir etwas anderes, das hilft, etwa ein Ersatzteil.',
  },
  not_covered: {
    says: 'Das deckt die Garantie nicht ab.',
    next: 'Wir können es trotzdem reparieren: Sie erhalten erst einen Kostenvoranschlag und entscheiden ' + 'dann. Den Versand zahlen Sie.',
  },
  first_use_replacement: {
    says: 'Es war beim ersten Gebrauch defekt, daher ersetzen wir es kostenlos.',
    next: 'Stellen Sie den Antrag mit einem Foto des Defekts; Sie zahlen nichts.',
  },
  not_repairable: {
    says: 'Verbrauchsmaterial, Werkstoffe, Filter und Verpackung werden nicht repariert.',
    next: 'War es beim ersten Gebrauch defekt, geben Sie das im Antrag an; sonst kaufen Sie es bitte neu.',
  },
  depends_on_diagnosis: {
    says: 'Ob die Garantie gilt, hängt davon ab, was defekt ist.',
    next: 'Stellen Sie den Antrag: Wir finden mit Ihnen heraus, welches Teil es ist, bevor etwas kostet.',
  },
  expired: {
    says: 'Die Garantiezeit ist vorbei; die lebenslange Wartung geht weiter.',
    next: 'Stellen Sie den Antrag: Sie erhalten erst einen Kostenvoranschlag und entscheiden dann. Den ' + 'Versand zahlen Sie.',
  },
  covered: {
    says: 'Die Garantie gilt: Die Reparatur ist kostenlos, und Sie zahlen {coveredShare} des Versands.',
    next: 'Stellen Sie den Antrag. Wir versuchen es erst online und holen die Maschine ab, wenn das nicht ' + 'hilft.',
  },
  prohibited_action: {
    says: 'Es wurde etwas getan, das die Garantie ausschließen kann; daher prüft ein Mensch den Antrag.',
    next: 'Beschreiben Sie so genau wie möglich, was geschehen ist.',
  },
  parcel_silent: {
    says: 'Seit {silentDays} {silentDays|Tag|Tagen} gibt es keine Nachricht von dem Paket; es gilt nicht mehr als unterwegs.',
    next: 'Senden Sie die Anfrage ab: Wir fragen beim Paketdienst nach und finden es, senden es noch einmal oder erstatten es.',
  },
  delivered_not_there: {
    says: 'Laut Paketdienst ist das Paket zugestellt, aber es ist nicht da.',
    next: 'Senden Sie die Anfrage ab: Wir fragen den Paketdienst nach dem Zustellnachweis und finden es, senden es noch einmal oder erstatten es.',
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
    says: 'Zuerst wird der Paketdienst gefragt. Nur wenn das Paket nicht gefunden wird, wird es noch einmal versandt oder erstattet.',
    next: 'Taucht es inzwischen auf, sagen Sie es uns in der Anfrage.',
  },
  address_was_wrong: {
    says: 'Das Paket ging an eine Adresse, die nach Ihrer Angabe falsch war.',
    next: 'Senden Sie die Anfrage ab: Ein Mensch sucht nach dem Paket und sagt Ihnen, was möglich ist.',
  },
} satisfies Record<ReasonCode, ReasonWords>
