// What the office sets for hand-over: gates by grade, and persons who may not fetch a child.
import { randomBytes } from 'node:crypto'
import { holdsOn } from '@domain/enrollment/hand-over/custody-bar'
import { gatesOn } from '@domain/enrollment/hand-over/gate-plan'
import { fail, ok } from '@domain/values/result'
import { addDays, schoolDate } from '@domain/values/school-date'
import { readPupilInSchool, readPupilNames } from '../../identity/collections/pupils'
import { readSchool } from '../../identity/collections/schools'
import { handle } from '../../request/handler'
import { untilSettled } from '../../runtime/retry'
import { endBar, insertBar, readBarsOfSchool } from '../collections/custody-bars'
import { readGatePlan, writeGatePlan } from '../collections/gate-plans'

export const getHandOverSettings = handle('enrollment.getHandOverSettings', {
  locate: async ({ input: { schoolId } }) => {
    const school = await readSchool(schoolId)
    return school && { subject: { kind: 'school', schoolId }, found: school }
  },
  run: async ({ found, today }) => {
    const [plan, bars] = await Promise.all([readGatePlan(found._id), readBarsOfSchool(found._id)])
    const children = await readPupilNames([...new Set(bars.map(({ pupilId }) => pupilId))])
    const terms = plan?.terms ?? []
    const current = terms.filter(({ from }) => from <= today).at(-1)
    return ok({
      today,
      grades: [...found.grades],
      terms: terms
        .filter((one) => one === current || one.from > today)
        .map(({ from, gates }) => ({ from, gates: gates.map((gate) => ({ ...gate, grades: [...gate.grades] })) })),
      bars: bars.map((bar) => {
        const child = children.find(({ _id }) => _id === bar.pupilId)
        const { _id: barId, pupilId, name, document, from, until } = bar
        const { name: pupilName = '', homeroomName = '' } = child ?? {}
        const [holds, endReason] = [holdsOn(bar, today), bar.ended?.reason ?? null]
        return { barId, pupilId, pupilName, homeroomName, name, document, from, until, holds, endReason }
      }),
    })
  },
})

export const saveGates = handle('enrollment.saveGates', {
  locate: async ({ input: { schoolId } }) => {
    const school = await readSchool(schoolId)
    return school && { subject: { kind: 'school', schoolId }, found: school }
  },
  run: async ({ input, found, today }) => {
    const names = input.gates.map(({ name }) => name)
    const grades = input.gates.flatMap((gate) => gate.grades)
    if (new Set(names).size < names.length || new Set(grades).size < grades.length) return fail({ code: 'GATES_ALIKE' })
    const from = await untilSettled(async () => {
      const plan = await readGatePlan(found._id)
      const first = gatesOn(plan, today).length === 0 ? today : addDays(today, 1)
      const gates = input.gates.map(({ name, grades: own }, at) => ({ gateId: `g${at + 1}`, name, grades: own }))
      const terms = [...(plan?.terms ?? []).filter((one) => one.from < first), { from: first, gates }]
      const codeKey = plan?.codeKey ?? randomBytes(32).toString('base64url')
      return (await writeGatePlan(plan, { _id: found._id, terms, codeKey, rev: plan?.rev ?? 0 })) ? first : null
    })
    return ok({ from })
  },
})

export const enterCustodyBar = handle('enrollment.enterCustodyBar', {
  locate: async ({ input: { pupilId } }) => {
    const known = await readPupilInSchool(pupilId)
    return known && { subject: { kind: 'pupil', pupilId, schoolId: known.pupil.schoolId }, found: known.pupil }
  },
  run: async ({ input, found, caller, now, today }) => {
    const { pupilId, name, document, until, requestKey } = input
    await insertBar({
      _id: `${pupilId}:${requestKey}`,
      pupilId,
      schoolId: found.schoolId,
      personId: null,
      name,
      document,
      from: today,
      until: until === null ? null : schoolDate(until),
      byId: caller.personId ?? '',
      at: now,
      ended: null,
    })
    return ok({})
  },
})

export const endCustodyBar = handle('enrollment.endCustodyBar', {
  locate: async ({ input: { pupilId } }) => {
    const known = await readPupilInSchool(pupilId)
    return known && { subject: { kind: 'pupil', pupilId, schoolId: known.pupil.schoolId }, found: known.pupil }
  },
  run: async ({ input, caller, now }) => {
    if (!input.barId.startsWith(`${input.pupilId}:`)) return fail({ code: 'NOT_BARRED' })
    const ended = { byId: caller.personId ?? '', at: now, reason: input.reason }
    return (await endBar(input.barId, ended)) ? ok({}) : fail({ code: 'NOT_BARRED' })
  },
})
