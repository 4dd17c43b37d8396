import type { DisposalWords } from '../../en/legal/disposal.ts'

export const disposal: DisposalWords = {
  devices: 'Altgeräte',
  devicesItems: [
    'Die durchgestrichene Mülltonne auf einem Gerät bedeutet: Am Ende seiner Lebensdauer gehört es nicht in den Hausmüll. Sie müssen es getrennt abgeben.',
    'Abgeben können Sie es bei den Sammelstellen Ihrer Stadt oder Gemeinde und bei Händlern, die Geräte zurücknehmen.',
    'Entnehmen Sie vorher Altbatterien, die nicht vom Gerät umschlossen sind, und Lampen, die sich zerstörungsfrei herausnehmen lassen.',
    'Persönliche Daten auf einem Gerät, etwa gespeicherte Entwürfe, müssen Sie selbst löschen.',
  ],
  batteries: 'Batterien und Akkus',
  batteriesItems: [
    'Sie sind gesetzlich verpflichtet, Altbatterien zurückzugeben. Sie gehören nicht in den Hausmüll.',
    'Zurückgeben können Sie sie unentgeltlich bei uns, in jedem Geschäft, das solche Batterien verkauft, und bei öffentlichen Sammelstellen.',
    'Die durchgestrichene Mülltonne steht für getrennte Sammlung. Cd bedeutet, dass eine Batterie mehr als 0,002 % Cadmium enthält, Pb mehr als 0,004 % Blei.',
    'Batterien können Stoffe enthalten, die Gesundheit und Umwelt schaden. Getrennt gesammelt, werden sie verwertet oder für eine andere Verwendung vorbereitet.',
    'Batterien halten länger, wenn sie nicht ganz entladen, nicht überhitzt und nicht leer gelagert werden.',
  ],
  safety: 'Lithiumbatterien',
  safetyItems: [
    'Sie können brennen oder explodieren, wenn sie beschädigt, kurzgeschlossen oder überhitzt werden.',
    'Kleben Sie die Pole ab, bevor Sie sie zurückgeben.',
    'Senden Sie uns nie eine beschädigte, aufgeblähte oder ausgelaufene Batterie im Paket. Bringen Sie sie zu einer Schadstoffsammelstelle oder fragen Sie uns.',
  ],
  takeBack: 'Wie wir sie zurücknehmen',
  numbers: 'Registrierung',
  devicesNumber: 'Geräte (WEEE)',
  batteriesNumber: 'Batterien',
}
