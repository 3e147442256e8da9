// Stores the wishes a guardian told the school, and puts back what stood before on a no.
import { randomBytes } from 'node:crypto'
import type { BehalfFault, WordWishes } from '@domain/enrollment/on-behalf/behalf-request'
import { type WishesRefusal, wishesRefusal } from '@domain/enrollment/on-behalf/wishes-refusal'
import { ENROLLMENT_CONSENT_VERSION } from '@domain/enrollment/seats/consent-text'
import { type Wishes, wishesIdOf } from '@domain/enrollment/wishes/wishes'
import { dateAt } from '@domain/values/school-date'
import { type ChildWithCatalog, findChildWithCatalog } from '../catalog/find-catalog'
import { readWishes, writeWishes } from '../collections/wishes'
import { SALT_BYTES } from '../draws/save-wishes'
import { storeWishes } from '../draws/store-wishes'
import type { ConfirmedRequest } from './claim-of'

type Asked = Pick<WordWishes, 'courses' | 'atMost' | 'rev'>

/** What is stored of a child for the draw of its plan. */
export async function savedWishes({ child }: ChildWithCatalog): Promise<Wishes | null> {
  const [saved] = child.plan === null ? [] : await readWishes(child.plan._id, [child.pupil._id])
  return saved ?? null
}

export function wishesRefusalOf(
  { child, catalog, draw }: ChildWithCatalog,
  wished: Asked,
  { rev, now }: { readonly rev: number; readonly now: number },
): WishesRefusal | null {
  const { pupil, basis } = child
  return wishesRefusal({ pupil, basis, draw, courses: catalog.courses, wished, rev, now, today: dateAt(now) })
}

/** Safe to repeat. Given and confirmed in time, they are stored as long as the list is not fixed. */
export async function storeWordWishes(request: ConfirmedRequest): Promise<BehalfFault | null> {
  const { pupilId, wished, word, confirmedAt } = request
  const found = await findChildWithCatalog(pupilId, dateAt(confirmedAt))
  if (found === null || !wished) return 'PUPIL_LEFT'
  const { draw } = found
  const before = await savedWishes(found)
  if (before?.savedAt === confirmedAt) return null
  if (draw === null || draw.fixed !== null) return 'WISHES_OVER'
  const after: Wishes = {
    _id: wishesIdOf(draw._id, pupilId),
    planId: draw._id,
    schoolId: request.schoolId,
    pupilId,
    wishes: wished.courses.map(({ courseId }) => courseId),
    atMost: wished.atMost,
    together: [],
    salt: before?.salt ?? randomBytes(SALT_BYTES).toString('hex'),
    consent: { textVersion: ENROLLMENT_CONSENT_VERSION, personId: word.guardianId, at: word.at },
    savedAt: confirmedAt,
    rev: wished.rev + 1,
  }
  return (await storeWishes([{ before, after }])) === null ? 'WISHES_CHANGED' : null
}

/** A later saving is the family's own: it stays. */
export async function takeBackWishes(request: ConfirmedRequest, now: number): Promise<void> {
  const { pupilId, wished, confirmedAt } = request
  const found = await findChildWithCatalog(pupilId, dateAt(confirmedAt))
  const saved = found && (await savedWishes(found))
  if (!saved || saved.savedAt !== confirmedAt) return
  const earlier = wished?.before ?? { wishes: [], together: [] }
  await writeWishes(saved, { ...saved, ...earlier, savedAt: now, rev: saved.rev + 1 })
}
