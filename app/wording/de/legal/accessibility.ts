import type { AccessibilityWords } from '../../en/legal/accessibility.ts'

export const accessibility: AccessibilityWords = {
  service: 'Wofür dieses Portal da ist',
  serviceText:
    'Hier sehen Kundinnen und Kunden ihre Bestellungen, Pakete und Garantien und stellen Anfragen: stornieren, zurückgeben, umtauschen, reparieren lassen oder einen Vertrag widerrufen. Nachrichten und Fotos lassen sich senden, Papiere für den Paketdienst drucken oder auf dem Handy zeigen.',
  use: 'Wie Sie es benutzen',
  useText:
    'Sie melden sich mit einem Code an, den wir Ihnen per E-Mail senden, oder mit einem Passkey. Jede Anfrage führt durch kurze Schritte; Sie können jederzeit zurückgehen, Ihre Eingaben bleiben erhalten. Vor dem Absenden sehen Sie die Erstattung und ihre Gründe. Für einen Widerruf brauchen Sie kein Konto.',
  meets: 'Wie es die Anforderungen erfüllt',
  meetsText: 'Wir bauen und prüfen das Portal nach EN 301 549 und WCAG 2.2, Stufe AA. Bei jeder Änderung prüfen Tests, dass',
  meetsItems: [
    'eine automatische Prüfung nach WCAG 2.2 AA auf den Seiten keinen Fehler findet, in hellen und dunklen Farben, auf Handy und Bildschirm,',
    'sich Anfragen allein mit der Tastatur stellen lassen und der Fokus immer dort ist, wo es weitergeht,',
    'ab 320 Pixeln keine Seite seitwärts rollt und sich Text vergrößern lässt,',
    'Anfragen ohne JavaScript funktionieren,',
    'Fehler als Text am Feld und in einer Liste stehen und keine Eingabe verloren geht,',
    'Papiere zum Drucken für Bildschirmleser ausgezeichnet sind und es ihren Inhalt auch als Seite gibt.',
  ],
  lacks: 'Was noch nicht barrierefrei ist',
  lacksItems: [
    'Fotos und Videos, die Kundinnen und Kunden senden, haben keine eigene Beschreibung.',
    'Ein Etikett des Paketdienstes geben wir weiter, wie wir es erhalten; es kann ein Bild sein. Seine Angaben stehen als Text auf der Seite.',
    'Automatische Prüfungen finden nicht jede Barriere. Eine Prüfung durch Menschen, die einen Bildschirmleser benutzen, steht noch aus.',
  ],
  assessed: (day) => `Zuletzt im Ganzen geprüft: ${day}.`,
  tell: 'Barriere melden',
  tellText:
    'Etwas funktioniert für Sie nicht? Schreiben Sie uns oder rufen Sie an: Wir helfen Ihnen bei dem, was Sie vorhatten, und beheben die Ursache.',
  authority: 'Marktüberwachungsbehörde',
  authorityText:
    'Wenn wir Ihnen nicht helfen, können Sie sich an die Behörde wenden, die die Barrierefreiheit von Dienstleistungen überwacht:',
}
