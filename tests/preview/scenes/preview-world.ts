// Seeds the worlds behind the previews, one local cloud per moment, and resolves the ids they name.
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { applicationIdOf } from '@domain/billing/waivers/waiver-record'
import { planIdOf } from '@domain/enrollment/course-plans/course-plan-difference'
import { instantOf, schoolDate } from '@domain/values/school-date'
import { developmentIdentities } from '../../../scripts/world/development-identities'
import { nextPackId } from '../../../scripts/world/draft-pack'
import { QINGHE, YUNLING } from '../../../scripts/world/families/named-people'
import { gatewaySession } from '../../../scripts/world/gateway-session'
import { startKeptWorld } from '../../../scripts/world/kept-world'
import { DEMONSTRATION_AT, TERM } from '../../../scripts/world/schools/term-plan'
import { startServerProcess } from '../../app/browser/server-process'
import { type Moment, PEOPLE, type Preview, type State } from '../preview'

const ROOT = resolve(__dirname, '../../..')
/** Led by the class teacher of the previews. */
export const CLASS_3_2 = `${QINGHE}-3-2`
/** The demonstration's own. */
const EVENING = '2026-09-09'
const PAST_EVENING = '2026-09-08'
/** The demonstration's own moment; a Tuesday after courses began: 托管 and 机器人入门 are held. */
export const INSTANTS: Readonly<Record<Moment, number>> = {
  enrolling: DEMONSTRATION_AT,
  inTerm: instantOf(schoolDate('2026-09-22'), '16:05'),
}

export interface PreviewWorld {
  readonly urlAt: (moment: Moment) => string
  /** Back to the moment's instant: what a page shows does not depend on how long others took. */
  readonly windClock: (moment: Moment) => Promise<void>
  /** Query of the page's address: the child and the course by the ids they have in this world. */
  readonly paramsOf: (preview: Preview) => Readonly<Record<string, string>>
  readonly pupilId: (name: string) => string
  readonly courseId: (title: string) => string
  readonly close: () => Promise<void>
}

/** BUILT_APP names another browser build than dist/h5, as for the journeys. */
export async function startPreviewWorld(): Promise<PreviewWorld> {
  const staticDir = resolve(ROOT, process.env.BUILT_APP ?? 'dist/h5')
  const { cloud, files } = await startKeptWorld({ staticDir })
  // The district's numbers are counted by this one.
  await fetch(`${cloud.url}/timer/identity`, { method: 'POST' })
  await fetch(`${cloud.url}/timer/billing`, { method: 'POST' })
  const dataFile = join(mkdtempSync(join(tmpdir(), 'preview-')), 'in-term.sqlite')
  cloud.snapshot(dataFile)
  const later = await startServerProcess({ ...files, staticDir, dataFile, identities: developmentIdentities() })
  const ids = await readIds(cloud.url)
  const urls: Readonly<Record<Moment, string>> = { enrolling: cloud.url, inTerm: later.url }
  const windClock = (moment: Moment) => setClock(urls[moment], INSTANTS[moment])
  await windClock('inTerm')
  return {
    urlAt: (moment) => urls[moment],
    windClock,
    pupilId: ids.pupil,
    courseId: ids.course,
    paramsOf: (preview) => paramsIn(ids, preview),
    close: async () => {
      await later.kill()
      await cloud.close()
    },
  }
}

type Params = Readonly<Record<string, string>>

const ofClass: Params = { homeroomId: CLASS_3_2 }
const ofEvening: Params = { ...ofClass, date: EVENING }
const OF_CLASS: ReadonlyMap<Preview['page'], Params> = new Map([
  ['teacher/class', ofClass],
  ['teacher/class-growth', ofClass],
  ['teacher/showcase', ofClass],
  ['teacher/set-homework', ofClass],
  ['teacher/class-homework', ofEvening],
  ['teacher/homework-board', ofEvening],
  ['teacher/grade-homework', ofEvening],
])

