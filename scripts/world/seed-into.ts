// Seeds the world with the given name and returns who can sign in to it.
import type { DevelopmentIdentity } from '@localcloud/server'
import { developmentIdentities } from './development-identities'
import { seedDistrict } from './district/seed-district'
import { type SeedTarget, seedWorld } from './seed-world'
import type { WorldName } from './world-data'

export async function seedInto(
  cloud: SeedTarget,
  world: WorldName,
  report: (line: string) => void,
): Promise<readonly DevelopmentIdentity[]> {
  if (world === 'district') return seedDistrict(cloud, { report })
  await seedWorld(cloud)
  return developmentIdentities()
}
