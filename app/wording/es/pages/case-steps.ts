import type { caseSteps as english } from '../../en/pages/case-steps.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const caseSteps: SameKeys<typeof english> = {
  itemTitle: 'Necesitamos algo de usted',
  itemPaused: 'Nuestra revisión está en pausa hasta que responda.',
  itemUntil:
    'Responda hasta el final del {date}, por favor. Nuestra revisión está en pausa hasta entonces. Después, su solicitud caduca y su pedido queda como está.',
  itemAnswer: 'Su respuesta',
  itemHint: 'Díganos lo que le pedimos, o que lo ha añadido arriba.',
  itemSend: 'Enviar respuesta',
  pickupTitle: 'Programe su recogida',
  pickupText: 'Elija día, hora y dirección. Después reservamos la recogida y le enviamos los dos documentos.',
  pickupUntil:
    'Elija día, hora y dirección hasta el final del {date}. Después reservamos la recogida y le enviamos los dos documentos.',
  wishTitle: 'La recogida que ha elegido',
  wishText: 'Reservaremos la recogida para el {day}, entre las {from} y las {to}, en: {address}. Puede cambiarla hasta que esté reservada.',
  day: 'Día',
  part: 'Entre',
  window: 'las {from} y las {to}',
  place: 'Dirección',
  otherPlace: 'Recoger en otra dirección: añádala antes a su cuenta',
  phone: 'Teléfono',
  phoneHint: 'El transportista le llama antes de la recogida.',
  choose: 'Elegir esta recogida',
  alter: 'Cambiar la recogida',
  failedTitle: '¿No ha venido el transportista?',
  failedText: 'Díganoslo y elija otro día. Es gratis.',
  failedWhy: '¿Qué ha pasado?',
  failedReport: 'Comunicar recogida fallida',
  solveTitle: '¿Le han ayudado nuestras sugerencias?',
  solveText: 'Entonces no tiene que enviar nada. Si el problema vuelve, envíe una nueva solicitud de reparación.',
  solve: 'Sí, está resuelto',
  stillWhat: '¿Qué ha probado y qué ocurre ahora?',
  stillHint: 'Nuestra atención al cliente sigue desde ahí o le organiza una recogida.',
  still: 'Sigue sin funcionar',
}
