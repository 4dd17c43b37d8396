import type { missing as english } from '../../en/pages/missing.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const missing: SameKeys<typeof english> = {
  door: '¿No lo ha recibido?',
  report: 'Avisar de que no ha llegado',
  open: 'Si no ha recibido este paquete, díganoslo. Pedimos al transportista que lo busque; si no lo encuentra, lo enviamos de nuevo o lo reembolsamos.',
  later: 'Puede avisar de que no ha llegado a partir del {date}.',
  until: 'Hasta entonces, siga el envío y pregunte a sus vecinos, en su casa y en los lugares habituales. Aún puede llegar.',
  saidNo: 'Avísenos y pedimos al transportista que lo busque; si no lo encuentra, lo enviamos de nuevo o lo reembolsamos.',
  trackingTitle: 'Seguimiento',
  noTracking: 'No tenemos noticias de este paquete por parte del transportista.',
  lookedTitle: '¿Lo ha buscado?',
  lookedText: 'Los paquetes suelen aparecer aquí. Marque dónde ha mirado; no cambia su reembolso.',
  lookedFor: {
    neighbours: 'He preguntado a los vecinos',
    safe_place: 'He mirado en los lugares habituales: garaje, portal, buzón, taquilla',
    household: 'He preguntado a todos en casa',
  },
  addressTitle: '¿Se envió a la dirección correcta?',
  addressRight: 'La dirección es correcta',
  addressWrong: 'La dirección es incorrecta',
  addressRightHint: 'Ahí es adonde debe ir el paquete.',
  addressWrongHint: 'Lo revisaremos. Díganos la dirección correcta en el paso siguiente.',
  photo: 'En la última página puede añadir una foto del lugar donde debería estar (opcional).',
  caseTitle: 'Lo que nos dijo del paquete',
  tracking: {
    silent: 'Sin noticias del transportista; a partir del {date} cuenta como perdido',
    failed: 'El transportista no pudo entregarlo',
    delivered: 'Entregado el {date}, según el transportista',
    deliveredUnknown: 'Entregado, día desconocido',
  },
  notLooked: 'Aún no se ha mirado en ningún sitio',
  found: {
    title: '¿Ha aparecido?',
    text: 'Si ya tiene el paquete, díganoslo y terminamos la búsqueda. Aún puede devolverlo o hacer que se repare.',
    button: 'Ya tengo el paquete',
  },
}
