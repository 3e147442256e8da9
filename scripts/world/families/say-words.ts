// Seeds what a school and families said: a notice with an answer, a word on the phone.
import { READ_ITEMS } from '@domain/enrollment/on-behalf/behalf-request'
import { pupilIdOf } from '@functions/identity/rosters/roster-ids'
import { gatewaySession } from '../gateway-session'
import type { WorldPupil } from '../schools/school-world'
import { NOTICE_SENT_AT, WORD_SAID_AT } from '../schools/term-plan'
import type { Seeding } from '../seeding'
import type { Wish } from './enrollment-wishes'
import { NAMED_CHILDREN, NAMED_STAFF } from './named-people'

const { room } = NAMED_CHILDREN.xiaoman
const MINUTE_MS = 60_000

/** Three families of 三(2)班 that are seen in passing: nobody's first page changes by it. */
export async function sayWords(wishes: readonly Wish[], { url, setClock, loginOf }: Seeding): Promise<void> {
  const [late, ...others] = passersBy(wishes)
  if (late === undefined || others.length < 2) throw new Error('too few families in 三(2)班')
  const teacher = gatewaySession(url, loginOf(NAMED_STAFF.classTeacher.phone))
  setClock(NOTICE_SENT_AT)
  const only = [late, ...others.slice(0, 2)].map(idOf)
  const homeroomId = `${room.schoolId}-${room.grade}-${room.classNumber}`
  const { announcementId } = await teacher.call('notices.sendAnnouncement', {
    audience: { kind: 'HOMEROOM', homeroomId, only },
    text: '入学照片还差这几位，周五以前带一张一寸的来就行。没有也不要紧，学校可以拍。',
    date: '2026-09-11',
    mustConfirm: false,
    isUrgent: false,
    requestKey: 'demonstration-notice',
  })
  const [answering] = others
  const family = gatewaySession(url, loginOf(answering?.guardians[0]?.phone ?? ''))
  const about = { announcementId, pupilId: answering === undefined ? '' : idOf(answering) }
  await family.call('notices.markAnnouncementRead', { ...about, confirm: false })
  const answer = { ...about, text: '家里没有，麻烦学校拍一张。', requestKey: 'demonstration-answer' }
  await family.call('notices.writeToSender', answer)
  setClock(WORD_SAID_AT)
  await sayOnPhone(teacher, late)
}

/** The office confirms it, or nobody does: until then no seat is taken. */
async function sayOnPhone(teacher: ReturnType<typeof gatewaySession>, child: WorldPupil): Promise<void> {
  const pupilId = idOf(child)
  const { guardians, courses, witnesses, now } = await teacher.call('enrollment.getBehalfForm', { pupilId })
  const course = courses.find(
    ({ kind, verdict, seatsLeft }) => kind === 'ENRICHMENT' && verdict.code === 'ELIGIBLE' && seatsLeft > 3,
  )
  const guardian = guardians.find(({ phone }) => phone !== null)
  const witness = witnesses.find(({ name }) => name === NAMED_STAFF.qingheClerk.name)
  if (course === undefined || guardian === undefined || witness === undefined) throw new Error('no word can be said')
  await teacher.call('enrollment.recordGuardianWord', {
    pupilId,
    act: 'ENROLL',
    courseId: course.courseId,
    toCourseId: null,
    wished: null,
    word: {
      guardianId: guardian.personId,
      way: 'PHONE',
      at: now - 5 * MINUTE_MS,
      minutes: 3,
      read: READ_ITEMS.filter((item) => item !== 'DATA'),
      words: '手机坏了点不了，请老师替我报上这一门。',
      isOwnWish: true,
    },
    witnessId: witness.personId,
    requestKey: 'demonstration-guardian-word',
  })
}

function passersBy(wishes: readonly Wish[]): readonly WorldPupil[] {
  const named = Object.values(NAMED_CHILDREN).map(({ name }): string => name)
  const ofClass = wishes.flatMap(({ pupil }) =>
    pupil.schoolId === room.schoolId &&
    pupil.grade === room.grade &&
    pupil.classNumber === room.classNumber &&
    !named.includes(pupil.name)
      ? [pupil]
      : [],
  )
  return [...new Set(ofClass)]
}

function idOf({ schoolId, studentNumber }: WorldPupil): string {
  return pupilIdOf(schoolId, studentNumber)
}
