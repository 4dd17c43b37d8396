import type {
  AccountDeletedWords,
  ClaimCodeWords,
  EmailChangedWords,
  ExportReadyWords,
  NewEmailCodeWords,
  OrderAddedWords,
  VoucherReadyWords,
} from '../../en/mails/account.ts'

export const newEmailCode: NewEmailCodeWords = {
  subject: 'Confirme esta dirección para una cuenta EM-Smart',
  preview: 'El código está en este correo. Funciona una vez, durante unos minutos.',
  heading: 'Confirme su nuevo correo electrónico',
  enter:
    'Alguien con la sesión iniciada en una cuenta EM-Smart quiere usar este correo electrónico para ella. Si es usted, introduzca este código en la ventana del navegador donde lo pidió:',
  notYou: '¿No ha sido usted? Entonces ignore este correo: sin el código no cambia nada.',
}

export const claimCode: ClaimCodeWords = {
  subject: 'Confirme que su pedido puede añadirse a una cuenta EM-Smart',
  preview: 'El código está en este correo. Funciona una vez, durante unos minutos.',
  heading: '¿Añadir su pedido a una cuenta?',
  enter:
    'Alguien con la sesión iniciada en una cuenta EM-Smart quiere añadirle un pedido hecho con este correo electrónico. Si es usted, introduzca este código en la ventana del navegador donde lo pidió:',
  notYou: '¿No ha sido usted? Entonces ignore este correo y no comparta el código: sin él no cambia nada.',
}

export const orderAdded: OrderAddedWords = {
  subject: (order) => `El pedido ${order} se ha añadido a una cuenta EM-Smart`,
  preview: 'Quien inicie sesión en esa cuenta ve el pedido y puede solicitar su devolución o reparación.',
  heading: 'Se ha añadido un pedido a una cuenta',
  toOrder:
    'Su pedido se hizo con esta dirección. Con un código que enviamos aquí se ha añadido a una cuenta EM-Smart que inicia sesión con otra.',
  toAccount: 'Nuestro equipo ha asignado un pedido a su cuenta. Lo encontrará entre sus pedidos.',
  order: 'Pedido',
  at: 'Cuándo',
  notYou: 'Si no sabe nada de esto, responda a este correo para que nuestro equipo pueda ayudarle.',
  open: 'Abrir sus pedidos',
}

export const emailChanged: EmailChangedWords = {
  subject: 'Se ha cambiado el correo electrónico de su cuenta EM-Smart',
  preview: 'Desde ahora inicia sesión con la nueva dirección.',
  heading: 'Se ha cambiado su correo electrónico',
  toOld: 'Su cuenta ya no pertenece a esta dirección. Desde ahora se abre con otra, y nuestros correos van allí.',
  toNew: 'Su cuenta pertenece ahora a esta dirección. Desde ahora inicia sesión con ella, y nuestros correos llegan aquí.',
  at: 'Cuándo',
  signedOut: 'Se ha cerrado la sesión en todos los demás navegadores.',
  notYouOld: 'Si no ha sido usted, responda enseguida a este correo para que nuestro equipo pueda ayudarle.',
  notYouNew: 'Si no sabe nada de esto, responda a este correo y díganoslo.',
  open: 'Abrir su cuenta',
}

export const exportReady: ExportReadyWords = {
  subject: 'Sus datos de EM-Smart están listos',
  preview: 'Descárguelos desde la página de su cuenta.',
  heading: 'Sus datos están listos',
  ready:
    'La copia de sus datos que pidió está lista. Descárguela desde la página de su cuenta; le pediremos que inicie sesión y confirme su identidad.',
  until: (until) => `Está ahí hasta el ${until}. Después la eliminamos, y puede pedir una nueva.`,
  open: 'Ir a sus datos',
  notYou: '¿No lo ha pedido usted? Entonces cierre la sesión en todos los dispositivos en la página de su cuenta y díganoslo.',
}

export const accountDeleted: AccountDeletedWords = {
  subject: 'Su cuenta EM-Smart se ha eliminado',
  preview: 'Este es nuestro último correo sobre ella.',
  heading: 'Su cuenta se ha eliminado',
  deleted: 'Como pidió, hemos eliminado su cuenta: su nombre, teléfono, direcciones, claves de acceso y puntos ya no existen.',
  at: 'Cuándo',
  kept: (day) =>
    `La ley nos obliga a conservar los registros de sus pedidos durante diez años desde cada pedido. Están bloqueados, ninguna página los muestra, y el último se borra después del ${day}.`,
  nothingKept: 'No había pedidos, así que no se conserva nada.',
  notYou: 'Si no ha sido usted, responda enseguida a este correo.',
}

export const voucherReady: VoucherReadyWords = {
  subject: 'Su cupón EM-Smart',
  preview: 'Su código está en este correo.',
  heading: 'Su cupón está listo',
  redeemed: 'Ha canjeado puntos por un cupón. Introduzca este código al finalizar la compra:',
  code: 'Código',
  amount: 'Cupón',
  lastDay: 'Úselo hasta el',
  terms:
    'El código vale para un pedido y no se puede combinar con otros descuentos. Si el pedido cuesta menos, el resto del cupón se pierde.',
  open: 'Ver sus puntos',
}
