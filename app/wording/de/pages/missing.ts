import type { missing as english } from '../../en/pages/missing.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const missing: SameKeys<typeof english> = {
  door: 'Nicht angekommen?',
  report: 'Als nicht erhalten melden',
  open: 'Wenn Sie dieses Paket nicht erhalten haben, melden Sie es uns. Wir lassen den Paketdienst suchen; findet er es nicht, senden wir es noch einmal oder erstatten es.',
  later: 'Ab dem {date} können Sie es als nicht erhalten melden.',
  until:
    'Verfolgen Sie bis dahin die Sendung und fragen Sie Nachbarn, Ihren Haushalt und an den üblichen Ablageorten nach. Es kann noch ankommen.',
  saidNo: 'Melden Sie es, dann lassen wir den Paketdienst suchen; findet er es nicht, senden wir es noch einmal oder erstatten es.',
  trackingTitle: 'Sendungsverfolgung',
  noTracking: 'Vom Paketdienst liegen uns keine Informationen zu diesem Paket vor.',
  lookedTitle: 'Haben Sie danach gesucht?',
  lookedText: 'Hier tauchen Pakete oft auf. Kreuzen Sie an, wo Sie nachgesehen haben; an Ihrer Erstattung ändert das nichts.',
  lookedFor: {
    neighbours: 'Ich habe die Nachbarn gefragt',
    safe_place: 'Ich habe an den Ablageorten nachgesehen: Garage, Terrasse, Poststelle, Packstation',
    household: 'Ich habe alle in meinem Haushalt gefragt',
  },
  addressTitle: 'Ging es an die richtige Adresse?',
  addressRight: 'Die Adresse stimmt',
  addressWrong: 'Die Adresse ist falsch',
  addressRightHint: 'Dorthin sollte das Paket gehen.',
  addressWrongHint: 'Wir prüfen das. Nennen Sie uns im nächsten Schritt die richtige Adresse.',
  photo: 'Auf der letzten Seite können Sie ein Foto der Stelle hinzufügen, an der es liegen sollte (optional).',
  caseTitle: 'Ihre Angaben zum Paket',
  tracking: {
    silent: 'Keine Nachricht vom Paketdienst; ab dem {date} gilt es als vermisst',
    failed: 'Der Paketdienst konnte es nicht zustellen',
    delivered: 'Laut Paketdienst am {date} zugestellt',
    deliveredUnknown: 'Zugestellt, Tag nicht bekannt',
  },
  notLooked: 'Noch nirgends nachgesehen',
  found: {
    title: 'Ist es aufgetaucht?',
    text: 'Wenn Sie das Paket jetzt haben, sagen Sie es uns; dann beenden wir die Suche. Zurückgeben oder reparieren lassen können Sie es weiterhin.',
    button: 'Ich habe das Paket jetzt',
  },
}
