// Tests giving and revoking grants.
import { schoolDate } from '../../values/school-date'
import { withGrant, withoutGrants } from './grant-changes'
import type { Grant } from './role'

const today = schoolDate('2026-09-09')
const grant = (more: Partial<Grant> = {}): Grant => ({
  role: 'guardian',
  districtId: 'd',
  pupilId: 'p',
  from: today,
  grantedBy: 'invitation:one',
  ...more,
})

describe('giving', () => {
  test('one invitation gives once, even after the grant was revoked', () => {
    expect(withGrant([], grant(), today)).toEqual([grant()])
    expect(withGrant([grant()], grant(), today)).toBeNull()
    expect(withGrant([grant({ revokedAt: 1 })], grant(), today)).toBeNull()
  })

  test('what is held already is not given twice', () => {
    expect(withGrant([grant({ grantedBy: 'import' })], grant(), today)).toBeNull()
    expect(withGrant([grant({ pupilId: 'q', grantedBy: 'import' })], grant(), today)).toHaveLength(2)
  })

  test('after it was revoked another invitation gives it again', () => {
    const before = grant({ revokedAt: 1 })
    const again = grant({ grantedBy: 'invitation:two' })
    expect(withGrant([before], again, today)).toEqual([before, again])
  })

  test('a person who restores may do so again', () => {
    const before = grant({ grantedBy: 'teacher', revokedAt: 1 })
    expect(withGrant([before], grant({ grantedBy: 'teacher' }), today)).toHaveLength(2)
  })

  test('a longer grant is given beside a shorter one, a shorter one is not', () => {
    const short = grant({ until: schoolDate('2026-12-31'), grantedBy: 'import' })
    const long = grant({ grantedBy: 'import' })
    expect(withGrant([short], long, today)).toHaveLength(2)
    expect(withGrant([long], short, today)).toBeNull()
    expect(withGrant([short], short, today)).toBeNull()
  })
})

describe('revoking', () => {
  test('only what is meant, and the first instant stays', () => {
    const other = grant({ pupilId: 'q' })
    const ofPupil = ({ pupilId }: Grant) => pupilId === 'p'
    const after = withoutGrants([grant(), other], ofPupil, 7)
    expect(after).toEqual([grant({ revokedAt: 7 }), other])
    expect(withoutGrants(after ?? [], ofPupil, 9)).toBeNull()
    expect(withoutGrants([], ofPupil, 9)).toBeNull()
  })
})
