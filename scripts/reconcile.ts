// `npm run reconcile -- <local cloud's address>`: reconciles every school to the fen.
// Compares bills, ledgers, payments and the exported workbook.
import { sayYuan } from '../src/texts/say-money'
import { openWorld } from './open-app'
import { checkDistrict, type NamedCheck } from './reconcile/check-district'

function sentence({ school, bills, keptFen, collectedFen, returnedFen, differsFen, faults }: NamedCheck): string {
  const sums = `${sayYuan(keptFen)} asked, ${sayYuan(collectedFen)} collected, ${sayYuan(returnedFen)} returned`
  const found = faults.length === 0 ? '' : `, ${faults.length} faults`
  return `${school}: ${bills} bills, ${sums}; differs by ${sayYuan(differsFen)}${found}`
}

function faultSentence(fault: NamedCheck['faults'][number]): string {
  const where = 'billId' in fault ? `bill ${fault.billId}, ${fault.what}` : fault.what
  return `  ${fault.kind.padEnd(14)}${where}: ${sayYuan(fault.isFen)}, should be ${sayYuan(fault.shouldBeFen)}`
}

async function reconcile(): Promise<void> {
  let faults = 0
  let differs = 0
  const { app, name } = await openWorld('reconcile', process.argv[2])
  for await (const check of checkDistrict(app)) {
    faults += check.faults.length
    differs += check.differsFen
    console.log([sentence(check), ...check.faults.map(faultSentence)].join('\n'))
  }
  console.error(`In ${name}:`)
  console.log(faults === 0 ? 'Everything agrees: differs by 0.00' : `${faults} faults, differs by ${sayYuan(differs)}`)
  process.exit(faults === 0 ? 0 : 1)
}

reconcile().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(2)
})
