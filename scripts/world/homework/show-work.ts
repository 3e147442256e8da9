// Plays the seeded good work: one piece shown to the school, one that waits for a family's word.
import { instantOf, schoolDate } from '@domain/values/school-date'
import { NAMED_STAFF } from '../families/named-people'
import { gatewaySession } from '../gateway-session'
import type { Seeding } from '../seeding'
import { OWN_ROOM, SUBJECT_OF } from './homework-plan'

/** The morning of the demonstration. */
const PROPOSED_AT = instantOf(schoolDate('2026-09-09'), '07:55')
const MINUTE = 60_000

/** Of the mother who is demonstrated; her word on it is still to come. */
const ASKED_CHILD = '林小满'

export async function proposeWork({ url, loginOf, setClock }: Seeding): Promise<void> {
  const teacher = gatewaySession(url, loginOf(NAMED_STAFF.mathTeacher.phone))
  setClock(PROPOSED_AT)
  const { pupils } = await teacher.call('homework.listClassShowcase', { homeroomId: OWN_ROOM })
  const asked = pupils.find(({ name }) => name === ASKED_CHILD)
  if (asked === undefined) throw new Error(`no ${ASKED_CHILD} in ${OWN_ROOM}`)
  setClock(PROPOSED_AT + MINUTE)
  await teacher.call('homework.proposeShowcase', {
    pupilId: asked.pupilId,
    subject: SUBJECT_OF.mathTeacher,
    words: '每一步都写了为什么，做完自己检查过',
    photos: [],
    scope: 'CLASS',
    requestKey: 'showcase-asked-0001',
  })
}
