// The load world behind the budgets: 60 schools, one of them full, counted as by timers.
import { resolve } from 'node:path'
import { schema } from '@functions/schema'
import { startLocalCloud } from '@localcloud/server'
import { sharedBundles } from '../../../scripts/shared-bundles'
import { seedDistrict } from '../../../scripts/world/district/seed-district'
import { gatewaySession } from '../../../scripts/world/gateway-session'
import { LARGE_OFFICER, LARGE_PARENT, LARGE_SCHOOL } from './page-owners'

export interface LargeWorld {
  readonly url: string
  /** The course with the most seats in the largest school. */
  readonly courseId: string
  /** A child of the first family. */
  readonly pupilId: string
  readonly close: () => Promise<void>
}

export async function startLargeWorld(): Promise<LargeWorld> {
  const functionsDir = await sharedBundles()
  const staticDir = resolve(__dirname, '../../..', process.env.BUILT_APP ?? 'dist/h5')
  const cloud = await startLocalCloud({ schema, functionsDir, staticDir })
  cloud.setIdentities(await seedDistrict(cloud, { onlyFull: LARGE_SCHOOL }))
  // Some schools a run.
  while (!(await isCounted(cloud.url))) await fetch(`${cloud.url}/timer/identity`, { method: 'POST' })
  await fetch(`${cloud.url}/timer/billing`, { method: 'POST' })
  return {
    url: cloud.url,
    courseId: await largestCourse(cloud.url),
    pupilId: await childOf(cloud.url, LARGE_PARENT),
    close: () => cloud.close(),
  }
}

async function largestCourse(url: string): Promise<string> {
  const session = gatewaySession(url, `web:clerk-${LARGE_SCHOOL}`)
  const { courses } = await session.call('enrollment.listSchoolCourses', { schoolId: LARGE_SCHOOL })
  const [largest] = [...courses].sort((a, b) => b.capacity - a.capacity)
  if (!largest) throw new Error(`${LARGE_SCHOOL} has no courses`)
  return largest.courseId
}

async function childOf(url: string, login: string): Promise<string> {
  const { children } = await gatewaySession(url, login).call('identity.whoAmI', {})
  const [child] = children
  if (!child) throw new Error(`${login} has no child`)
  return child.pupilId
}

async function isCounted(url: string): Promise<boolean> {
  return (await gatewaySession(url, LARGE_OFFICER).call('identity.districtHome', {})).countedAt !== null
}
