import { declare } from '../pages/declare.ts'
import type { WithdrawalWords } from '../../en/legal/withdrawal.ts'

// The label of the law stands once, where the page that it leads to has it.
const { entry }: Readonly<{ entry: string }> = declare

// Wortlaut der Anlagen 1 und 2 zu Artikel 246a § 1 Absatz 2 EGBGB in der Fassung, die seit dem 19. Juni 2026 gilt.
const possession = 'an dem Sie oder ein von Ihnen benannter Dritter, der nicht der Beförderer ist,'

export const withdrawal: WithdrawalWords = {
  right: 'Widerrufsrecht',
  within: 'Sie haben das Recht, binnen vierzehn Tagen ohne Angabe von Gründen diesen Vertrag zu widerrufen.',
  expires: 'Die Widerrufsfrist beträgt vierzehn Tage ab dem Tag,',
  expiresFrom: [
    `${possession} die Waren in Besitz genommen haben bzw. hat;`,
    `${possession} die letzte Ware in Besitz genommen haben bzw. hat, wenn Sie mehrere Waren im Rahmen einer einheitlichen Bestellung bestellt haben und diese getrennt geliefert werden;`,
    `${possession} die letzte Teilsendung oder das letzte Stück in Besitz genommen haben bzw. hat, wenn eine Ware in mehreren Teilsendungen oder Stücken geliefert wird.`,
  ],
  inform: (trader) =>
    `Um Ihr Widerrufsrecht auszuüben, müssen Sie uns (${trader}) mittels einer eindeutigen Erklärung (z. B. ein mit der Post versandter Brief oder eine E-Mail) über Ihren Entschluss, diesen Vertrag zu widerrufen, informieren. Sie können dafür das beigefügte Muster-Widerrufsformular verwenden, das jedoch nicht vorgeschrieben ist.`,
  online: (address) =>
    `Sie können Ihr Widerrufsrecht auch online unter ${address} ausüben. Wenn Sie diese Online-Funktion nutzen, übermitteln wir Ihnen auf einem dauerhaften Datenträger (z. B. durch eine E-Mail) unverzüglich eine Eingangsbestätigung mit Informationen zum Inhalt der Widerrufserklärung sowie dem Datum und der Uhrzeit ihres Eingangs.`,
  withdrawHere: entry,
  deadline:
    'Zur Wahrung der Widerrufsfrist reicht es aus, dass Sie die Mitteilung über die Ausübung des Widerrufsrechts vor Ablauf der Widerrufsfrist absenden.',
  effects: 'Folgen des Widerrufs',
  reimburse:
    'Wenn Sie diesen Vertrag widerrufen, haben wir Ihnen alle Zahlungen, die wir von Ihnen erhalten haben, einschließlich der Lieferkosten (mit Ausnahme der zusätzlichen Kosten, die sich daraus ergeben, dass Sie eine andere Art der Lieferung als die von uns angebotene, günstigste Standardlieferung gewählt haben), unverzüglich und spätestens binnen vierzehn Tagen ab dem Tag zurückzuzahlen, an dem die Mitteilung über Ihren Widerruf dieses Vertrags bei uns eingegangen ist. Für diese Rückzahlung verwenden wir dasselbe Zahlungsmittel, das Sie bei der ursprünglichen Transaktion eingesetzt haben, es sei denn, mit Ihnen wurde ausdrücklich etwas anderes vereinbart; in keinem Fall werden Ihnen wegen dieser Rückzahlung Entgelte berechnet.',
  withhold:
    'Wir können die Rückzahlung verweigern, bis wir die Waren wieder zurückerhalten haben oder bis Sie den Nachweis erbracht haben, dass Sie die Waren zurückgesandt haben, je nachdem, welches der frühere Zeitpunkt ist.',
  sendBack: (warehouse) =>
    `Sie haben die Waren unverzüglich und in jedem Fall spätestens binnen vierzehn Tagen ab dem Tag, an dem Sie uns über den Widerruf dieses Vertrags unterrichten, an uns oder an ${warehouse} zurückzusenden oder zu übergeben. Die Frist ist gewahrt, wenn Sie die Waren vor Ablauf der Frist von vierzehn Tagen absenden.`,
  cost: 'Sie tragen die unmittelbaren Kosten der Rücksendung der Waren.',
  value:
    'Sie müssen für einen etwaigen Wertverlust der Waren nur aufkommen, wenn dieser Wertverlust auf einen zur Prüfung der Beschaffenheit, Eigenschaften und Funktionsweise der Waren nicht notwendigen Umgang mit ihnen zurückzuführen ist.',
  without: 'Wann es kein Widerrufsrecht gibt',
  withoutText:
    'Es besteht nicht bei Waren, die nach Ihren Vorgaben angefertigt oder eindeutig auf Sie zugeschnitten sind. Es ist ein Recht von Verbrauchern, nicht von Unternehmen, die für ihr Gewerbe kaufen.',
  form: 'Muster-Widerrufsformular',
  formHint: '(Wenn Sie den Vertrag widerrufen wollen, dann füllen Sie bitte dieses Formular aus und senden Sie es zurück.)',
  formLines: (trader) => [
    `An ${trader}:`,
    'Hiermit widerrufe(n) ich/wir (*) den von mir/uns (*) abgeschlossenen Vertrag über den Kauf der folgenden Waren (*)/die Erbringung der folgenden Dienstleistung (*)',
    'Bestellt am (*)/erhalten am (*)',
    'Name des/der Verbraucher(s)',
    'Anschrift des/der Verbraucher(s)',
    'Unterschrift des/der Verbraucher(s) (nur bei Mitteilung auf Papier)',
    'Datum',
  ],
  formEnd: '(*) Unzutreffendes streichen.',
  byEmail: (email) => `E-Mail: ${email}`,
  byPhone: (phone) => `Telefon: ${phone}`,
}
