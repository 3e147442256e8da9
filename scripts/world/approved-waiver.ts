// Owns the one approved fee waiver of the seeded world. Written directly until families can apply for one.
import type { Waiver } from '@domain/identity/records'
import { pupilIdOf } from '@functions/identity/roster-ids'
import { insertMissing } from '@functions/runtime/bulk-write'
import { NAMED_CHILDREN } from './named-people'
import type { WorldSchool } from './school-world'
import { TERM } from './term-plan'

const HALF = 5_000

export async function approveWaiver(schools: readonly WorldSchool[]): Promise<void> {
  const { name, room } = NAMED_CHILDREN.yutong
  const pupil = schools.flatMap(({ pupils }) => pupils).find((each) => each.name === name)
  if (pupil === undefined) throw new Error(`${name} is in no homeroom`)
  const pupilId = pupilIdOf(room.schoolId, pupil.studentNumber)
  const waiver: Waiver = {
    _id: `${pupilId}:${TERM.id}`,
    pupilId,
    termId: TERM.id,
    basisPoints: HALF,
    source: {
      document: '禾川区课后服务费减免办法（演示）',
      number: '演示〔2026〕3 号',
      clause: '第五条',
      date: '2026-08-20',
      demonstration: true,
    },
    from: TERM.from,
    until: TERM.until,
  }
  await insertMissing('waivers', [waiver])
}
