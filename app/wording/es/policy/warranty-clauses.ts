import type { Clause } from '#app/domain/policy/decision.ts'
import type { ClauseTranslation } from '../../policy/clause-translation.ts'

export const warrantyClauses = {
  W1: {
    text: [],
    reading:
      'La garantía empieza el día de la recepción; si no se conoce, el día del envío, y si no, el de la compra. Cubre hasta el final de la ' +
      'misma fecha cuando se cumplen sus meses (el último día del mes si esa fecha no existe), y se alarga los días que la pausaron las ' +
      'reparaciones.',
  },
  'W1.series': {
    text: ['EM-Smart ofrece una garantía de {warrantyMonths} meses para las series Nova, Basic, Mopa y Super.'],
    reading: 'Cuando no se conoce la serie, decide el diagnóstico.',
  },
  'W1.dual': {
    text: ['Serie Dual: EM-Smart ofrece una garantía de {dualMonths} meses para la fuente láser de fibra y la fuente láser de diodo.'],
    reading: 'Los demás componentes de la serie Dual no están cubiertos; cuando no se sabe cuál falló, decide el diagnóstico.',
  },
  'W1.lifetime': {
    text: [
      'EM-Smart ofrece servicios de mantenimiento de por vida. Cuando termina el periodo de garantía, EM-Smart sigue prestando servicios de ' +
        'reparación. No obstante, el cliente asume todos los gastos de envío y los de reparación (que se determinan según cada caso).',
    ],
    reading: null,
  },
  W2: {
    text: [
      'Si su producto no funciona bien durante el periodo de garantía, haga su solicitud aquí o escríbanos a {email} con su número de pedido ' +
        'o su prueba de compra.',
    ],
    reading: null,
  },
  'W2.remote': {
    text: [
      'Nuestro equipo de asistencia intenta resolver el problema primero en línea. Si no se puede resolver a distancia, puede que tenga que ' +
        'enviar el producto a un centro de reparación de EM-Smart, y encargamos a un transportista que lo recoja donde usted esté.',
    ],
    reading: null,
  },
  'W2.shipping': {
    text: [
      'Si el problema está dentro del periodo de garantía, EM-Smart repara o sustituye el producto gratis. No obstante, le pedimos que asuma ' +
        'el {coveredShare} de los gastos de envío.',
    ],
    reading: null,
  },
  'W.delivered': { text: [], reading: 'Una reparación se puede solicitar cuando el pedido se ha entregado.' },
  W3: {
    text: [
      'Cuando envía una solicitud de reparación, si devuelve el aparato dentro del plazo acordado ({sendInMonths} {sendInMonths|mes|meses}) ' +
        'desde la fecha de su primera solicitud de reparación, el periodo de garantía se calcula desde esa fecha.',
      'Si no devuelve el aparato dentro del plazo acordado, la garantía sigue corriendo con normalidad, sin ampliación, y se calcula según ' +
        'el periodo de garantía original.',
    ],
    reading:
      'Cuenta entregar a tiempo el aparato al transportista; el plazo corre de nuevo desde el día en que le pedimos que lo envíe, si es ' +
      'posterior. A tiempo, la solicitud se juzga según el día de la primera solicitud, y los días desde ella hasta la devolución del ' +
      'aparato no cuentan para la garantía. Demasiado tarde, se juzga según el día de la entrega. Una segunda solicitud por la misma avería ' +
      'antes de que se resuelva conserva la primera fecha.',
  },
  'W4.expired': {
    text: ['Esta garantía no se aplica a productos cuya garantía ha terminado.'],
    reading:
      'Cuando no se conoce el día de la recepción, nuestro equipo revisa las solicitudes hasta {graceDays} {graceDays|día|días} después del ' +
      'final.',
  },
  'W4.channel': {
    text: ['Esta garantía no se aplica a productos comprados en canales no autorizados o revendidos por terceros.'],
    reading: null,
  },
  'W4.cause': {
    text: [
      'Esta garantía no se aplica al desgaste normal, la decoloración o el consumo durante el uso.',
      'Tampoco a daños causados por uso, manejo o almacenamiento indebidos, o por accidentes (caídas, agua, temperaturas extremas, ' +
        'insectos, etc.).',
      'Tampoco a daños causados por reparación, modificación o desmontaje no autorizados.',
      'Tampoco a daños por el uso de piezas o software no autorizados.',
      'Tampoco a daños causados por virus, ataques informáticos, fuerza mayor o el envío de vuelta para reparación.',
    ],
    reading: null,
  },
  'W4.proof': {
    text: ['Esta garantía no se aplica a productos sin una prueba de compra válida.'],
    reading: 'Un pedido registrado es la prueba.',
  },
  'W4.category': {
    text: [
      'Esta garantía no se aplica a embalajes, artículos de cortesía, consumibles y accesorios (salvo que sean defectuosos en el primer ' +
        'uso).',
    ],
    reading:
      'Los accesorios y regalos se pueden reparar a cargo del cliente; los consumibles, materiales, filtros y embalajes no se reparan. Lo que ' +
      'no está en nuestro catálogo lo revisa nuestro equipo.',
  },
  'W5.firstuse': {
    text: [
      'Los accesorios, consumibles y embalajes no están cubiertos, pero se pueden sustituir gratis si resultan defectuosos en el primer uso.',
    ],
    reading:
      'Esto vale también para los regalos, y durante {accessoryMonths} {accessoryMonths|mes|meses}; la parte del envío del cliente es del ' +
      '{firstUseShare}.',
  },
  'W.agents': { text: ['EM-Smart no responde de las promesas hechas por agentes no autorizados.'], reading: null },
  'W5.discontinued': {
    text: [
      'Para productos descatalogados, EM-Smart anuncia la fecha final de mantenimiento, después de la cual termina el servicio de garantía.',
    ],
    reading: null,
  },
  'W5.agreement': { text: ['Para productos con contratos de servicio propios, tiene prioridad el contrato firmado.'], reading: null },
  W6: {
    text: [
      'Las siguientes acciones están estrictamente prohibidas y pueden anular la cobertura de la garantía o causar lesiones o daños:',
      'No enchufe ni desenchufe el cable USB con la máquina encendida (sin conexión en caliente).',
      'No mire directamente a la lente del láser mientras el láser funciona, ni siquiera con gafas protectoras.',
      'No realice marcados prolongados sin extracción de humos, sobre todo con materiales como PVC o cuero.',
      'No mueva la máquina mientras funciona.',
      'No limpie el interior de la máquina con un paño húmedo.',
      'No desmonte la máquina sin autorización. El desmontaje no autorizado afecta al derecho a la garantía y puede causar más daños por un ' +
        'manejo indebido.',
    ],
    reading: 'Una acción prohibida no pone fin por sí sola a una solicitud: la revisa nuestro equipo.',
  },
  'W.liability': {
    text: [
      'Salvo que la ley exija otra cosa, EM-Smart no responde de lesiones personales, pérdida de datos, interrupción de la actividad u otros ' +
        'daños indirectos o consecuentes causados por usar el producto o no poder usarlo.',
    ],
    reading: null,
  },
  'W.law': {
    text: [
      'Esta garantía le otorga derechos legales específicos, que pueden variar según el país o la región. Consulte su legislación local para ' +
        'más detalles.',
    ],
    reading: null,
  },
  'W.update': {
    text: ['EM-Smart se reserva el derecho de interpretar y actualizar esta política conforme a las leyes y normas locales.'],
    reading: null,
  },
} satisfies Partial<Record<Clause, ClauseTranslation>>
