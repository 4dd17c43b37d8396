import type { faults as english } from '../../en/pages/faults.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const faults: SameKeys<typeof english> = {
  notFoundTitle: 'No encontramos esta página',
  notFoundText:
    'Puede que la dirección esté mal escrita o que la página pertenezca a otra cuenta. Compruebe que ha iniciado sesión con el correo electrónico de su pedido.',
  failedTitle: 'Algo ha fallado por nuestra parte',
  failedText: 'Lo que ha enviado se ha guardado del todo o no se ha guardado. Inténtelo de nuevo en un momento.',
  busyTitle: 'Ahora mismo tenemos mucha actividad',
  busyText: 'Inténtelo de nuevo en un minuto. No se ha guardado ni cambiado nada de lo que acaba de enviar.',
  unavailableTitle: 'No estamos disponibles por un momento',
  unavailableText: 'Inténtelo de nuevo en un minuto. Lo que acaba de enviar se ha guardado del todo o no se ha guardado.',
  roleTitle: 'Su función no lo permite',
  roleText: 'No se ha cambiado nada. Pídaselo a alguien cuya función lo permita, o a una persona administradora que cambie la suya.',
  refusedTitle: 'Esta petición no se ha aceptado',
  refusedText: 'Vuelva atrás, recargue la página y envíe de nuevo el formulario.',
  otherSiteTitle: 'Este formulario no venía de nuestra página',
  otherSiteText:
    'Por su seguridad solo aceptamos formularios de nuestras propias páginas. No se ha cambiado nada. Abra de nuevo la página aquí y envíe el formulario desde ella.',
  tooLargeTitle: 'Era demasiado para esta página',
  tooLargeText:
    'No se ha guardado nada. Vuelva atrás, acorte lo que ha escrito y envíelo de nuevo. Las fotos y los archivos tienen su propio lugar en cada solicitud.',
  otherHostTitle: 'Esta no es nuestra dirección',
  otherHostText: 'Ha llegado a nosotros por una dirección que no es nuestra. Continúe desde nuestra página de inicio.',
  reference: 'Referencia para nuestra atención al cliente: {id}',
  toOrders: 'Ir a sus pedidos',
  toHome: 'Ir a la página de inicio',
  toQueue: 'Ir a la cola',
  again: 'Intentar de nuevo',
  or: 'o escriba a <mail></mail>',
}
