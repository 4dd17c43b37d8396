import { bytesInHand } from '#app/infra/evidence/bytes-at.ts'
import { openForeign } from '#app/infra/foreign-files/open-foreign.ts'

import { makeJpeg } from './pictures.ts'

// A process of ours that has a picture opened, to be bundled as the portal is.
const opened = await openForeign({ kind: 'picture', format: 'jpeg' }, bytesInHand(await makeJpeg({ width: 90, height: 60 })))
process.stdout.write(JSON.stringify(opened.done && opened.answer.done ? { width: opened.answer.picture.width } : opened))
