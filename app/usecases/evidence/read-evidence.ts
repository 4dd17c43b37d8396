import type { EvidenceFile } from '#app/domain/evidence/evidence-file.ts'
import type { Action } from '#app/domain/policy/facts.ts'
import { listCaseFiles, listDraftFiles } from '#app/infra/evidence/find-evidence.ts'
import type { Portal } from '#app/infra/portal.ts'

import type { EvidencePlace } from './place.ts'

type DraftAsk = Readonly<{ customerId: string; orderId: string; action: Action }>

/** What a customer sent for a request that is not filed yet, oldest first. */
export function readDraftFiles(portal: Portal, ask: DraftAsk): Promise<EvidenceFile[]> {
  return listDraftFiles(portal.db, ask)
}

/** Every file of a case that its reader was found to own, oldest first; `finding` are the photos that staff took. */
export function readCaseFiles(portal: Portal, caseId: string): Promise<EvidenceFile[]> {
  return listCaseFiles(portal.db, caseId)
}

/** What lies at a place where files are sent, oldest first. */
export function readPlaceFiles({ db }: Portal, { owner }: EvidencePlace): Promise<EvidenceFile[]> {
  return owner.caseId === null ? listDraftFiles(db, { ...owner, action: owner.action as Action }) : listCaseFiles(db, owner.caseId)
}
