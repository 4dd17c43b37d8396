import type { claims as english } from '../../en/pages/claims.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const claims: SameKeys<typeof english> = {
  title: 'Welches Recht möchten Sie nutzen?',
  hint: {
    statutory:
      'Beide Rechte stehen Ihnen nebeneinander zu. Die gesetzliche Gewährleistung gibt Ihnen hier mehr, deshalb steht sie zuerst. Sie entscheiden.',
    shop: 'Beide Rechte stehen Ihnen nebeneinander zu. Unsere eigene Garantie gibt Ihnen hier mehr, deshalb steht sie zuerst. Sie entscheiden.',
    same: 'Beide Rechte stehen Ihnen nebeneinander zu und geben Ihnen hier dasselbe. Sie entscheiden.',
  },
  options: {
    guarantee_repair: 'Gesetzliche Gewährleistung: Reparatur',
    guarantee_replacement: 'Gesetzliche Gewährleistung: Ersatz',
    warranty: 'Unsere eigene Garantie',
  },
  free: 'Kostenlos, mit Versand hin und zurück.',
  review: 'Wir prüfen, ob die Gewährleistung noch greift. Den Versand hin und zurück zahlen wir.',
  limits:
    'Ist das, was Sie wählen, nicht möglich oder unverhältnismäßig teurer als das andere, sagen wir es Ihnen und bieten das andere an.',
  warranty: { free: 'Die Reparatur ist kostenlos.', quoted: 'Reparatur nach Kostenvoranschlag.', open: 'Wir prüfen, was sie abdeckt.' },
  shares: {
    none: 'Der Versand ist kostenlos.',
    some: 'Vom Versand hin und zurück zahlen Sie {share}.',
    all: 'Den Versand hin und zurück zahlen Sie.',
  },
  says: { guarantee: 'Gesetzliche Gewährleistung ({country})', warranty: 'Unsere eigene Garantie' },
  remedies: { guarantee_repair: 'Reparatur', guarantee_replacement: 'Ersatz' },
  restsOn: 'Grundlage',
  chosen: 'Ihre Wahl',
  period: 'Abgedeckt',
  periodOf: 'vom {from} bis {to}',
  presumed: 'Kein Beweis nötig',
  presumedOf: 'wenn sich der Mangel bis {date} zeigt',
  notPresumed: 'endete am {date}',
  cost: 'Reparatur und Teile',
  shipping: 'Versand hin und zurück',
  costs: { free: 'kostenlos', review: 'kostenlos, wenn die Gewährleistung greift' },
  shipped: 'für Sie kostenlos',
  answerTitle: 'Was die gesetzliche Gewährleistung abdeckt',
  repaired: 'Durch diese Reparatur verlängert sich die gesetzliche Gewährleistung um {months} Monate.',
  next: {
    sendIn:
      'Bitte senden Sie das Gerät ein. {wished, select, none {Planen Sie unten Ihre Abholung und übergeben Sie es} other {Wir buchen die Abholung für den gewählten Tag. Übergeben Sie es}} bis {arriveBy}. Der Versand ist für Sie kostenlos.',
    afterMonth:
      'Die Frist für die Übergabe endete am {arriveBy}. Sie können das Gerät noch einsenden{wished, select, none {; planen Sie dazu unten Ihre Abholung} other {, am gewählten Tag}}. An Ihren Rechten aus der gesetzlichen Gewährleistung ändert sich nichts.',
  },
  shopSays: 'Was unsere eigene Garantie sagt',
  staff: {
    title: 'Geltend gemachtes Recht',
    open: 'Gesetzliche Gewährleistung',
    review: 'Gesetzliche Gewährleistung, zu prüfen',
    warranty: 'Garantie des Shops',
    closed: 'Garantie des Shops; die gesetzliche Gewährleistung greift nicht',
    free: 'Der Kunde zahlt nichts: weder Reparatur und Teile noch den Versand hin und zurück.',
    remedy: 'Der Kunde hat {remedy} gewählt.',
    alsoOpen: 'Die gesetzliche Gewährleistung stand auch offen; der Kunde hat die Garantie gewählt.',
    presumed: 'Gezeigt bis {date}: Der Shop müsste beweisen, dass der Mangel nicht von Anfang an bestand.',
    over: 'Gezeigt nach {date}: Der Kunde muss zeigen, dass der Mangel von Anfang an bestand.',
    repaired: 'Eine Reparatur verlängert die Gewährleistung um {months} Monate.',
  },
}
