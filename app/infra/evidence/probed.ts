import type { FileFault } from '#app/domain/evidence/evidence-file.ts'

/** What the header of a video says: how long it is, null where it does not say, or why it is not taken. */
export type Probed = Readonly<{ done: true; seconds: number | null }> | Readonly<{ done: false; because: FileFault }>