/** What a page's address says besides its name. */
function paramsIn(ids: Ids, { page, scene }: Preview): Params {
  const { state, child, course, other, pack } = scene
  const courseId = (title: string | undefined) => (title === undefined ? 'none' : ids.course(title))
  switch (page) {
    case 'parent/course':
      return { pupilId: ids.pupil(child ?? '林小满'), courseId: courseId(course) }
    case 'choose/compare':
      return { pupilId: ids.pupil(child ?? '林小满'), courseId: courseId(course), other: courseId(other) }
    case 'kept/item':
    case 'parent/ask':
      return { pupilId: ids.pupil(child ?? '林小满'), date: PAST_EVENING, itemId: pastItemFor(ids, page, state) }
    case 'school/course':
    case 'teacher/roll-call':
      return { courseId: courseId(course) }
    case 'teacher/homework-item':
      return { homeroomId: CLASS_3_2, date: EVENING, itemId: itemNamed(ids, state) }
    case 'draws/verify':
      return state === 'ready' ? {} : { planId: planIdOf(QINGHE, TERM.id) }
    case 'school/waiver':
      return { applicationId: applicationIdOf(ids.pupil(child ?? '林一诺'), TERM.id) }
    case 'district/school':
    case 'district/subsidy':
      return { schoolId: YUNLING }
    case 'district/pack':
      return { packId: pack === undefined || pack === 'draft' ? nextPackId() : pack }
    case 'fees/standard':
      return pack === undefined ? { schoolId: QINGHE } : { packId: pack }
    case 'teacher/for-family':
      return forPupil(ids, child)
    case 'fees/pay':
    case 'finance/bill':
      return { billId: billOf(ids, child) }
    default:
      return OF_CLASS.get(page) ?? {}
  }
}

/** Without a child it is the list of all words. */
function forPupil(ids: Ids, child: string | undefined): Params {
  return child === undefined ? {} : { forPupil: ids.pupil(child) }
}

function billOf(ids: Ids, child: string | undefined): string {
  return child === undefined ? 'none' : `${planIdOf(YUNLING, TERM.id)}:${ids.pupil(child)}`
}

/** Tonight's Chinese, or one that is not there. */
function itemNamed({ homework }: Ids, state: State): string {
  return state === 'unknown' ? 'none' : homework
}

function pastItemFor({ past }: Ids, page: Preview['page'], state: State): string {
  return page === 'kept/item' && state !== 'unknown' ? past : 'none'
}

async function setClock(url: string, now: number): Promise<void> {
  const body = JSON.stringify({ now })
  const response = await fetch(`${url}/local/clock`, { method: 'POST', body })
  if (!response.ok) throw new Error(`the clock could not be set: ${response.status}`)
}

interface Ids {
  readonly pupil: (name: string) => string
  readonly course: (title: string) => string
  /** Tonight's Chinese of the class. */
  readonly homework: string
  /** The first of yesterday's that the mother reads. */
  readonly past: string
}

async function readIds(url: string): Promise<Ids> {
  const parents = Object.values(PEOPLE).filter(({ role }) => role === 'parent')
  const families = await Promise.all(
    parents.map(({ login }) => gatewaySession(url, String(login)).call('identity.whoAmI', {})),
  )
  const pupils = families.flatMap(({ children }) => children.map(({ name, pupilId }) => [name, pupilId] as const))
  const schools = [
    { schoolId: YUNLING, login: PEOPLE.ruralClerk.login },
    { schoolId: QINGHE, login: PEOPLE.clerk.login },
  ]
  const plans = await Promise.all(
    schools.map(({ schoolId, login }) => gatewaySession(url, login).call('enrollment.listSchoolCourses', { schoolId })),
  )
  const courses = plans.flatMap((plan) => plan.courses.map(({ title, courseId }) => [title, courseId] as const))
  const billed = await gatewaySession(url, PEOPLE.ruralFinance.login).call('billing.listBills', {
    schoolId: YUNLING,
    filter: 'ALL',
    homeroomId: null,
    after: null,
  })
  const others = billed.bills.map(({ pupilName, pupilId }) => [pupilName, pupilId] as const)
  const pupil = finder('child', new Map([...others, ...pupils]))
  return {
    pupil,
    course: finder('course', new Map(courses)),
    homework: await readHomework(url),
    past: await readPastHomework(url, pupil('林小满')),
  }
}

async function readHomework(url: string): Promise<string> {
  const { classes } = await gatewaySession(url, PEOPLE.chineseTeacher.login).call('homework.getPosting', {})
  const items = classes.flatMap(({ days }) => days.filter(({ date }) => date === EVENING)).flatMap((day) => day.items)
  const own = items.find(({ isOwn }) => isOwn)
  if (!own) throw new Error('the seeded world has no Chinese homework tonight')
  return own.itemId
}

async function readPastHomework(url: string, pupilId: string): Promise<string> {
  const week = { pupilId, from: PAST_EVENING }
  const { evenings } = await gatewaySession(url, PEOPLE.mother.login).call('homework.listOwnWeek', week)
  return evenings.find(({ date }) => date === PAST_EVENING)?.items[0]?.itemId ?? 'none'
}

function finder(kind: string, ids: ReadonlyMap<string, string>): (name: string) => string {
  return (name) => {
    const id = ids.get(name)
    if (id === undefined) throw new Error(`the seeded world has no ${kind} named ${name}`)
    return id
  }
}
