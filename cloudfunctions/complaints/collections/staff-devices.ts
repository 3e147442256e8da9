// The collection staffDevices: the public halves of officers' devices.
import type { StaffDevice } from '@domain/complaints/keys/role-key'
import { defineCollection, index } from '../../runtime/collection'
import { staffDevicesFates } from './fates/staff-devices-fates'

/** _id: the key id of its public key. */
export const staffDevices = defineCollection<StaffDevice>({
  name: 'staffDevices',
  fates: staffDevicesFates,
  indexes: [index('district', ['districtId', 'personId'])],
})

const MOST_DEVICES = 500

export function readDevices(districtId: string): Promise<readonly StaffDevice[]> {
  return staffDevices.find({ districtId }, { limit: MOST_DEVICES })
}

export async function findDevice(districtId: string, deviceKeyId: string): Promise<StaffDevice | null> {
  const [device] = await staffDevices.find({ _id: deviceKeyId, districtId, retiredOn: null }, { limit: 1 })
  return device ?? null
}

/** False when it is somebody else's. The same device again asks for what it asks for now. */
export async function registerDevice(device: StaffDevice): Promise<boolean> {
  if (await staffDevices.insert(device)) return true
  const { _id, personId, districtId, asksFor } = device
  await staffDevices.updateOne({ _id, personId, districtId }, { $set: { asksFor } })
  const [stored] = await staffDevices.find({ _id, personId, districtId }, { limit: 1 })
  return stored !== undefined
}

/** Nothing changes for a device of somebody else. */
export async function keepDeviceCard(
  deviceKeyId: string,
  kept: Pick<StaffDevice, 'personId' | 'keeper'>,
): Promise<void> {
  const { personId, keeper } = kept
  await staffDevices.updateOne({ _id: deviceKeyId, personId }, { $set: { keeper } })
}
