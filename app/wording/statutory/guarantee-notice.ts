import type { Language } from '#app/domain/shared/stores.ts'

/** The words of the harmonised notice, part by part; nobody may change them. */
export type NoticeWords = Readonly<{
  title: string
  least: string
  claims: Readonly<{ intro: string; items: readonly string[] }>
  sellers: Readonly<{ intro: string; items: readonly string[] }>
  countries: string
  more: string
  address: string
  todo: Readonly<{ intro: string; items: readonly string[] }>
  label: string
}>

/** Annex I to Implementing Regulation (EU) 2025/1960, as decision 0271 says where it is from: not ours to word. */
const notices: Readonly<Record<Language, NoticeWords>> = {
  en: {
    title: 'Legal guarantee',
    least: 'Minimum two-year legal guarantee protection for goods sold in the European Union.',
    claims: {
      intro: 'Consumers can claim their rights under the legal guarantee of conformity, for example if goods:',
      items: ['do not match the description;', 'do not function as intended.'],
    },
    sellers: {
      intro:
        'Sellers are liable for any lack of conformity which existed when the goods were delivered, and which becomes apparent within the legal guarantee period. Sellers in such a situation are required to offer:',
      items: ['free repair or free replacement;', 'in some cases, a price reduction or full reimbursement.'],
    },
    countries:
      'Some countries have a longer legal guarantee period. For second-hand goods, a shorter period may apply, but not less than one year.',
    more: 'For more information on your rights in a specific country, scan the QR code below or ask the seller.',
    address: 'europa.eu/youreurope/guarantees',
    todo: {
      intro: 'What to do if you receive non-conforming goods:',
      items: [
        'Contact the seller as soon as possible to report the issue;',
        'Provide proof of purchase, such as a receipt, invoice, or bank statement.',
      ],
    },
    label:
      'Sellers and producers may also offer commercial guarantees, which apply independently from the legal guarantee. For example, you may see this GARAN label representing a commercial guarantee of durability offered by the producer at no additional cost and covering the entire good.',
  },
  de: {
    title: 'Gesetzliche Gewährleistung',
    least:
      'Mindestens zwei Jahre gesetzliche Gewährleistung der Vertragsmäßigkeit für Waren, die in der Europäischen Union verkauft werden.',
    claims: {
      intro:
        'Verbraucherinnen und Verbraucher können ihre Rechte im Rahmen des gesetzlichen Gewährleistungsrechts geltend machen, z. B. wenn die Waren:',
      items: ['nicht der Beschreibung entsprechen,', 'nicht bestimmungsgemäß funktionieren.'],
    },
    sellers: {
      intro:
        'Verkäufer haften für jede Vertragswidrigkeit, die zum Zeitpunkt der Lieferung der Waren bestand und innerhalb des Zeitraums der gesetzlichen Gewährleistung erkennbar wird. Verkäufer müssen in solchen Fällen Folgendes anbieten:',
      items: [
        'kostenlose Nachbesserung oder kostenlose Ersatzlieferung,',
        'in bestimmten Fällen eine Preisminderung oder eine vollständige Erstattung des Kaufpreises.',
      ],
    },
    countries:
      'In einigen Ländern gilt ein längerer Zeitraum für die gesetzliche Gewährleistung. Für gebrauchte Waren kann ein kürzerer Zeitraum gelten, jedoch nicht weniger als ein Jahr.',
    more: 'Für weitere Informationen zu Ihren Rechten in einem bestimmten Land scannen Sie den nachstehenden QR-Code oder fragen Sie den Verkäufer.',
    address: 'europa.eu/youreurope/garantien',
    todo: {
      intro: 'Was ist zu tun, wenn Sie vertragswidrige Waren erhalten?',
      items: [
        'Melden Sie dem Verkäufer das Problem so bald wie möglich.',
        'Legen Sie einen Kaufnachweis vor, z. B. die Quittung, Rechnung oder einen Kontoauszug.',
      ],
    },
    label:
      'Verkäufer und Hersteller können auch gewerbliche Garantien gewähren, die unabhängig von der gesetzlichen Gewährleistung gelten. Diese GARAN-Kennzeichnung zeigt beispielsweise, dass der Hersteller eine gewerbliche Haltbarkeitsgarantie ohne zusätzliche Kosten gewährt, die die gesamte Ware abdeckt.',
  },
}

export function noticeWords(language: Language): NoticeWords {
  return notices[language]
}
