// Says where the caller works on complaints, and which keys the caller's devices hold.
import { rolesToHold } from '@domain/complaints/keys/may-hold-role'
import { isLive } from '@domain/identity/roles/role'
import { ok } from '@domain/values/result'
import { readDistrict } from '../../identity/collections/districts'
import { aboutSelf, handle } from '../../request/handler'
import { findHeldKeys } from './held-keys'
import { keyMode } from './key-mode'

export const getOffice = handle('complaints.getOffice', {
  locate: aboutSelf,
  run: async ({ caller, now, today }) => {
    const office = caller.grants.find((grant) => isOffice(grant.role) && isLive(grant, today))
    const districtId = office?.districtId ?? ''
    const district = await readDistrict(districtId)
    const { roles } = await findHeldKeys(caller, { districtId, today })
    return ok({
      now,
      districtId,
      districtName: district?.name ?? '',
      name: caller.name ?? '',
      mode: keyMode(),
      mayHold: [...rolesToHold(caller.grants, { districtId, today })],
      holds: [...roles],
    })
  },
})

const isOffice = (role: string) => role === 'districtEducation' || role === 'enforcement'
