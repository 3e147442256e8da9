// Tells everybody at which numbers the district and its schools hear complaints.
import type { School } from '@domain/identity/schools/school'
import { ok } from '@domain/values/result'
import { aboutSelf, handle } from '../../request/handler'
import { readServedDistrict } from '../collections/districts'
import { readDistrictSchools } from '../collections/schools'

type Numbered = Pick<School, 'name' | 'supervisionPhone'>

export const listSupervisionPhones = handle('identity.listSupervisionPhones', {
  locate: aboutSelf,
  run: async ({ now }) => {
    const district = await readServedDistrict()
    const districtId = district?._id ?? ''
    const schools = await readDistrictSchools<Numbered>(districtId, [{ $project: { name: 1, supervisionPhone: 1 } }])
    return ok({
      now,
      districtName: district?.name ?? '',
      phone: district?.supervisionPhone ?? null,
      schools: schools.map(({ name, supervisionPhone }) => ({ name, phone: supervisionPhone ?? null })),
    })
  },
})
