import type { BeforeDeliveryWords } from '../../en/mails/before-delivery.ts'

export const cancellationConfirmed: BeforeDeliveryWords['cancellationConfirmed'] = {
  subject: (number) => `${number}: Ihre Stornierung ist bestätigt`,
  heading: 'Ihre Stornierung ist bestätigt',
  confirmed: (orderName) => `Die Bestellung ${orderName} ist storniert und wird nicht versandt.`,
  next: 'Als Nächstes folgt Ihre Erstattung. Sobald sie veranlasst ist, schreiben wir Ihnen.',
}

export const nothingToRefund: BeforeDeliveryWords['nothingToRefund'] = {
  subject: (number) => `${number}: Ihre Anfrage ist abgeschlossen, es gibt nichts zu erstatten`,
  heading: 'Ihre Anfrage ist abgeschlossen',
  nothing: (orderName) =>
    `Zur Bestellung ${orderName} gibt es nichts zu erstatten: Es ist keine Zahlung bei uns eingegangen, oder Sie haben sie bereits ` +
    'zurückerhalten. Die Bestellung bleibt storniert, Sie müssen nichts weiter tun.',
  paid: 'Haben Sie bezahlt und nichts zurückerhalten, antworten Sie bitte auf diese E-Mail; wir suchen dann nach Ihrer Zahlung.',
}

export const interceptionRequested: BeforeDeliveryWords['interceptionRequested'] = {
  subject: (number) => `${number}: Wir haben den Paketdienst gebeten, die Zustellung zu stoppen`,
  heading: 'Wir haben den Paketdienst gebeten, die Zustellung zu stoppen',
  requested: (orderName) => `Der Paketdienst hat unseren Auftrag, das Paket der Bestellung ${orderName} zu stoppen und zurückzubringen.`,
  canFail:
    'Das gelingt nicht immer. Erreicht Sie das Paket trotzdem, müssen Sie es nicht annehmen. Sobald der Paketdienst antwortet, schreiben wir Ihnen.',
}

export const interceptionSucceeded: BeforeDeliveryWords['interceptionSucceeded'] = {
  subject: (number) => `${number}: Ihr Paket ist auf dem Rückweg`,
  heading: 'Ihr Paket ist auf dem Rückweg',
  stopped: (orderName) => `Der Paketdienst hat das Paket der Bestellung ${orderName} gestoppt und bringt es zu uns zurück.`,
  next: 'Sobald es angekommen ist, folgt Ihre Erstattung.',
}

export const interceptionFailed: BeforeDeliveryWords['interceptionFailed'] = {
  subject: (number) => `${number}: Der Paketdienst konnte die Zustellung nicht stoppen`,
  heading: 'Der Paketdienst konnte die Zustellung nicht stoppen',
  failed: (orderName) =>
    `Das Paket der Bestellung ${orderName} konnte nicht gestoppt werden und wird zugestellt. Für den Versuch berechnen wir nichts.`,
  instead: 'Was Sie stattdessen tun können',
  openOrder: 'Ihre Möglichkeiten ansehen',
}

export const refusalAwaited: BeforeDeliveryWords['refusalAwaited'] = {
  subject: (number) => `${number}: Bitte nehmen Sie das Paket an der Tür nicht an`,
  heading: 'Bitte nehmen Sie das Paket an der Tür nicht an',
  refuse: (orderName) =>
    `Ihre Anfrage zur Bestellung ${orderName} ist vermerkt. Nehmen Sie das Paket nicht an; der Paketdienst ` + 'bringt es zu uns zurück.',
  next: 'Sobald es in unserem Lager angekommen ist, folgt Ihre Erstattung.',
}

export const parcelNotReturned: BeforeDeliveryWords['parcelNotReturned'] = {
  subject: (number) => `${number}: Das Paket ist nicht zurückgekommen`,
  heading: 'Das Paket ist nicht zurückgekommen',
  missing: (orderName) =>
    `Das Paket der Bestellung ${orderName}, dessen Annahme Sie verweigern wollten, ist nicht zu uns ` + 'zurückgekommen.',
  next:
    'Haben Sie es angenommen, können Sie die Artikel noch zurückgeben. Haben Sie es nicht angenommen, ' +
    'antworten Sie auf diese E-Mail; wir suchen es mit dem Paketdienst.',
}
