// Tests the way of a case, by table and over random events.
import fc from 'fast-check'
import { type CaseEvent, type CaseStage, moveCase, newStage } from './case-stage'
import { stageCases } from './case-stage.cases'

function endOf(events: readonly CaseEvent[]): string {
  let stage = newStage()
  for (const [at, event] of events.entries()) {
    const moved = moveCase(stage, event)
    if (!moved.ok) return at === events.length - 1 ? moved.error.code : `${event.kind} refused: ${moved.error.code}`
    stage = moved.value
  }
  return stage.state
}

test.each(stageCases)('$name', ({ events, end }) => {
  expect(endOf(events)).toBe(end)
})

const events = [...new Set(stageCases.flatMap((each) => each.events))]

/** What holds of a case wherever it stands. */
function expectSound(stage: CaseStage) {
  expect(stage.timesReopened).toBeLessThanOrEqual(1)
  if (stage.state !== 'CLOSED' || stage.transfer !== null) return
  expect(stage.result).not.toBeNull()
  expect(stage.departments.filter((department) => !stage.signed.includes(department))).toEqual([])
  expect(stage.stopOrdered && !(stage.planGiven && stage.revisitOn !== null)).toBe(false)
}

test('whatever happens: closed means answered and signed, and a child in danger was reported', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...events), { maxLength: 30 }), (tried) => {
      let stage: CaseStage = newStage()
      for (const event of tried) {
        const moved = moveCase(stage, event)
        const goesOn = moved.ok && ['ASSIGN', 'REFUSE', 'TRANSFER'].includes(event.kind)
        if (goesOn) expect(stage.childInDanger && !stage.harmReported).toBe(false)
        if (moved.ok) stage = moved.value
        expectSound(stage)
      }
    }),
  )
})
