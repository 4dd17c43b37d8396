import { declare } from '../pages/declare.ts'
import type { WithdrawalWords } from '../../en/legal/withdrawal.ts'

// The label of the law stands once, where the page that it leads to has it.
const { entry }: Readonly<{ entry: string }> = declare

// Directiva 2011/83/UE, anexo I, modificado por las Directivas (UE) 2019/2161 y (UE) 2023/2673: las frases son de la ley. Las principales se
// han comparado con el anexo del texto refundido de la Ley General para la Defensa de los Consumidores, que las reproduce; `online` no se ha
// podido cotejar con el Diario Oficial.
const possession = 'en que usted o un tercero por usted indicado, distinto del transportista, adquirió la posesión material'

export const withdrawal: WithdrawalWords = {
  right: 'Derecho de desistimiento',
  within: 'Tiene usted derecho a desistir del presente contrato en un plazo de 14 días sin necesidad de justificación.',
  expires: 'El plazo de desistimiento expirará a los 14 días del día',
  expiresFrom: [
    `${possession} de los bienes;`,
    `${possession} del último de esos bienes, si encargó varios bienes en el mismo pedido y se entregan por separado;`,
    `${possession} del último componente o pieza, si el bien se entrega en diversos componentes o piezas.`,
  ],
  inform: (trader) =>
    `Para ejercer el derecho de desistimiento, deberá usted notificarnos (${trader}) su decisión de desistir del contrato a través de una declaración inequívoca (por ejemplo, una carta enviada por correo postal o correo electrónico). Podrá utilizar el modelo de formulario de desistimiento que figura a continuación, aunque su uso no es obligatorio.`,
  online: (address) =>
    `Podrá asimismo ejercer el derecho de desistimiento en línea en ${address}. Si recurre a esa función en línea, le enviaremos sin demora indebida, en un soporte duradero (por ejemplo, por correo electrónico), un acuse de recibo con el contenido de la declaración de desistimiento y la fecha y hora de su recepción.`,
  withdrawHere: entry,
  deadline:
    'Para cumplir el plazo de desistimiento, basta con que la comunicación relativa al ejercicio por su parte de este derecho sea enviada antes de que venza el plazo correspondiente.',
  effects: 'Consecuencias del desistimiento',
  reimburse:
    'En caso de desistimiento por su parte, le devolveremos todos los pagos recibidos de usted, incluidos los gastos de entrega (con la excepción de los gastos adicionales resultantes de la elección por su parte de una modalidad de entrega diferente a la modalidad menos costosa de entrega ordinaria que ofrezcamos) sin ninguna demora indebida y, en todo caso, a más tardar 14 días a partir de la fecha en la que se nos informe de su decisión de desistir del presente contrato. Procederemos a efectuar dicho reembolso utilizando el mismo medio de pago empleado por usted para la transacción inicial, a no ser que haya usted dispuesto expresamente lo contrario; en todo caso, no incurrirá en ningún gasto como consecuencia del reembolso.',
  withhold:
    'Podremos retener el reembolso hasta haber recibido los bienes, o hasta que usted haya presentado una prueba de la devolución de los mismos, según qué condición se cumpla primero.',
  sendBack: (warehouse) =>
    `Deberá usted devolvernos o entregarnos directamente los bienes a nosotros o a ${warehouse}, sin ninguna demora indebida y, en cualquier caso, a más tardar en el plazo de 14 días a partir de la fecha en que nos comunique su decisión de desistimiento del contrato. Se considerará cumplido el plazo si efectúa la devolución de los bienes antes de que haya concluido dicho plazo de 14 días.`,
  cost: 'Deberá usted asumir el coste directo de devolución de los bienes.',
  value:
    'Solo será usted responsable de la disminución de valor de los bienes resultante de una manipulación distinta a la necesaria para establecer la naturaleza, las características y el funcionamiento de los bienes.',
  without: 'Cuándo no hay derecho de desistimiento',
  withoutText:
    'No lo hay para bienes hechos según sus especificaciones o claramente personalizados. Es un derecho de los consumidores, no de las empresas que compran para su actividad.',
  form: 'Modelo de formulario de desistimiento',
  formHint: '(solo debe cumplimentar y enviar el presente formulario si desea desistir del contrato)',
  formLines: (trader) => [
    `A la atención de ${trader}:`,
    'Por la presente le comunico/comunicamos (*) que desisto de mi/desistimos de nuestro (*) contrato de venta del siguiente bien/prestación del siguiente servicio (*),',
    'Pedido el/recibido el (*),',
    'Nombre del consumidor o de los consumidores,',
    'Domicilio del consumidor o de los consumidores,',
    'Firma del consumidor o de los consumidores (solo si el presente formulario se presenta en papel),',
    'Fecha',
  ],
  formEnd: '(*) Táchese lo que no proceda.',
  byEmail: (email) => `correo electrónico: ${email}`,
  byPhone: (phone) => `teléfono: ${phone}`,
}
