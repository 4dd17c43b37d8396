import type { documents as english } from '../../en/pages/documents.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const documents: SameKeys<typeof english> = {
  pageTitle: 'Documentos de {number}',
  backToCase: 'Su solicitud {number}',
  scannedTitle: 'Solicitud {number}',
  scannedText: 'Este código está impreso en los documentos de un paquete. ¿Quién es usted?',
  scannedStale: 'Esta impresión está desactualizada y ya no es válida.',
  scannedCustomer: 'Abrir mi solicitud',
  scannedCustomerText: 'Para quien envía el paquete. Puede que tenga que iniciar sesión.',
  scannedStaff: 'Abrir el expediente en la consola',
  scannedStaffText: 'Para el personal de EM-Smart.',
  carrierTitle: 'Etiqueta propia del transportista',
  carrierText: 'Opcional. El cliente la recibe tal cual con los dos documentos cuando usted reserva la recogida.',
  carrierTextBooked: 'El cliente la recibe al momento: los dos documentos se crean de nuevo y se envían por correo con ella.',
  carrierKept: 'Etiqueta subida',
  carrierFile: 'PDF de dos páginas como máximo, o PNG, de hasta 2 MB',
  carrierKeep: 'Subir etiqueta',
  carrierReplace: 'Sustituir etiqueta',
  carrierAnswers: {
    kept: 'La etiqueta se ha guardado.',
    late: 'Este expediente no tiene ninguna recogida pendiente: la etiqueta no se ha guardado.',
    size: 'El archivo está vacío o supera los 2 MB.',
    format: 'No es un PDF ni un PNG legible.',
    pages: 'El PDF tiene más de dos páginas.',
    costly: 'Abrir este archivo exige más memoria o tiempo del que merece una etiqueta. Imprímalo en un PDF nuevo y suba ese.',
    locked: 'El PDF está protegido. Guárdelo sin contraseña o imprímalo en un PDF nuevo.',
    active: 'El PDF contiene scripts, formularios o archivos. Imprímalo en un PDF nuevo.',
  },
}
