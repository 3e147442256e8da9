// Plays the seeded week of homework: teachers set it, the lead decides, the class teacher releases.
import type { ActionInput } from '@domain/registry'
import { instantOf, nextWeekday, schoolDate } from '@domain/values/school-date'
import { NAMED_STAFF, QINGHE } from '../families/named-people'
import { type GatewaySession, gatewaySession } from '../gateway-session'
import type { Seeding } from '../seeding'
import {
  COMING_ITEMS,
  OWN_ROOM,
  PAST_EVENINGS,
  PAST_ITEMS,
  type PlannedItem,
  RETURN_WORDS,
  SUBJECT_OF,
  TEACHER_PHONES,
  TEACHING,
} from './homework-plan'

/** Pieces that come in of a class. */
const PIECES = 40
const HALF = 18
const MINUTE = 60_000
/** The morning of the demonstration. */
const MARKED_AT = instantOf(schoolDate('2026-09-09'), '07:50')

/** Subjects are given by the clerk; then Monday's and Tuesday's homework goes its whole way. */
export async function setPastHomework(seeding: Seeding): Promise<void> {
  await assignSubjects(seeding)
  const as = sessions(seeding)
  for (const date of PAST_EVENINGS) {
    const items = PAST_ITEMS.filter((item) => item.date === date)
    for (const [index, item] of items.entries()) {
      seeding.setClock(instantOf(date, '14:00') + index * 10 * MINUTE)
      await setItem(item, as)
    }
    seeding.setClock(instantOf(date, '17:08'))
    await as.head.call('homework.releaseHomework', { homeroomId: OWN_ROOM, date, note: '', withoutWaiting: false })
  }
  seeding.setClock(MARKED_AT)
  for (const item of PAST_ITEMS) await mark(item, as)
}

/** What is planned for tonight and the days to come, as it stands a quarter of an hour before the demonstration. */
export async function setComingHomework(seeding: Seeding, begin: number): Promise<void> {
  const as = sessions(seeding)
  for (const [index, item] of COMING_ITEMS.entries()) {
    seeding.setClock(begin + index * MINUTE)
    await setItem(item, as)
  }
}

interface Sessions {
  readonly lead: GatewaySession
  readonly head: GatewaySession
  readonly teacherOf: (item: PlannedItem) => GatewaySession
}

function sessions({ url, loginOf }: Seeding): Sessions {
  const as = (phone: string) => gatewaySession(url, loginOf(phone))
  return {
    lead: as(NAMED_STAFF.gradeLead.phone),
    head: as(NAMED_STAFF.classTeacher.phone),
    teacherOf: ({ teacher }) => as(TEACHER_PHONES[teacher]),
  }
}

async function assignSubjects({ url, loginOf }: Seeding): Promise<void> {
  const clerk = gatewaySession(url, loginOf(NAMED_STAFF.qingheClerk.phone))
  const { staff } = await clerk.call('identity.listStaff', { schoolId: QINGHE })
  for (const { teacher, subject, rooms } of TEACHING) {
    const personId = staff.find(({ name }) => name === NAMED_STAFF[teacher].name)?.personId ?? ''
    for (const homeroomId of rooms) {
      await clerk.call('identity.assignSubject', { schoolId: QINGHE, personId, homeroomId, subject, until: null })
    }
  }
}

/** The keys a phone would make at random: the same in every world. */
function keyOf({ room, date, teacher }: PlannedItem): string {
  return `homework-${room}-${date}-${teacher}`
}

function submissionOf(item: PlannedItem): ActionInput<'homework.submitHomework'> {
  return {
    homeroomIds: [item.room],
    groupId: null,
    subject: SUBJECT_OF[item.teacher],
    date: item.date,
    kind: item.kind ?? 'WRITTEN',
    place: 'HOME',
    purpose: 'CONSOLIDATE',
    book: item.book ?? '',
    pages: item.pages ?? '',
    content: item.content,
    minutes: item.minutes,
    layers: [...(item.layers ?? [])],
    // The plan has no evening before a holiday.
    dueOn: nextWeekday(item.date),
    dueAt: '08:00',
    photos: [],
    voice: null,
    ifOver: item.fate === 'ASKED' ? 'ASK' : 'REFUSE',
    requestKey: keyOf(item),
  }
}

async function setItem(item: PlannedItem, { lead, teacherOf }: Sessions): Promise<void> {
  const teacher = teacherOf(item)
  const { classes } = await teacher.call('homework.submitHomework', submissionOf(item))
  const place = { homeroomId: item.room, date: item.date, itemId: classes[0]?.item?.itemId ?? '' }
  if (item.fate === 'RETURNED') await lead.call('homework.returnHomework', { ...place, remark: RETURN_WORDS })
  if (item.fate === 'WITHDRAWN') await teacher.call('homework.withdrawHomework', place)
  if (item.fate === 'APPROVED' || item.fate === 'MARKED' || item.fate === 'HALF_MARKED') {
    await lead.call('homework.approveHomework', { items: [{ ...place, minutes: null, despiteDoubt: false }] })
  }
}

/** The next morning's exercise books; the same request finds the item again. */
async function mark(item: PlannedItem, { teacherOf }: Sessions): Promise<void> {
  if (item.fate !== 'MARKED' && item.fate !== 'HALF_MARKED') return
  const teacher = teacherOf(item)
  const { lastWeek } = await teacher.call('homework.getPosting', {})
  const found = lastWeek.find(
    ({ date, homeroomId, item: { content } }) =>
      date === item.date && homeroomId === item.room && content === item.content,
  )
  const place = { homeroomId: item.room, date: item.date, itemId: found?.item.itemId ?? '' }
  await teacher.call('homework.recordMarking', {
    ...place,
    collected: PIECES,
    marked: item.fate === 'MARKED' ? PIECES : HALF,
  })
}
