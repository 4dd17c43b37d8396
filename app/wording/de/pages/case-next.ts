import type { caseNext as english } from '../../en/pages/case-next.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

const submitted =
  '{reviewBy, select, none {Wir prüfen Ihre Anfrage.} other {Wir antworten bis {reviewBy}.}} Sie müssen nichts tun.{resumed, select, none {} other { Die Prüfung war vom {asked} bis {resumed} unterbrochen, während wir auf Ihre Antwort gewartet haben.}}'
const infoRequested =
  'Wir haben Sie am {asked} um etwas gebeten. Die Prüfung ist unterbrochen, bis Sie antworten{answerBy, select, none {} other {; bitte bis {answerBy}}}.'
const booked =
  'Packen Sie alles in die Originalverpackung, drucken Sie beide Dokumente aus und halten Sie alles bereit: Der Paketdienst kommt am {pickup} und ruft Sie vorher an.'
const failedPickup =
  'Der Paketdienst konnte es nicht abholen. {answerBy, select, none {Wir buchen einen neuen Termin und schreiben Ihnen.} other {Wählen Sie bis {answerBy} einen neuen Termin; danach verfällt Ihre Anfrage.}}'
const pickedUp = 'Die Sendung ist auf dem Weg zu uns. Wir schreiben Ihnen, sobald sie eingetroffen ist.'
const declined = 'Ihre Bestellung bleibt, wie sie ist. Unten sehen Sie, was stattdessen möglich ist.'
const withdrawn = 'Sie haben diese Anfrage zurückgezogen. Ihre Bestellung bleibt, wie sie ist.'
const refunded =
  'Wir haben Ihre Erstattung auf Ihr ursprüngliches Zahlungsmittel veranlasst. Bis sie bei Ihrer Bank erscheint, kann es einige Tage dauern.'
const lost =
  'Der Paketdienst hat das Paket auf dem Weg zu uns verloren. Das Risiko tragen nicht Sie: Wir erstatten, als wäre es angekommen.'
const closed = 'Diese Anfrage ist abgeschlossen. Danke für Ihre Geduld.'

const comingBack = {
  submitted,
  info_requested: infoRequested,
  approved:
    '{answerBy, select, none {Wir buchen die Abholung und senden Ihnen die zwei Dokumente zum Ausdrucken.} other {Planen Sie Ihre Abholung bis {answerBy}; danach verfällt Ihre Anfrage.}} Sie können Ihre Anfrage zurückziehen, bis der Paketdienst das Paket hat.',
  declined,
  pickup_booked: booked,
  pickup_failed: failedPickup,
  picked_up: pickedUp,
  received:
    'Die Sendung ist eingetroffen und wird als Nächstes geprüft. Wir erstatten in der Regel innerhalb von {days} Werktagen nach dem Eingang.',
  inspected:
    'Wir haben die Sendung geprüft. Als Nächstes folgt Ihre Erstattung oder, falls etwas von Ihrer Beschreibung abweicht, ein Angebot.',
  offer_sent: 'Etwas weicht von Ihrer Beschreibung ab. Bitte prüfen Sie unser Angebot und nehmen Sie es an oder widersprechen Sie.',
  offer_accepted: 'Sie haben unser Angebot angenommen. Wir setzen es als Nächstes um.',
  offer_disputed: 'Sie haben unserem Angebot widersprochen. Unser Team prüft es noch einmal und schreibt Ihnen.',
  offer_unanswered:
    'Sie haben auf unser Angebot nicht geantwortet. Das gilt nicht als Ja: Wir erstatten, was wir angeboten haben, und der Rest bleibt offen. Sie können das Angebot noch annehmen oder ihm widersprechen.',
  rest_disputed: 'Sie haben mehr gefordert, als wir erstattet haben. Unser Team prüft es noch einmal und schreibt Ihnen.',
  rejected: 'Nach der Prüfung können wir die Rückgabe nicht annehmen. Wir senden Ihnen die Artikel zurück.',
  sent_back: 'Die Sendung ist auf dem Rückweg zu Ihnen.',
  lost,
  withdrawn,
  expired:
    'Wir haben nichts von Ihnen gehört, deshalb ist diese Anfrage abgelaufen. Ihre Bestellung bleibt, wie sie ist. Solange die Frist läuft, können Sie eine neue Anfrage absenden.',
  refunded,
  closed,
} as const

