import type { RecallNoticeWords } from '../../en/recalls/notice.ts'

// `headline`: Verordening (EU) 2023/988, artikel 36, lid 2, onder a); niet vergeleken met het Publicatieblad.
export const notice: RecallNoticeWords = {
  headline: 'Terugroeping in verband met productveiligheid',
  product: 'Teruggeroepen product',
  identification: 'Zo herkent u het',
  yours: 'Het uwe',
  sold: 'Verkocht',
  hazard: 'Gevaar',
  action: 'Wat u moet doen',
  stop: 'Stop onmiddellijk met het gebruik van het product.',
  remedies: 'Wat u gratis kunt kiezen',
  remedy: {
    repair: 'Reparatie: we halen het op, maken het veilig en sturen het terug.',
    replacement: 'Vervanging: we halen het op en sturen u een veilig product van hetzelfde type en minstens dezelfde waarde.',
    refund: 'Terugbetaling: we halen het op en geven minstens terug wat u betaalde.',
  },
  alwaysRefund:
    'Is een reparatie of vervanging niet binnen een redelijke termijn en zonder aanzienlijk ongemak voor u klaar, dan krijgt u uw geld terug.',
  contact: 'Vragen',
  phone: (phone) => `Bel gratis ${phone}.`,
  service: 'Open de terugroeping in uw account, of schrijf ons daar.',
  passOn: 'Geef het door',
  passOnText: 'Hebt u het aan iemand anders gegeven of verkocht? Geef dit bericht dan door.',
  piece: (quantity, title) => `${quantity} × ${title}`,
  serial: (serial) => `serienummer ${serial}`,
  serialUnknown: 'serienummer niet bekend; vergelijk het uwe',
  order: (name) => `bestelling ${name}`,
  reason: (name) => `Terugroeping in verband met productveiligheid: ${name}`,
}
