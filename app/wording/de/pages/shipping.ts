import type { shipping as english } from '../../en/pages/shipping.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const shipping: SameKeys<typeof english> = {
  next: {
    choose:
      'Wählen Sie, wann und wo der Paketdienst kommen soll, und stimmen Sie dem Preis zu. Vorher wird nichts gebucht, und Sie können Ihre Anfrage kostenlos zurückziehen.',
    chooseBy:
      'Wählen Sie bis {date}, wann und wo der Paketdienst kommen soll, und stimmen Sie dem Preis zu. Vorher wird nichts gebucht, und Sie können Ihre Anfrage kostenlos zurückziehen.',
    offered:
      'Bitte sehen Sie sich den Preis Ihrer Abholung an und stimmen Sie ihm zu. Vorher wird nichts gebucht, und Sie können Ihre Anfrage kostenlos zurückziehen.',
    offeredBy:
      'Bitte sehen Sie sich den Preis Ihrer Abholung an und stimmen Sie ihm bis {date} zu. Vorher wird nichts gebucht, und Sie können Ihre Anfrage kostenlos zurückziehen.',
    pricing:
      'Wir fragen an, was die gewählte Abholung kostet, und schreiben Ihnen. Gebucht wird erst, wenn Sie zustimmen; bis dahin können Sie Ihre Anfrage kostenlos zurückziehen.',
    unopened: 'Lassen Sie das Paket ungeöffnet.',
    handOver: 'Übergeben Sie das Gerät bis {arriveBy}, damit der Tag Ihrer Anfrage Ihr Stichtag bleibt.',
  },
  offerTitle: 'Ihre Abholung und ihr Preis',
  chooseTitle: 'Abholung planen',
  day: 'Abholung',
  window: '{day}, {from} bis {to} Uhr',
  address: 'Adresse',
  carrier: 'Paketdienst',
  price: 'Rücksendekosten',
  priceBothWays: 'Versand hin und zurück',
  share: 'Ihr Anteil',
  refund: 'Ihre Erstattung danach',
  more: 'Als Sie Ihre Anfrage abgesendet haben, rechneten wir mit {quoted}; es sind {more} mehr. Sie entscheiden: zustimmen, eine andere Abholung wählen oder Ihre Anfrage kostenlos zurückziehen.',
  firm: 'Dieser Preis ist endgültig, unabhängig davon, was der Paketdienst uns berechnet.',
  firmShare:
    'Dieser Preis ist endgültig, unabhängig davon, was der Paketdienst uns berechnet. Über Ihren Anteil erhalten Sie eine Rechnung.',
  free: 'Gebucht wird erst, wenn Sie zustimmen. Bis dahin können Sie diese Anfrage kostenlos zurückziehen.',
  agree: 'Zustimmen und für {amount} buchen',
  other: 'Anderen Tag oder andere Adresse wählen',
  alter: 'Tag oder Adresse ändern',
  here: 'Rücksendekosten bei Abholung bei {place}: {amount}. Für eine andere Adresse zeigen wir Ihnen den Preis, bevor Sie zustimmen.',
  hereShare:
    'Versand hin und zurück bei Abholung bei {place}: {whole}, davon zahlen Sie {amount}. Für eine andere Adresse zeigen wir Ihnen den Preis, bevor Sie zustimmen.',
  hereRefund: 'Ihre Erstattung beträgt dann {refund}, wenn die Prüfung alles so vorfindet, wie Sie es beschrieben haben.',
  unknown: 'Die Rücksendekosten tragen Sie. Den Preis der gewählten Abholung nennen wir Ihnen; gebucht wird erst, wenn Sie ihm zustimmen.',
  unknownShare:
    'Sie tragen {percent} des Versands hin und zurück. Den Preis der gewählten Abholung nennen wir Ihnen; gebucht wird erst, wenn Sie ihm zustimmen.',
  agreedText:
    'Am {date} haben Sie {amount} für den Versand zugestimmt. Dabei bleibt es, unabhängig davon, was der Paketdienst uns berechnet.',
  takenText: 'Den Versand zahlen wir.',
  pricing: 'Wir fragen an, was diese Abholung kostet, und schreiben Ihnen den Preis.',
  quoteAgreed: 'Rücksendekosten wie am {date} vereinbart.',
  quoteTaken: 'Für die Rücksendung berechnen wir nichts.',
  staff: {
    title: 'Preis der Rücksendung',
    titleBothWays: 'Preis des Versands hin und zurück',
    text: 'Der Kunde trägt die Rücksendekosten und stimmt dem Preis zu, bevor etwas gebucht wird. Er wird per E-Mail gefragt.',
    textBothWays:
      'Der Kunde trägt {percent} des Versands hin und zurück und stimmt dem Preis zu, bevor etwas gebucht wird. Er wird per E-Mail gefragt.',
    chosen: 'Der Kunde hat gewählt: {day}, {from} bis {to} Uhr, {address}.',
    noPlace: 'Es ist keine Adresse für die Abholung bekannt. Der Kunde muss zuerst eine wählen.',
    waits: 'Der Kunde ist gefragt: {amount} für {day}, {from} bis {to} Uhr.',
    quoted: 'Vor dem Absenden gezeigt: {amount}',
    carrier: 'Wer es befördert',
    price: 'Preis',
    priceBothWays: 'Preis hin und zurück',
    day: 'Tag',
    part: 'Zwischen',
    send: 'Preis senden',
    sendAgain: 'Anderen Preis senden',
    takeTitle: 'Stattdessen zahlen wir',
    takeText: 'Der Kunde zahlt nichts für den Versand und muss keinem Preis zustimmen.',
    takeReason: 'Warum wir zahlen',
    takeHint: 'Nur das Team liest das.',
    take: 'Wir zahlen den Versand',
    agreed: 'Vereinbarter Versand',
    agreedValue: '{amount}, am {date}',
    taken: 'Versand zahlen wir',
    charged: 'Vom Paketdienst berechnet',
    elsewhere:
      'Der Kunde hat seitdem eine andere Adresse gewählt als die, für die der Preis vereinbart ist. Senden Sie einen anderen Preis, falls es dort mehr kostet.',
  },
}
