// `npm run audit:verify`: tells whether anyone tampered with the audit.
// Options: `-- <local cloud's address> --seal <hash>`.
import { parseArgs } from 'node:util'
import type { AuditFault } from '@domain/privacy/audit/audit-verification'
import { openWorld } from '../open-app'
import { checkAudit } from './audit-check'

/** What each fault means to whoever has to explain it. */
const MEANING: Readonly<Record<AuditFault['kind'], string>> = {
  CHANGED: 'an entry is not as it was written',
  MISSING: 'an entry was deleted',
  REORDERED: 'an entry stands in another place',
  CUT_OFF: 'entries from here on were deleted, a seal knows of them',
  SEAL_BROKEN: 'a seal was changed or deleted',
}

function sentence(fault: AuditFault): string {
  const where = fault.kind === 'SEAL_BROKEN' ? `seal ${fault.number}` : `${fault.chain}, entry ${fault.seq}`
  return `${fault.kind.padEnd(12)}${where}: ${MEANING[fault.kind]}`
}

async function verify(): Promise<void> {
  const { values, positionals } = parseArgs({ options: { seal: { type: 'string' } }, allowPositionals: true })
  const { app, name } = await openWorld('audit:verify', positionals[0])
  const { entries, chains, seals, lastSeal, faults } = await checkAudit(app, values.seal ?? null)
  console.log(`In ${name}: ${entries} entries in ${chains} chains, ${seals} seals.`)
  if (lastSeal !== null) console.log(`Keep elsewhere, and give it to the next check with --seal: ${lastSeal}`)
  for (const fault of faults) console.log(sentence(fault))
  console.log(faults.length === 0 ? 'Nothing was touched.' : `${faults.length} faults.`)
  process.exit(faults.length === 0 ? 0 : 1)
}

verify().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(2)
})
