// `npm run bootstrap:officer`: opens a district and prints its first officer's code, once.
import { randomUUID } from 'node:crypto'
import { parseArgs } from 'node:util'
import { dateAt, timeAt } from '@domain/values/school-date'
import { openEnvironment } from './environment-store'
import { openDistrict } from './first-officer'

const USAGE = 'npm run bootstrap:officer -- --district <id> --district-name <name> --officer <name> [--local <url>]'

async function bootstrapOfficer(): Promise<void> {
  const text = { type: 'string' } as const
  const { values } = parseArgs({ options: { district: text, 'district-name': text, officer: text, local: text } })
  const { district: districtId, 'district-name': districtName, officer, local } = values
  if (!districtId || !districtName || !officer) throw new Error(USAGE)
  const { store, now } = openEnvironment(local)
  const opening = { districtId, districtName, officer, now: await now(), requestKey: randomUUID() }
  const { code, expiresAt } = await openDistrict(store, opening)
  console.log(
    `${districtName} is open. Code for ${officer}, good once, until ${dateAt(expiresAt)} ${timeAt(expiresAt)}:`,
  )
  console.log(`\n    ${code}\n`)
}

bootstrapOfficer().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})
