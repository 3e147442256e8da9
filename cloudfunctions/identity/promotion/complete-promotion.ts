// Does the steps of a begun term change that are still open; repeating completes it.
import { leadersAfter, leadersBefore, newcomersSince } from '@domain/identity/promotion/plan-promotion'
import { promotedGrants, returnedGrants } from '@domain/identity/promotion/promote-teachers'
import { markOf, type PromotedClass, type Promotion } from '@domain/identity/promotion/promotion'
import type { Grant } from '@domain/identity/roles/role'
import type { SchoolDate } from '@domain/values/school-date'
import { homeroomName } from '@domain/workbooks/workbook-grade'
import { inParallel } from '../../runtime/in-parallel'
import { changeHomerooms, insertHomerooms, readHomeroomsOfSchool } from '../collections/homerooms'
import { changePerson, findPostHolders } from '../collections/people'
import { moveState } from '../collections/promotions'
import { findPromoted, graduatePupils, promotePupils, returnPupils } from '../collections/pupils'
import { tellClassChanged } from '../pupils/class-changed'

export interface Doing {
  readonly now: number
  readonly today: SchoolDate
}

export async function completePromotion(promotion: Promotion, { now, today }: Doing) {
  const mark = markOf(promotion)
  if (promotion.state === 'RUNNING') {
    const names = await addRoomsAbove(promotion)
    // The highest grade first: no class is full twice, whatever stops in between.
    for (const one of [...promotion.classes].reverse()) {
      const room = roomAbove(one, names)
      const rising = { from: one.from, mark, newcomersSince: newcomersSince(promotion.year) }
      if (room === null) await graduatePupils(rising, promotion.startsOn)
      else await promotePupils(rising, room)
    }
    await changePosts(promotion, (grants) => promotedGrants(grants, promotion, today))
    await writeLeaders(leadersAfter(promotion.classes))
    await tellAll(promotion, `promoted:${promotion.at}`, { now, today })
    await moveState(promotion, ['RUNNING'], 'DONE')
  }
  const counts = await Promise.all(promotion.classes.map(({ from }) => findPromoted(from, mark)))
  const sum = (isGraduate: boolean) =>
    promotion.classes.reduce(
      (all, { to }, at) => all + ((to === null) === isGraduate ? (counts[at]?.length ?? 0) : 0),
      0,
    )
  return { pupils: sum(false), graduates: sum(true) }
}

export async function completeReturn(promotion: Promotion, { now, today }: Doing): Promise<number> {
  const mark = markOf(promotion)
  // Told while the mark still says who they are.
  await tellAll(promotion, `returned:${promotion.at}`, { now, today })
  let pupils = 0
  for (const { from, fromName: name, grade, to } of promotion.classes) {
    const room = { homeroomId: from, homeroomName: name, grade }
    pupils += await returnPupils(mark, room, to === null)
  }
  await changePosts(promotion, (grants) => returnedGrants(grants, promotion, { now, today }))
  await writeLeaders(leadersBefore(promotion.classes))
  await moveState(promotion, ['RETURNING'], 'RETURNED')
  return pupils
}

/** By class: what it is called. */
async function addRoomsAbove({ schoolId, classes }: Promotion): Promise<ReadonlyMap<string, string>> {
  const known = await readHomeroomsOfSchool(schoolId)
  const names = new Map(known.map(({ _id, name }) => [_id, name]))
  const closed = known.filter(({ closedOn = null }) => closedOn !== null).map(({ _id }) => _id)
  const added = classes.flatMap(({ to, grade, classNumber }) => {
    if (to === null || names.has(to)) return []
    const name = homeroomName(grade + 1, classNumber)
    names.set(to, name)
    return [{ _id: to, schoolId, grade: grade + 1, classNumber, name, classTeacherId: null }]
  })
  const opened = classes.flatMap(({ to }) => (to !== null && closed.includes(to) ? [to] : []))
  await insertHomerooms(added)
  if (opened.length > 0) await changeHomerooms(opened, { closedOn: null })
  return names
}

function roomAbove({ to, grade, classNumber }: PromotedClass, names: ReadonlyMap<string, string>) {
  if (to === null) return null
  return { homeroomId: to, homeroomName: names.get(to) ?? homeroomName(grade + 1, classNumber), grade: grade + 1 }
}

async function changePosts({ classes }: Promotion, decide: (grants: readonly Grant[]) => readonly Grant[] | null) {
  const rooms = classes.flatMap(({ from, to }) => (to === null ? [from] : [from, to]))
  await inParallel(await findPostHolders(rooms), async (person) => {
    await changePerson(person, (current) => {
      const grants = decide(current.grants)
      return grants && { grants }
    })
  })
}

/** One update for all rooms with the same leader. */
async function writeLeaders(leaders: ReadonlyMap<string, string | null>): Promise<void> {
  const rooms = new Map<string | null, string[]>()
  for (const [room, leader] of leaders) rooms.set(leader, [...(rooms.get(leader) ?? []), room])
  await inParallel([...rooms], ([classTeacherId, ids]) => changeHomerooms(ids, { classTeacherId }))
}

async function tellAll(promotion: Promotion, because: string, doing: Doing): Promise<void> {
  const mark = markOf(promotion)
  await inParallel(promotion.classes, async ({ from, to }) => {
    if (to !== null) await tellClassChanged(await findPromoted(from, mark), because, doing)
  })
}
