/** Worum gebeten wird, wo die Richtlinie Nein sagt, und nach einem misslungenen Abfangen. */
export const exceptions = {
  title: 'Um eine Ausnahme bitten',
  text: 'Unsere Bedingungen lassen das nicht zu. Sie können trotzdem um eine Ausnahme bitten: Zwei Personen aus unserem Team prüfen Ihre Anfrage und antworten innerhalb von zwei Werktagen per E-Mail. Bis dahin ist nichts zugesagt. Bitte senden Sie noch nichts ein.',
  reason: 'Warum sollten wir eine Ausnahme machen?',
  ask: 'Um eine Ausnahme bitten',
  next: 'Sie haben um eine Ausnahme gebeten. Zwei Personen aus unserem Team entscheiden bis {reviewBy}; bis dahin ist nichts zugesagt. Bitte senden Sie noch nichts ein.',
  convertTitle: 'Was Sie jetzt tun können',
  convertText:
    'Ihre Angaben sind gespeichert. Sie sehen Ihre Erstattung für beide Möglichkeiten, bevor Sie etwas absenden; der Versuch hat Sie nichts gekostet.',
  convert: { refuse: 'Ungeöffnet zurücksenden', return: 'Nach der Zustellung zurückgeben' },
} as const
