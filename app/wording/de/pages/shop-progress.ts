import type { shopProgress as english } from '../../en/pages/shop-progress.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const shopProgress: SameKeys<typeof english> = {
  cancelAsked: 'Wir haben das Lager gebeten, Ihre Bestellung anzuhalten. Storniert ist sie noch nicht.',
  cancelHeld: 'Ihre Bestellung ist angehalten: Solange wir Ihre Stornierung prüfen, wird nichts versendet. Storniert ist sie noch nicht.',
  confirmBy: 'Wir bestätigen Ihre Stornierung bis {date}. Sie müssen nichts tun.',
  confirmSoon: 'Wir bestätigen Ihre Stornierung in Kürze. Sie müssen nichts tun.',
  cancelling: 'Ihre Stornierung ist bestätigt, und Ihre Bestellung wird gerade storniert.',
  cancelled: 'Ihre Bestellung ist storniert.',
  refundLater: 'Als Nächstes kommt Ihre Erstattung; wir schreiben Ihnen, sobald sie veranlasst ist.',
  refundNext: 'Ihre Erstattung ist in Arbeit, und wir schreiben Ihnen, sobald sie veranlasst ist. Sie müssen nichts tun.',
  refundTitle: 'Ihre Erstattung über {amount} ist in Arbeit',
  giftTitle: 'Ihre Erstattung über {amount} für „{gift}“ ist in Arbeit',
  refundText: 'Der Betrag geht auf Ihre ursprüngliche Zahlungsart.',
}
