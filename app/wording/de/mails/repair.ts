import type { RepairWords } from '../../en/mails/repair.ts'

export const troubleshooting: RepairWords['troubleshooting'] = {
  subject: (number) => `${number}: Bitte versuchen Sie zuerst dies`,
  heading: 'Bitte versuchen Sie zuerst dies',
  intro: 'Die meisten Fehler lassen sich beheben, ohne die Maschine einzusenden. Unsere Technik schlägt vor:',
  tell: 'Sagen Sie uns auf der Seite Ihrer Anfrage, ob es geholfen hat. Wenn nicht, machen wir von dort aus ' + 'weiter.',
  action: 'Sagen, wie es lief',
}

export const repairSolved: RepairWords['repairSolved'] = {
  subject: (number) => `${number}: gelöst`,
  heading: 'Ihre Reparaturanfrage ist gelöst',
  solved: 'Der Fehler ist als behoben vermerkt. Ihre Garantie läuft weiter wie zuvor.',
  again: 'Tritt er wieder auf? Öffnen Sie Ihre Anfrage und sagen Sie es uns.',
}

export const sendInAsked: RepairWords['sendInAsked'] = {
  subject: (number, day) => `${number}: Bitte senden Sie Ihre Maschine bis ${day} ein`,
  heading: 'Bitte senden Sie Ihre Maschine ein',
  asked:
    'Der Fehler ließ sich aus der Ferne nicht beheben, unsere Werkstatt braucht die Maschine. Bitte wählen Sie auf ' +
    'der Seite Ihrer Anfrage, wann und wo der Paketdienst kommen soll; dann buchen wir die Abholung.',
  handOverBy: (day) =>
    `Übergeben Sie sie bis ${day}: Bis dahin gilt für die Garantie der Tag, an dem Sie die Reparatur ` + 'zuerst angefragt haben.',
  handOverByLaw: (day) =>
    `Bitte übergeben Sie sie bis ${day}. Sie nutzen die gesetzliche Gewährleistung, der Versand ist für Sie kostenlos.`,
  inTime: (status, requested) => `Bis dahin übergeben, gilt für die Garantie der Stand vom ${requested}: „${status}“.`,
  late: (status) => `Später übergeben, gilt der Stand am Tag der Übergabe; am Tag danach: „${status}“.`,
  packing: 'Bitte verwenden Sie die Originalverpackung und sichern Sie alle beweglichen Teile.',
}

export const estimateSent: RepairWords['estimateSent'] = {
  subject: (number, price) => `${number}: Ihre Reparatur würde ${price} kosten`,
  heading: 'Ihr Kostenvoranschlag',
  found: 'Wir haben Ihre Maschine untersucht. Der Befund:',
  price: (price) => `Die Reparatur kostet ${price}. Wir beginnen erst, wenn Sie zugestimmt haben.`,
  answerBy: (day) =>
    `Bitte stimmen Sie bis ${day} zu oder lehnen Sie ab. Hören wir bis dahin nichts von Ihnen, senden wir ` +
    'die Maschine unrepariert zurück.',
  action: 'Auf den Kostenvoranschlag antworten',
}

export const estimateAnswered: RepairWords['estimateAnswered'] = {
  subject: {
    accepted: (number) => `${number}: Wir reparieren Ihre Maschine`,
    payFirst: (number) => `${number}: Sie erhalten als Nächstes die Rechnung`,
    declined: (number) => `${number}: Wir senden Ihre Maschine zurück`,
    'time-over': (number) => `${number}: Wir senden Ihre Maschine zurück`,
  },
  heading: {
    accepted: 'Wir reparieren Ihre Maschine',
    payFirst: 'Sie erhalten als Nächstes die Rechnung',
    declined: 'Wir senden Ihre Maschine zurück',
    'time-over': 'Wir senden Ihre Maschine zurück',
  },
  next: {
    accepted: (price) =>
      `Sie haben dem Kostenvoranschlag über ${price} zugestimmt. Sobald die Maschine repariert ist, ` + 'schreiben wir Ihnen.',
    payFirst: (price) =>
      `Sie haben dem Kostenvoranschlag über ${price} zugestimmt. Als Nächstes erhalten Sie die Rechnung. Sobald sie bezahlt ist, beginnen wir mit der Reparatur.`,
    declined: (price) =>
      `Sie haben den Kostenvoranschlag über ${price} abgelehnt. Die Maschine geht unrepariert an Sie ` +
      'zurück; die Sendungsnummer schreiben wir Ihnen.',
    'time-over': (price) =>
      `Die Frist für den Kostenvoranschlag über ${price} ist abgelaufen. Wie angekündigt geht die Maschine ` +
      'unrepariert an Sie zurück; die Sendungsnummer schreiben wir Ihnen.',
  },
}

export const partsAwaited: RepairWords['partsAwaited'] = {
  subject: (number) => `${number}: Wir warten auf Ersatzteile`,
  heading: 'Wir warten auf Ersatzteile',
  expected: (day) => `Für die Reparatur Ihrer Maschine brauchen wir Teile, die wir nicht vorrätig haben. Wir erwarten sie bis ${day}.`,
  next: 'Sie müssen nichts tun. Sobald die Teile da sind, geht es weiter. Ändert sich der Termin, schreiben wir Ihnen.',
}

export const machineRepaired: RepairWords['machineRepaired'] = {
  subject: (number) => `${number}: Ihre Maschine ist repariert`,
  heading: 'Ihre Maschine ist repariert',
  repaired: 'Ihre Maschine ist repariert und geprüft.',
  done: 'Was gemacht wurde:',
  next: 'Wir senden sie zurück und schreiben Ihnen die Sendungsnummer.',
}

export const repairLate: RepairWords['repairLate'] = {
  subject: (number) => `${number}: Der Monat zum Einsenden Ihrer Maschine ist vorbei`,
  heading: 'Der Monat zum Einsenden Ihrer Maschine ist vorbei',
  late: (day) => `Ihre Maschine wurde nicht bis ${day} übergeben.`,
  changed:
    'Sie können sie weiterhin einsenden. Was sich ändert: Für die Garantie gilt nun der Tag, an dem Sie ' +
    'sie übergeben, nicht mehr der Tag Ihrer ersten Anfrage. Was das für Sie heißt, steht auf der Seite ' +
    'Ihrer Anfrage.',
  unchangedByLaw: 'Sie können sie weiterhin einsenden. An Ihren Rechten aus der gesetzlichen Gewährleistung ändert sich nichts.',
}
