// Tests that a roster ends only grants a roster gave, and renews only those a roster ended.
import { schoolDate } from '../../values/school-date'
import { changeGrants } from './roster-grants'
import { type GrantCase, GUARDIAN, grantCases } from './roster-grants.cases'

const today = schoolDate('2026-09-07')

function change({ scope, held, wanted }: Pick<GrantCase, 'scope' | 'held' | 'wanted'>) {
  const whole = { schoolId: 'qinghe', pupilIds: new Set(['named']), hasStaff: scope === 'WHOLE_SCHOOL', now: 99 }
  return changeGrants(held, wanted, { today, ending: scope === 'ADDITIONS' ? null : whole })
}

test.each(grantCases)('$name: $given given, $ended ended ($scope)', ({ given, ended, ...about }) => {
  const changed = change(about)
  expect([changed.given.length, changed.ended.length]).toEqual([given, ended])
  expect(changed.grants).toHaveLength(about.held.length + given)
})

test.each(grantCases)('$name: the second time nothing ($scope)', ({ scope, held, wanted }) => {
  const { grants } = change({ scope, held, wanted })
  expect(change({ scope, held: grants, wanted })).toEqual({ given: [], ended: [], grants })
})

test('who loses a grant keeps its trace: when, and that a roster did it', () => {
  const { grants } = change({ scope: 'WHOLE_SCHOOL', held: [GUARDIAN], wanted: [] })
  expect(grants).toEqual([{ ...GUARDIAN, revokedAt: 99, revokedBy: 'import' }])
})
