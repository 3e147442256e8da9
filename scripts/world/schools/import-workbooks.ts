// Imports a generated school's workbooks as its clerk does: upload, preview, confirm.
import type { ActionOutput } from '@domain/registry'
import { type GatewaySession, gatewaySession } from '../gateway-session'
import type { WorldSchool } from './school-world'
import { writePlanWorkbook, writeRosterWorkbook } from './write-workbook'

export interface Clerk {
  readonly url: string
  readonly login: string
}

export async function importRosterOf(world: WorldSchool, clerk: Clerk): Promise<void> {
  const session = patientSession(clerk)
  const fileId = await session.upload('WORKBOOK', await writeRosterWorkbook(world))
  const place = { schoolId: world.school._id, fileId }
  const preview = await session.call('identity.previewRoster', {
    ...place,
    scope: 'ADDITIONS',
    faultsFrom: 0,
    changesFrom: 0,
    answers: [],
  })
  refuseFaults(world, preview)
  await session.call('identity.importRoster', {
    ...place,
    scope: 'ADDITIONS',
    digest: preview.digest,
    answers: [],
    leaving: preview.brake?.leaving ?? null,
  })
}

export async function importPlanOf(world: WorldSchool, clerk: Clerk): Promise<void> {
  const session = patientSession(clerk)
  const fileId = await session.upload('WORKBOOK', await writePlanWorkbook(world))
  const place = { schoolId: world.school._id, fileId }
  const preview = await session.call('enrollment.previewCoursePlan', { ...place, faultsFrom: 0, changesFrom: 0 })
  refuseFaults(world, preview)
  await session.call('enrollment.importCoursePlan', { ...place, digest: preview.digest })
}

const ATTEMPTS = 6

/** On a busy machine a workbook may take longer to read than the service allows: asked again, as a clerk would. */
function patientSession({ url, login }: Clerk): GatewaySession {
  const session = gatewaySession(url, login)
  const call: GatewaySession['call'] = async (name, input) => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await session.call(name, input)
      } catch (error) {
        if (attempt === ATTEMPTS || !String(error).includes('"TOO_SLOW"')) throw error
      }
    }
  }
  return { ...session, call }
}

/** A generated workbook has no faults; one that has is a mistake of the generator or of the import. */
function refuseFaults(
  { school }: WorldSchool,
  { faults, faultsTotal }: Pick<ActionOutput<'identity.previewRoster'>, 'faults' | 'faultsTotal'>,
): void {
  if (faultsTotal > 0) throw new Error(`workbook of ${school.name}: ${JSON.stringify(faults.slice(0, 5))}`)
}
