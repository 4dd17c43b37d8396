import { wrongPlaceholders } from '#app/domain/staff/answer-template.ts'
import { writeAudit } from '#app/infra/shared/audit.ts'
import { brokenConstraint, type Db, inTransaction } from '#app/infra/db/client.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import {
  insertTemplate,
  listTemplates,
  mostTemplates,
  removeTemplate,
  type TemplateText,
  updateTemplate,
} from '#app/infra/staff/answer-templates.ts'
import type { Origin } from '#app/usecases/cases/apply-transition.ts'

type By = Readonly<{ staffId: string; from: Origin | null }>
type Which = Readonly<{ id: string; version: number }>

export type TemplateKept =
  | Readonly<{ done: true; id: string }>
  /**
   * `wrong-placeholder`: `words` are in braces and mean nothing. `name-taken`: another of that language bears the name.
   * `moved-on`: somebody else changed or removed it first. `too-many`: enough are there.
   */
  | Readonly<{ done: false; because: 'wrong-placeholder' | 'name-taken' | 'moved-on' | 'too-many'; words?: readonly string[] }>

/** Keeps a new template, or writes over the one that was seen. */
export async function keepTemplate(portal: Portal, by: By, which: Which | null, text: TemplateText): Promise<TemplateKept> {
  const words = wrongPlaceholders(text.body)
  if (words.length > 0) return { done: false, because: 'wrong-placeholder', words }
  try {
    return await inTransaction(portal.db, async (db): Promise<TemplateKept> => {
      if (which && !(await updateTemplate(db, which.id, which.version, text, by.staffId))) return { done: false, because: 'moved-on' }
      if (!which && (await listTemplates(db, null)).length >= mostTemplates) return { done: false, because: 'too-many' }
      const id = which ? which.id : await insertTemplate(db, text, by.staffId)
      await audit(db, by, which ? 'template.change' : 'template.add', id, text)
      return { done: true, id }
    })
  } catch (fault) {
    if (brokenConstraint(fault) === 'one_template_per_name') return { done: false, because: 'name-taken' }
    throw fault
  }
}

/** Takes a template out of use; what was written with it stays. */
export async function dropTemplate(portal: Portal, by: By, which: Which): Promise<TemplateKept> {
  return inTransaction(portal.db, async (db): Promise<TemplateKept> => {
    if (!(await removeTemplate(db, which.id, which.version))) return { done: false, because: 'moved-on' }
    await audit(db, by, 'template.remove', which.id, null)
    return { done: true, id: which.id }
  })
}

async function audit(db: Db, { staffId, from }: By, action: string, id: string, after: TemplateText | null): Promise<void> {
  await writeAudit(db, { actor: { kind: 'staff', id: staffId }, action, object: { kind: 'template', id }, after, from })
}
