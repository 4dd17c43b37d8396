import type { Clause } from '#app/domain/policy/decision.ts'
import type { ClauseTranslation } from '../../policy/clause-translation.ts'

export const returnClauses = {
  R1: {
    text: [],
    reading:
      'Una cancelación, una entrega detenida o un paquete no aceptado afecta a todo lo que queda del pedido, con sus regalos, así que no se ' +
      'descuenta ningún regalo. Los gastos se calculan sobre lo pagado por los artículos, después de descuentos y con impuestos. El envío ' +
      'pagado con el pedido no tiene gastos; se devuelve con una cancelación admitida, y en otro caso no.',
  },
  'R1.A': {
    text: [
      'Puede cancelar su pedido a través de nuestra atención al cliente en las {freeHours} {freeHours|hora|horas} siguientes a la compra. ' +
        'Los gastos de gestión son del {cancelRate}. Otros gastos de tramitación corren a cargo del cliente.',
    ],
    reading:
      'Las {freeHours} {freeHours|hora|horas} son tiempo transcurrido, hasta el último milisegundo. En ellas, un pedido ya enviado se detiene ' +
      'por {interceptInFreeHoursRate}. La página no da ninguna regla para un pedido que no se ha enviado más tarde: decide nuestro equipo, y ' +
      'no se promete ningún importe de gastos.',
  },
  'R1.B': {
    text: [
      'Si su pedido se ha enviado pero aún no se ha entregado, puede pedirnos por correo electrónico que lo detengamos. Se aplican gastos ' +
        'de gestión del {interceptRate}.',
    ],
    reading: null,
  },
  'R1.C': {
    text: [
      'Si su pedido ya se ha entregado, puede no aceptar el paquete y hacer que vuelva a nuestro almacén. Tenga en cuenta que se aplican ' +
        'gastos de gestión del {refuseRate}.',
    ],
    reading:
      'Puede no aceptar el paquete en la puerta, y también uno entregado que no haya abierto, en los {windowDays} {windowDays|día|días} ' +
      'siguientes a su recepción; enviarlo de vuelta se paga como en una devolución. Sin fecha de recepción conocida decide nuestro equipo.',
  },
  'R2.window': {
    text: [
      'Los productos sin daños se pueden devolver con reembolso, sea cual sea el motivo, en los {windowDays} {windowDays|día|días} ' +
        'siguientes a su recepción.',
    ],
    reading:
      'Los días se cuentan en la zona horaria de la tienda: el día de la recepción no cuenta, y el plazo termina con el último momento de su ' +
      'último día. Una fecha de recepción desconocida nunca es «demasiado tarde»; decide nuestro equipo.',
  },
  'R2.delivered': { text: [], reading: 'Una devolución empieza con la entrega; antes, el pedido se puede cancelar, detener o no aceptar.' },
  'R2.undamaged': {
    text: ['Solo los productos sin daños se pueden devolver con reembolso.'],
    reading: 'Dañado significa dañado después de la recepción; lo que llegó dañado se comunica como defecto.',
  },
  'R2.fault': {
    text: [],
    reading:
      'Lo que llegó defectuoso, dañado, equivocado o incompleto no es un cambio de opinión: decide nuestro equipo, y no se promete ningún ' +
      'importe de gastos.',
  },
  'R2.quantity': {
    text: [],
    reading:
      'No se puede devolver más de lo que queda de lo comprado. Lo que se reembolsa por partes de una línea suma lo que se pagó por el total.',
  },
  'R2.packing': {
    text: [
      'Durante la devolución, el cliente es responsable de embalar bien el producto con los materiales protectores originales. Use el ' +
        'embalaje y los materiales originales para evitar daños en el transporte.',
    ],
    reading: null,
  },
  'R2.transit': {
    text: [
      'EM-Smart no responde de los daños o pérdidas que se produzcan durante la devolución; asegúrese, por favor, de que el producto esté ' +
        'bien embalado.',
    ],
    reading: null,
  },
  'R2.complete': {
    text: [
      'Las devoluciones deben incluir todos los accesorios.',
      'Los artículos deben incluir el embalaje original y los materiales protectores.',
    ],
    reading: 'Una devolución incompleta se puede rechazar, y puede haber descuentos; no se deniega de antemano.',
  },
  'R2.region': {
    text: [
      'Nuestra garantía de devolución de {windowDays} {windowDays|día|días} y nuestra política de garantía solo se aplican a pedidos de las ' +
        'regiones que figuran en nuestra página de envíos. Con productos enviados fuera de esas regiones, el comprador asume todos los ' +
        'gastos de envío de devoluciones o cambios.',
    ],
    reading:
      'Fuera de esas regiones, una devolución se hace de común acuerdo: decide nuestro equipo. Allí es posible una reparación a cargo del ' +
      'cliente.',
  },
  'R2.gift': {
    text: [
      'Si su pedido incluye regalos, devuélvalos con el artículo principal, por favor. De lo contrario se descuenta del reembolso el valor ' +
        'del regalo. Los consumibles de regalo abiertos no se pueden devolver.',
    ],
    reading:
      'Un regalo pertenece al artículo por el que se dio; si no, a la primera máquina, y si no, al artículo más caro. Se descuenta, en ' +
      'proporción a lo que falte de él, cuando una devolución completa ese artículo, y todos los descuentos juntos son como máximo lo que ' +
      'queda después de los gastos. Un regalo se devuelve como cualquier otro artículo, a precio cero.',
  },
  'R2.rejection': { text: ['Las devoluciones se pueden rechazar si los artículos no cumplen estos requisitos.'], reading: null },
  'R2.claim': {
    text: [
      'Las solicitudes de reembolso de la garantía de devolución de {windowDays} {windowDays|día|días} caducan {claimWindowDays} ' +
        '{claimWindowDays|día|días} después de abrir una solicitud de garantía. No es posible tramitar un reembolso de artículos cuyo ' +
        'plazo de devolución de {windowDays} {windowDays|día|días} ha terminado.',
    ],
    reading:
      'Una solicitud de garantía abierta mientras el plazo desde la recepción estaba abierto traslada su final a {claimWindowDays} ' +
      '{claimWindowDays|día|días} después de la última de esas solicitudes. Una posterior no reabre nada, y un plazo trasladado no se ' +
      'traslada de nuevo.',
  },
  'R3.A1': {
    text: [
      'Las devoluciones son para productos comprados a través de los canales oficiales de EM-Smart. Para compras no realizadas directamente ' +
        'en las tiendas en línea de EM-Smart, pida el reembolso al vendedor.',
    ],
    reading: null,
  },
  'R3.A2': {
    text: ['Los gastos del envío de devolución corren a cargo del cliente; EM-Smart organiza la recogida.'],
    reading:
      'El precio figura en la primera respuesta, según el peso del paquete y el lugar de recogida. El definitivo se acepta antes de reservar ' +
      'la recogida; hasta entonces la devolución se puede anular sin coste. Se descuenta lo que se aceptó.',
  },
  'R3.A3': {
    text: ['Los consumibles y los materiales o filtros de purificador de humos comprados por separado no se pueden devolver.'],
    reading: 'Lo que no está en nuestro catálogo no se decide por suposición; decide nuestro equipo.',
  },
  'R3.B': {
    text: ['Los gastos de gestión dependen de la categoría del producto y del estado del embalaje.'],
    reading: 'Los gastos de cada artículo se redondean al céntimo; los totales son sumas de gastos redondeados.',
  },
  'R3.C': {
    text: ['Las regiones atendidas son aquellas a las que envían nuestras tiendas.'],
    reading:
      'La página solo nombra «US», «Germany» y «Other European regions»; los países, la moneda, la zona horaria y los festivos de cada ' +
      'tienda se indican aquí.',
  },
  'R4.request': {
    text: [
      'Para solicitar una devolución por correo electrónico, escriba a nuestra atención al cliente oficial: {email}. Su correo debe incluir ' +
        'el número de pedido original y los nombres exactos de los productos que devuelve, un breve motivo de la devolución (por ejemplo, ' +
        'ha cambiado de opinión) y las pruebas que tenga (capturas de pantalla, fotos, vídeos o registros de funcionamiento, si procede).',
    ],
    reading: null,
  },
  R4: {
    text: [
      'Nuestra atención al cliente revisa su solicitud en {reviewDays} {reviewDays|día laborable|días laborables} y se pone en contacto con ' +
        'usted con más indicaciones.',
    ],
    reading:
      'Los días laborables son de lunes a viernes menos los festivos de la tienda; la revisión vence al final del último de ellos. Cuando un ' +
      'festivo de Estados Unidos con fecha fija cae en fin de semana, también es libre el viernes anterior o el lunes siguiente.',
  },
  'R4.approval': {
    text: [
      'Todas las devoluciones debe aprobarlas antes nuestra atención al cliente. Las devoluciones no autorizadas se pueden rechazar. Los ' +
        'productos devueltos sin aprobación previa pueden no aceptarse ni reembolsarse.',
    ],
    reading: 'Un cambio sigue las reglas de una devolución y lo confirma siempre nuestro equipo.',
  },
  'R4.pickup': {
    text: [
      'Cuando su solicitud de devolución esté aprobada y el paquete bien embalado, EM-Smart encarga a un transportista que lo recoja en la ' +
        'dirección del cliente. Entonces recibe {pickupDocuments} {pickupDocuments|documento|documentos} para imprimir antes de la ' +
        'recogida. El transportista le llama antes y, cuando llegue, entréguele el paquete junto con los documentos impresos, por favor.',
    ],
    reading: null,
  },
  R5: {
    text: [
      'El reembolso empieza cuando nuestro almacén ha recibido los productos devueltos y terminado la inspección. Se abona con el mismo ' +
        'medio de pago que su pedido, y recibe un correo electrónico cuando se ha emitido. Normalmente se tramita en {refundDays} ' +
        '{refundDays|día laborable|días laborables}, aunque el plazo exacto también puede depender de su banco.',
    ],
    reading: null,
  },
  'R5.balance': {
    text: [],
    reading:
      'No se promete más de lo que se pagó por el pedido y aún no se ha devuelto. Cuando lo que queda de sus artículos y el envío suman más, ' +
      'decide nuestro equipo, y no se promete ningún importe de gastos ni de reembolso.',
  },
  'R6.change': {
    text: ['Todas las condiciones pueden cambiar según las políticas de EM-Smart.'],
    reading: 'Se aplica la versión vigente cuando se hizo el pedido; una solicitud enviada conserva la versión con la que se envió.',
  },
  'R6.questions': {
    text: ['Para preguntas sobre devoluciones, envíos o gastos, escriba a nuestra atención al cliente: {email}.'],
    reading: null,
  },
  'R6.method': { text: ['Los reembolsos solo se emiten en el medio de pago original de la compra.'], reading: null },
  'R6.refusal': { text: ['EM-Smart se reserva el derecho de rechazar las devoluciones que no cumplan esta política.'], reading: null },
  'R6.parts': {
    text: ['Los importes del reembolso se pueden ajustar si a los artículos devueltos les faltan piezas, accesorios o embalaje.'],
    reading: null,
  },
  'R6.address': {
    text: [
      'El cliente es responsable de indicar datos de envío correctos; EM-Smart no responde de retrasos o problemas causados por direcciones ' +
        'incorrectas.',
    ],
    reading: null,
  },
  'R6.delays': { text: ['EM-Smart no responde de los retrasos causados por transportistas o por el despacho de aduanas.'], reading: null },
  'R6.missing': {
    text: [],
    reading:
      'La página no dice qué ocurre con un paquete que nunca llega. Hasta que se le entrega, el riesgo no es suyo: se puede avisar cuando no ' +
      'ha habido noticias de él durante {silentDays} {silentDays|día|días}, a partir de {notThereDays} {notThereDays|día|días} después de ' +
      'una entrega que no le llegó, o cuando el transportista no pudo entregarlo. Primero se pregunta al transportista. Si no aparece, se ' +
      'envía de nuevo o se reembolsa: lo pagado por su contenido, con su parte del envío y sin gastos. Cuando la dirección era incorrecta, ' +
      'decide nuestro equipo.',
  },
  'R6.bulk': {
    text: [
      'Para pedidos al por mayor o especiales a medida pueden aplicarse otras condiciones de devolución y reembolso; confírmelas con nuestro ' +
        'equipo de ventas antes de hacer su pedido.',
    ],
    reading: 'Para un pedido así no se promete ningún importe de gastos ni de reembolso; decide el equipo de ventas.',
  },
  'R6.warranty': {
    text: [
      'La cobertura de la garantía sigue aplicándose según la política de garantía de EM-Smart, aparte de esta política de devoluciones y ' +
        'cambios.',
    ],
    reading: null,
  },
} satisfies Partial<Record<Clause, ClauseTranslation>>
