import type { caseNext as english } from '../en/case-next.ts'
import type { SameKeys } from '../same-keys.ts'

const submitted =
  '{reviewBy, select, none {Wir prüfen Ihre Anfrage.} other {Wir prüfen Ihre Anfrage bis {reviewBy}.}} Sie müssen nichts tun.{resumed, select, none {} other { Die Prüfung ruhte vom {asked} bis {resumed}, während wir auf Sie warteten.}}'
const infoRequested =
  'Wir haben Sie am {asked} um etwas gebeten; seitdem ruht die Prüfung. Sie geht weiter, sobald Sie antworten{answerBy, select, none {} other {, bitte bis {answerBy}}}.'
const booked =
  'Packen Sie alles in die Originalverpackung, drucken Sie beide Dokumente und halten Sie sie bereit: Der Kurier kommt am {pickup} und ruft Sie vorher an.'
const failedPickup =
  'Der Kurier konnte es nicht abholen. {answerBy, select, none {Wir buchen einen neuen Tag und schreiben Ihnen.} other {Wählen Sie bis {answerBy} eine andere Abholung; danach verfällt die Anfrage.}}'
const pickedUp = 'Es ist auf dem Weg zu uns. Wir schreiben Ihnen, wenn es eingetroffen ist.'
const declined = 'Ihre Bestellung bleibt, wie sie ist. Was stattdessen für sie offen ist, finden Sie über die Schaltflächen unten.'
const withdrawn = 'Sie haben diese Anfrage zurückgezogen. Ihre Bestellung bleibt, wie sie ist.'
const refunded =
  'Die Erstattung ist veranlasst und geht auf das Zahlungsmittel, mit dem Sie bezahlt haben. Bei Ihrer Bank kann es einige Tage dauern.'
const lost =
  'Der Transporteur hat das Paket auf dem Weg zu uns verloren. Das ist nicht Ihr Risiko: Als Nächstes kommt Ihre Erstattung, als wäre es angekommen.'
const closed = 'Diese Anfrage ist abgeschlossen. Danke für Ihre Geduld.'

const comingBack = {
  submitted,
  info_requested: infoRequested,
  approved:
    '{answerBy, select, none {Wir buchen den Kurier und senden Ihnen die zwei Dokumente zum Ausdrucken.} other {Wählen Sie bis {answerBy}, wann und wo der Kurier kommen soll; danach verfällt die Anfrage.}} Sie können zurückziehen, bis der Kurier das Paket hat.',
  declined,
  pickup_booked: booked,
  pickup_failed: failedPickup,
  picked_up: pickedUp,
  received: 'Es ist eingetroffen. Als Nächstes prüfen wir es; erstattet wird in der Regel binnen {days} Werktagen nach dem Eintreffen.',
  inspected:
    'Wir haben es geprüft. Als Nächstes kommt die Erstattung, oder ein Angebot, falls wir anderes vorfanden, als Sie beschrieben haben.',
  offer_sent:
    'Wir fanden anderes vor, als Sie beschrieben haben. Bitte sehen Sie sich unser Angebot an und nehmen Sie es an oder widersprechen Sie.',
  offer_accepted: 'Sie haben unser Angebot angenommen. Als Nächstes kommt, was es verspricht.',
  offer_disputed: 'Sie haben unserem Angebot widersprochen. Ein Mensch sieht es sich noch einmal an und schreibt Ihnen.',
  rejected: 'Die Prüfung hat es abgelehnt. Wir senden es an Sie zurück.',
  sent_back: 'Es ist auf dem Rückweg zu Ihnen.',
  lost,
  withdrawn,
  expired:
    'Wir haben gewartet und nichts gehört, daher ist diese Anfrage abgelaufen. Ihre Bestellung bleibt, wie sie ist, und Sie können erneut einreichen, solange die Frist läuft.',
  refunded,
  closed,
} as const

