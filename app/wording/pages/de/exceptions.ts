/** Worum gebeten wird, wo die Richtlinie Nein sagt, und nach einem misslungenen Abfangen. */
export const exceptions = {
  title: 'Um eine Ausnahme bitten',
  text: 'Die Richtlinie sagt Nein. Sie können trotzdem bitten: Zwei unserer Leute sehen es sich mit allem an, was hier steht, und antworten binnen zwei Werktagen per E-Mail. Bis dahin ist nichts zugesagt, und nichts muss eingesandt werden.',
  reason: 'Warum sollten wir eine Ausnahme machen?',
  ask: 'Um eine Ausnahme bitten',
  next: 'Sie haben um eine Ausnahme gebeten. Zwei unserer Leute entscheiden bis {reviewBy}; bis dahin ist nichts zugesagt. Bitte senden Sie noch nichts ein.',
  convertTitle: 'Was Sie jetzt tun können',
  convertText:
    'Was Sie uns gesagt haben, bleibt erhalten. Sie sehen den Preis von beidem, bevor etwas eingereicht wird; der Versuch wurde nicht berechnet.',
  convert: { refuse: 'Die Annahme an der Tür verweigern', return: 'Nach der Zustellung zurückgeben' },
} as const
