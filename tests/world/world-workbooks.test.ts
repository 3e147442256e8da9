// The generated workbooks are real: reading their bytes back loses no person and no course.
import { packInForce } from '@domain/billing/policy/pack-list'
import { readCoursePlan } from '@domain/enrollment/course-plans/course-plan-reading'
import type { Term } from '@domain/enrollment/courses/course'
import { readRoster } from '@domain/identity/rosters/roster-reading'
import type { Sheet } from '@domain/workbooks/workbook-cell'
import { readWorkbook } from '@functions/runtime/workbooks/reading/read-sheets'
import { hechuan } from '../../scripts/world/hechuan'
import { planSheets } from '../../scripts/world/schools/plan-sheets'
import { rosterSheets } from '../../scripts/world/schools/roster-sheets'
import { writePlanWorkbook, writeRosterWorkbook } from '../../scripts/world/schools/write-workbook'

const schools = hechuan().map((world) => ({ name: world.school.name, world }))

async function sheetsOf(bytes: Buffer): Promise<readonly Sheet[]> {
  const sheets = await readWorkbook(bytes)
  if (sheets === null) throw new Error('not a workbook')
  return sheets
}

test.each(schools)('$name: the roster brings every pupil, teacher and guardian back', async ({ world }) => {
  const roster = readRoster(await sheetsOf(await writeRosterWorkbook(world)), world.school)
  expect(roster.faults).toEqual([])
  expect(roster.ignoredColumns).toEqual(['序号', '家庭住址'])
  expect(roster.teachers).toHaveLength(world.teachers.length)
  const said = world.pupils.map(({ name, studentNumber, grade, classNumber, guardians }) => ({
    name,
    studentNumber,
    grade,
    classNumber,
    phones: guardians.map(({ phone }) => phone),
  }))
  const read = roster.pupils.map(({ name, studentNumber, grade, classNumber, guardians }) => ({
    name,
    studentNumber,
    grade,
    classNumber,
    phones: guardians.map(({ phone }) => phone),
  }))
  expect(read).toEqual(said)
})

test.each(schools)('$name: the plan brings every course back', async ({ world }) => {
  const roster = readRoster(await sheetsOf(await writeRosterWorkbook(world)), world.school)
  const staff = roster.teachers.map(({ number, name }) => ({ number, name, personId: number }))
  const packOfTerm = ({ from }: Pick<Term, 'from'>) => packInForce(from)
  const context = { school: world.school, packOfTerm, staff }
  const plan = readCoursePlan(await sheetsOf(await writePlanWorkbook(world)), context)
  expect(plan.faults).toEqual([])
  expect(plan.terms?.term.id).toBe('2026-autumn')
  const said = world.courses.map((each) => [each.code, each.title, each.pricePerLesson * 100, each.seats])
  expect(plan.courses.map(({ course }) => [course.code, course.title, course.pricePerLesson, course.capacity])).toEqual(
    said,
  )
})

test('the same district comes out every time, down to the cell', () => {
  const cells = () => JSON.stringify(hechuan().map((world) => [rosterSheets(world), planSheets(world)]))
  expect(cells()).toBe(cells())
})

test('phones are of the fictional range, and no child shares homeroom and name with another', () => {
  const pupils = hechuan().flatMap((world) => world.pupils)
  for (const { guardians } of pupils) for (const { phone } of guardians) expect(phone).toMatch(/^1990000\d{4}$/)
  const keys = pupils.map(({ schoolId, grade, classNumber, name }) => `${schoolId}${grade}${classNumber}${name}`)
  expect(new Set(keys).size).toBe(keys.length)
})