export const caseNext: SameKeys<typeof english> = {
  cancel: {
    submitted:
      'Ihre Bestellung ist noch nicht storniert: {reviewBy, select, none {Wir bestätigen Ihre Stornierung} other {Wir bestätigen Ihre Stornierung bis {reviewBy}}} und haben das Lager gebeten, das Paket so lange zurückzuhalten. Sie müssen nichts tun.',
    confirmed: 'Ihre Bestellung ist storniert. Als Nächstes folgt Ihre Erstattung; wir schreiben Ihnen, sobald sie veranlasst ist.',
    closed:
      'Ihre Bestellung ist storniert. Es gibt nichts zu erstatten: Es ist keine Zahlung dafür eingegangen, oder Sie haben sie bereits zurückerhalten.',
    refunded,
    declined,
    withdrawn,
  },
  intercept: {
    submitted:
      '{reviewBy, select, none {Wir bitten den Paketdienst, die Zustellung zu stoppen.} other {Wir bitten den Paketdienst bis spätestens {reviewBy}, die Zustellung zu stoppen.}} Kommt das Paket trotzdem an, lassen Sie es ungeöffnet.',
    requested:
      'Wir haben den Paketdienst gebeten, die Zustellung zu stoppen. Das gelingt nicht immer: Kommt das Paket trotzdem an, lassen Sie es ungeöffnet.',
    intercepted: 'Das Paket ist auf dem Weg zurück zu uns. Wir erstatten in der Regel innerhalb von {days} Werktagen nach dem Eingang.',
    received: 'Das Paket ist wieder bei uns. Wir erstatten in der Regel innerhalb von {days} Werktagen nach dem Eingang.',
    refunded,
    lost,
    failed:
      'Der Paketdienst konnte die Zustellung nicht stoppen. Der Versuch kostet Sie nichts: Senden Sie das Paket ungeöffnet zurück oder geben Sie die Artikel nach der Zustellung zurück.',
    declined,
    withdrawn,
  },
  refuse: {
    submitted:
      '{reviewBy, select, none {Wir prüfen Ihre Anfrage.} other {Wir antworten bis {reviewBy}.}} Lassen Sie das Paket ungeöffnet; an der Tür nehmen Sie es einfach nicht an.',
    awaiting_return:
      'Der Paketdienst bringt das Paket zu uns zurück. Wir erstatten in der Regel innerhalb von {days} Werktagen nach dem Eingang.',
    approved:
      '{wished, select, none {Planen Sie unten Ihre Abholung oder überlassen Sie uns den Termin.} other {Wir buchen die Abholung für den gewählten Tag.}} Danach senden wir Ihnen die zwei Dokumente zum Ausdrucken. Lassen Sie das Paket ungeöffnet.',
    pickup_booked:
      'Lassen Sie das Paket ungeöffnet, drucken Sie beide Dokumente aus und halten Sie alles bereit: Der Paketdienst kommt am {pickup} und ruft Sie vorher an.',
    received: 'Das Paket ist wieder bei uns. Wir erstatten in der Regel innerhalb von {days} Werktagen nach dem Eingang.',
    inspected: 'Wir haben das Paket geprüft. Als Nächstes folgt Ihre Erstattung.',
    refunded,
    pickup_failed:
      'Der Paketdienst konnte es nicht abholen. {wished, select, none {Wählen Sie unten einen neuen Termin oder überlassen Sie ihn uns.} other {Wir buchen den gewählten Tag und schreiben Ihnen.}} Lassen Sie das Paket ungeöffnet.',
    lost,
    not_returned:
      'Das Paket kam nicht zu uns zurück. Falls es doch zugestellt wurde, finden Sie auf der Seite Ihrer Bestellung, was möglich ist.',
    declined,
    withdrawn,
  },
  return: comingBack,
  exchange: {
    ...comingBack,
    submitted:
      '{reviewBy, select, none {Unser Team prüft Ihren Umtausch.} other {Unser Team prüft Ihren Umtausch und antwortet bis {reviewBy}.}} Sie müssen nichts tun.',
    received: 'Die Sendung ist eingetroffen. Wir prüfen sie als Nächstes und senden dann Ihren Ersatz.',
    inspected:
      'Wir haben die Sendung geprüft. Als Nächstes folgt Ihr Ersatz oder, falls etwas von Ihrer Beschreibung abweicht, ein Angebot.',
    awaiting_payment:
      'Ihr Ersatz kostet mehr. Bitte bezahlen Sie die Rechnung unten. Sobald Ihre Zahlung eingegangen ist, senden wir ihn Ihnen.',
    payment_check: 'Ihre Zahlung ist eingegangen, stimmt aber nicht mit der Rechnung überein. Wir prüfen das und schreiben Ihnen.',
    difference_paid: 'Ihre Zahlung ist eingegangen. Als Nächstes senden wir Ihnen Ihren Ersatz.',
    replaced: 'Ihr Ersatz ist auf dem Weg zu Ihnen.',
    lost: 'Der Paketdienst hat das Paket auf dem Weg zu uns verloren. Das Risiko tragen nicht Sie: Wir senden Ihnen den Ersatz oder erstatten.',
    not_returned: 'Sie behalten Ihre Artikel und den Ersatz. Der Umtausch ist abgeschlossen, und Sie müssen nichts zurücksenden.',
  },
  repair: {
    submitted:
      '{reviewBy, select, none {Unser Kundenservice sieht es sich an} other {Unser Kundenservice sieht es sich bis {reviewBy} an}} und versucht zuerst, das Problem online mit Ihnen zu lösen. Bitte senden Sie noch nichts ein.',
    info_requested: infoRequested,
    troubleshooting:
      'Unser Kundenservice versucht, das Problem online mit Ihnen zu lösen. Bitte senden Sie noch nichts ein. Falls das Gerät eingesandt werden muss, übergeben Sie es bis {arriveBy}.',
    solved: 'Das Problem ist gelöst. Tritt es wieder auf, senden Sie eine neue Reparaturanfrage ab.',
    send_in:
      'Bitte senden Sie das Gerät ein. {wished, select, none {Planen Sie unten Ihre Abholung und übergeben Sie es} other {Wir buchen die Abholung für den gewählten Tag. Übergeben Sie es}} bis {arriveBy}, damit für die Garantie weiter der Tag Ihrer Anfrage zählt.',
    pickup_booked:
      'Packen Sie das Gerät in die Originalverpackung, drucken Sie beide Dokumente aus und halten Sie alles bereit: Der Paketdienst kommt am {pickup} und ruft Sie vorher an. Übergeben Sie es bis spätestens {arriveBy}.',
    pickup_failed:
      'Der Paketdienst konnte es nicht abholen. {wished, select, none {Wählen Sie unten einen neuen Termin.} other {Wir buchen den gewählten Tag und schreiben Ihnen.}} Übergeben Sie das Gerät bis spätestens {arriveBy}.',
    late: 'Die Frist für die Übergabe endete am {arriveBy}. Sie können das Gerät noch einsenden{wished, select, none {; planen Sie dazu unten Ihre Abholung} other {, am gewählten Tag}}. Für die Garantie zählt dann der Tag der Übergabe.',
    picked_up: pickedUp,
    received: 'Das Gerät ist eingetroffen. Als Nächstes suchen wir den Fehler.',
    diagnosed: 'Wir haben den Fehler gefunden. Als Nächstes folgt die Reparatur oder, falls sie etwas kostet, ein Kostenvoranschlag.',
    estimate_sent: 'Bitte prüfen Sie unseren Kostenvoranschlag und nehmen Sie ihn an oder lehnen Sie ihn ab. Vorher beginnen wir nicht.',
    estimate_accepted: 'Sie haben den Kostenvoranschlag angenommen. Als Nächstes reparieren wir das Gerät.',
    awaiting_parts:
      'Für die Reparatur fehlen Teile, die wir nicht vorrätig haben. Sobald sie da sind, geht es weiter. Ändert sich der Termin, schreiben wir Ihnen.',
    estimate_declined: 'Sie haben die Reparatur abgelehnt. Wir senden Ihnen das Gerät unrepariert zurück.',
    awaiting_payment: 'Bitte bezahlen Sie die Rechnung unten. Sobald Ihre Zahlung eingegangen ist, beginnen wir mit der Reparatur.',
    payment_check: 'Ihre Zahlung ist eingegangen, stimmt aber nicht mit der Rechnung überein. Wir prüfen das und schreiben Ihnen.',
    repaired: 'Das Gerät ist repariert. Als Nächstes senden wir es an Sie zurück.',
    replaced: 'Wir senden Ihnen Ersatz.',
    shipped_back: 'Das Gerät ist auf dem Rückweg zu Ihnen.',
    declined,
    withdrawn,
    lost: 'Der Paketdienst hat das Gerät auf dem Weg zu uns verloren. Das Risiko tragen nicht Sie: Wir senden Ihnen Ersatz und schreiben Ihnen, sobald er unterwegs ist.',
    closed,
  },
  withdrawal: {
    declared: 'Ihr Widerruf ist bei uns.',
    acknowledged:
      '{sendBackBy, select, none {Bitte senden Sie es zurück.} other {Bitte senden Sie es bis {sendBackBy} zurück.}} {wished, select, none {Wählen Sie unten: Wir schicken einen Paketdienst, oder Sie versenden selbst.} other {Wir buchen den Paketdienst für den Tag, den Sie gewählt haben.}} Ihr Geld ist bis {refundBy} zurück; so lange dürfen wir auf das Paket warten oder auf den Nachweis, dass Sie es abgesandt haben.',
    confirmed: 'Es war noch nichts versandt, also muss nichts zurückkommen. Ihr Geld ist bis {refundBy} zurück.',
    pickup_booked: booked,
    pickup_failed:
      'Der Paketdienst konnte es nicht abholen. {wished, select, none {Wählen Sie unten eine andere Abholung, oder versenden Sie selbst.} other {Wir buchen den Tag, den Sie gewählt haben, und schreiben Ihnen.}}',
    own_shipping: 'Sie haben es zurückgesandt. Ihr Geld ist bis {refundBy} zurück.',
    picked_up: 'Es ist auf dem Weg zu uns. Ihr Geld ist bis {refundBy} zurück.',
    received: 'Es ist eingetroffen. Als Nächstes sehen wir es uns an. Ihr Geld ist bis {refundBy} zurück.',
    assessed: 'Wir haben es uns angesehen. Ihr Geld ist bis {refundBy} zurück.',
    lost: 'Der Paketdienst hat das Paket auf dem Weg zu uns verloren. Das Risiko tragen nicht Sie: Als Nächstes folgt Ihre Erstattung.',
    rejected: 'Wir senden es an Sie zurück. Warum, haben wir Ihnen geschrieben.',
    sent_back: 'Es ist auf dem Rückweg zu Ihnen.',
    declined: 'Ihre Bestellung bleibt, wie sie ist. Wenn Sie es anders sehen, schreiben Sie uns bitte unten.',
    refunded,
    closed,
  },
  not_received: {
    submitted,
    info_requested: infoRequested,
    inquiry:
      'Der Paketdienst sucht nach dem Paket; die Antwort erwarten wir bis {expectedOn}. Haben wir bis dahin keine, warten wir nicht länger: Wir senden es noch einmal oder erstatten es. Wenn es auftaucht, sagen Sie uns das bitte unten.',
    parcel_found:
      'Das Paket ist aufgetaucht, und mit Ihrer Bestellung geht es weiter wie zuvor. Stimmt etwas nicht damit? Auf der Seite der Bestellung steht, was möglich ist.',
    sent_again:
      'Wir haben es noch einmal versandt. Taucht auch das erste Paket auf, schreiben Sie uns bitte; von sich aus müssen Sie nichts bezahlen oder zurücksenden.',
    refunded:
      'Wir haben Ihre Erstattung auf Ihr ursprüngliches Zahlungsmittel veranlasst. Bis sie bei Ihrer Bank erscheint, kann es einige Tage dauern. Taucht das Paket doch noch auf, schreiben Sie uns bitte, bevor Sie es öffnen: Wir vereinbaren mit Ihnen, wie es weitergeht, und buchen nichts automatisch ab.',
    declined,
    withdrawn,
    expired:
      'Wir haben nichts von Ihnen gehört, deshalb ist diese Anfrage abgelaufen. Ihre Bestellung bleibt, wie sie ist. Fehlt das Paket noch, können Sie es erneut melden.',
    closed:
      'Diese Anfrage ist abgeschlossen. Taucht ein Paket, das wir erstattet oder erneut versandt haben, doch noch auf, schreiben Sie uns bitte, bevor Sie es öffnen; wir buchen nichts automatisch ab.',
  },
}