export const caseNext: SameKeys<typeof english> = {
  cancel: {
    submitted:
      'Ihre Bestellung ist noch nicht storniert: {reviewBy, select, none {Wir bestätigen Ihre Stornierung} other {Wir bestätigen Ihre Stornierung bis {reviewBy}}} und bitten das Lager, das Paket so lange zurückzuhalten. Sie müssen nichts tun.',
    confirmed: 'Ihre Bestellung ist storniert. Als Nächstes kommt die Erstattung, und wir schreiben Ihnen, sobald es so weit ist.',
    closed:
      'Ihre Bestellung ist storniert. Es gibt nichts zu erstatten: Es ist keine Zahlung dafür eingegangen, oder Sie haben sie bereits zurückerhalten.',
    refunded,
    declined,
    withdrawn,
  },
  intercept: {
    submitted:
      '{reviewBy, select, none {Wir bitten den Transporteur, das Paket aufzuhalten.} other {Wir bitten den Transporteur, das Paket aufzuhalten, spätestens bis {reviewBy}.}} Kommt es trotzdem an, lassen Sie es ungeöffnet.',
    requested: 'Der Transporteur ist gebeten, das Paket aufzuhalten. Das kann misslingen: Kommt es trotzdem an, lassen Sie es ungeöffnet.',
    intercepted: 'Das Paket ist auf dem Weg zurück zu uns. Erstattet wird in der Regel binnen {days} Werktagen nach dem Eintreffen.',
    received: 'Das Paket ist wieder bei uns. Erstattet wird in der Regel binnen {days} Werktagen nach dem Eintreffen.',
    refunded,
    lost,
    failed:
      'Der Transporteur konnte das Paket nicht aufhalten. Berechnet wird nichts: Verweigern Sie die Annahme an der Tür, oder geben Sie es nach der Zustellung zurück.',
    declined,
    withdrawn,
  },
  refuse: {
    submitted:
      '{reviewBy, select, none {Wir prüfen Ihre Anfrage.} other {Wir prüfen Ihre Anfrage bis {reviewBy}.}} Lassen Sie das Paket ungeöffnet; an der Tür nehmen Sie es einfach nicht an.',
    awaiting_return:
      'Der Transporteur bringt das Paket zu uns zurück. Erstattet wird in der Regel binnen {days} Werktagen nach dem Eintreffen.',
    approved:
      '{wished, select, none {Wählen Sie unten, wann der Kurier kommen soll, oder überlassen Sie uns den Tag.} other {Wir buchen den Kurier für den Tag, den Sie gewählt haben.}} Danach senden wir Ihnen die zwei Dokumente zum Ausdrucken. Lassen Sie das Paket ungeöffnet.',
    pickup_booked:
      'Lassen Sie das Paket ungeöffnet, drucken Sie beide Dokumente und halten Sie sie bereit: Der Kurier kommt am {pickup} und ruft Sie vorher an.',
    received: 'Das Paket ist wieder bei uns. Erstattet wird in der Regel binnen {days} Werktagen nach dem Eintreffen.',
    inspected: 'Wir haben uns das Paket angesehen. Als Nächstes kommt die Erstattung.',
    refunded,
    pickup_failed:
      'Der Kurier konnte es nicht abholen. {wished, select, none {Wählen Sie unten eine andere Abholung, oder überlassen Sie uns den Tag.} other {Wir buchen den Tag, den Sie gewählt haben, und schreiben Ihnen.}} Lassen Sie das Paket ungeöffnet.',
    lost,
    not_returned: 'Das Paket kam nicht zu uns zurück. Falls es doch zugestellt wurde, zeigt die Seite Ihrer Bestellung, was offen ist.',
    declined,
    withdrawn,
  },
  return: comingBack,
  exchange: {
    ...comingBack,
    submitted:
      '{reviewBy, select, none {Ein Mensch sieht sich an, was Sie stattdessen möchten.} other {Ein Mensch sieht sich an, was Sie stattdessen möchten, und antwortet bis {reviewBy}.}} Sie müssen nichts tun.',
    received: 'Es ist eingetroffen. Als Nächstes prüfen wir es, dann senden wir, was Sie stattdessen möchten.',
    inspected:
      'Wir haben es geprüft. Als Nächstes kommt, was Sie stattdessen möchten, oder ein Angebot, falls wir anderes vorfanden, als Sie beschrieben haben.',
    awaiting_payment:
      'Ihr Wunschartikel kostet mehr. Bitte bezahlen Sie die Rechnung unten. Sobald Ihre Zahlung eingegangen ist, senden wir ihn Ihnen.',
    payment_check: 'Ihre Zahlung ist eingegangen, stimmt aber nicht mit der Rechnung überein. Wir prüfen das und schreiben Ihnen.',
    difference_paid: 'Ihre Zahlung ist eingegangen. Als Nächstes senden wir Ihnen Ihren Wunschartikel.',
    replaced: 'Was Sie stattdessen möchten, ist auf dem Weg zu Ihnen.',
    lost: 'Der Transporteur hat das Paket auf dem Weg zu uns verloren. Das ist nicht Ihr Risiko: Als Nächstes kommt, was Sie stattdessen möchten, oder Ihr Geld.',
    not_returned: 'Sie behalten Ihre Artikel und den Ersatz. Der Umtausch ist abgeschlossen, und Sie müssen nichts zurücksenden.',
  },
  repair: {
    submitted:
      '{reviewBy, select, none {Unser Support sieht es sich an} other {Unser Support sieht es sich bis {reviewBy} an}} und versucht zuerst, es mit Ihnen online zu lösen. Bitte senden Sie noch nichts ein.',
    info_requested: infoRequested,
    troubleshooting:
      'Unser Support versucht, es mit Ihnen online zu lösen. Bitte senden Sie noch nichts ein. Muss es eingesandt werden, übergeben Sie es bis {arriveBy}.',
    solved: 'Es ist gelöst. Kommt der Fehler wieder, stellen Sie einen neuen Antrag.',
    send_in:
      'Es muss eingesandt werden. {wished, select, none {Wählen Sie unten, wann der Kurier kommen soll, und übergeben Sie es} other {Wir buchen den Kurier für den Tag, den Sie gewählt haben. Übergeben Sie es}} bis {arriveBy}, damit für die Garantie weiter der Tag Ihrer Anfrage zählt.',
    pickup_booked:
      'Packen Sie es in die Originalverpackung, drucken Sie beide Dokumente und halten Sie sie bereit: Der Kurier kommt am {pickup} und ruft Sie vorher an. Übergeben werden muss es bis {arriveBy}.',
    pickup_failed:
      'Der Kurier konnte es nicht abholen. {wished, select, none {Wählen Sie unten eine andere Abholung.} other {Wir buchen den Tag, den Sie gewählt haben, und schreiben Ihnen.}} Übergeben werden muss es bis {arriveBy}.',
    late: 'Die Zeit für die Übergabe endete am {arriveBy}. Sie können es noch einsenden{wished, select, none {; wählen Sie unten, wann der Kurier kommen soll} other {, an dem Tag, den Sie gewählt haben}}. Für die Garantie zählt dann der Tag, an dem Sie es übergeben.',
    picked_up: pickedUp,
    received: 'Es ist eingetroffen. Als Nächstes finden wir heraus, was kaputt ist.',
    diagnosed: 'Wir wissen, was kaputt ist. Als Nächstes kommt die Reparatur, oder ein Kostenvoranschlag, falls sie etwas kostet.',
    estimate_sent:
      'Bitte sehen Sie sich unseren Kostenvoranschlag an und nehmen Sie ihn an oder lehnen Sie ihn ab. Vorher wird nichts repariert.',
    estimate_accepted: 'Sie haben den Kostenvoranschlag angenommen. Als Nächstes kommt die Reparatur.',
    awaiting_parts:
      'Für die Reparatur fehlen Teile, die wir nicht vorrätig haben. Sobald sie da sind, geht es weiter. Ändert sich der Termin, schreiben wir Ihnen.',
    estimate_declined: 'Die Reparatur findet nicht statt. Wir senden Ihnen Ihr Gerät zurück, wie es ist.',
    awaiting_payment: 'Bitte bezahlen Sie die Rechnung unten. Sobald Ihre Zahlung eingegangen ist, beginnen wir mit der Reparatur.',
    payment_check: 'Ihre Zahlung ist eingegangen, stimmt aber nicht mit der Rechnung überein. Wir prüfen das und schreiben Ihnen.',
    repaired: 'Es ist repariert. Als Nächstes senden wir es an Sie zurück.',
    replaced: 'Wir senden Ihnen Ersatz.',
    shipped_back: 'Es ist auf dem Rückweg zu Ihnen.',
    declined,
    withdrawn,
    lost: 'Der Transporteur hat es auf dem Weg zu uns verloren. Das ist nicht Ihr Risiko: Wir senden Ihnen Ersatz und schreiben Ihnen, sobald er unterwegs ist.',
    closed,
  },
  withdrawal: {
    declared: 'Ihr Widerruf ist bei uns.',
    acknowledged:
      '{sendBackBy, select, none {Bitte senden Sie es zurück.} other {Bitte senden Sie es bis {sendBackBy} zurück.}} {wished, select, none {Wählen Sie unten: Wir schicken einen Kurier, oder Sie versenden selbst.} other {Wir buchen den Kurier für den Tag, den Sie gewählt haben.}} Ihr Geld ist bis {refundBy} zurück; so lange dürfen wir auf das Paket warten oder auf den Nachweis, dass Sie es abgesandt haben.',
    confirmed: 'Es war noch nichts versandt, also muss nichts zurückkommen. Ihr Geld ist bis {refundBy} zurück.',
    pickup_booked: booked,
    pickup_failed:
      'Der Kurier konnte es nicht abholen. {wished, select, none {Wählen Sie unten eine andere Abholung, oder versenden Sie selbst.} other {Wir buchen den Tag, den Sie gewählt haben, und schreiben Ihnen.}}',
    own_shipping: 'Sie haben es zurückgesandt. Ihr Geld ist bis {refundBy} zurück.',
    picked_up: 'Es ist auf dem Weg zu uns. Ihr Geld ist bis {refundBy} zurück.',
    received: 'Es ist eingetroffen. Als Nächstes sehen wir es uns an. Ihr Geld ist bis {refundBy} zurück.',
    assessed: 'Wir haben es uns angesehen. Ihr Geld ist bis {refundBy} zurück.',
    lost: 'Der Transporteur hat das Paket auf dem Weg zu uns verloren. Das ist nicht Ihr Risiko: Als Nächstes kommt Ihre Erstattung.',
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
      'Es ist noch einmal auf dem Weg zu Ihnen. Taucht auch das erste Paket auf, schreiben Sie uns bitte; von sich aus müssen Sie nichts bezahlen oder zurücksenden.',
    refunded:
      'Die Erstattung ist veranlasst und geht auf das Zahlungsmittel, mit dem Sie bezahlt haben. Bei Ihrer Bank kann es einige Tage dauern. Taucht das Paket doch noch auf, schreiben Sie uns bitte, bevor Sie es öffnen: Wir vereinbaren mit Ihnen, was geschieht, und nichts wird von selbst belastet.',
    declined,
    withdrawn,
    expired:
      'Wir haben gewartet und nichts gehört, daher ist diese Anfrage abgelaufen. Ihre Bestellung bleibt, wie sie ist, und Sie können erneut einreichen, wenn das Paket noch fehlt.',
    closed:
      'Diese Anfrage ist abgeschlossen. Taucht ein Paket, das wir erstattet oder erneut versandt haben, doch noch auf, schreiben Sie uns bitte, bevor Sie es öffnen; nichts wird von selbst belastet.',
  },
}
