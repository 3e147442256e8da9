// `npm run measure:draws`: time, memory and growth of a district's draw, and its verification.
import { drawFileText } from '@domain/enrollment/draws/draw-file'
import { drawRounds } from '@domain/enrollment/draws/draw-rounds'
import { fingerprintOf } from '@domain/enrollment/draws/draw-seed'
import { verifyDraw } from '@domain/enrollment/draws/verify-draw'
import { inventFile, inventList, PLAIN, type School } from './invented-school'

const KILOBYTES = 1_024
/** A cheap phone beside this processor. */
const SLOWDOWN = 4
const GOAL_MS = 3_000
const DISTRICT: School = { ...PLAIN, pupils: 80_000, courses: 2_000, seats: 60, siblingsOneIn: 10, rules: 2 }
const TENTH: School = { ...DISTRICT, pupils: 8_000, courses: 200 }
const SCHOOL: School = { ...PLAIN, pupils: 3_000, courses: 80, seats: 60, siblingsOneIn: 10, rules: 2 }

function cpuMs(act: () => void): number {
  const before = process.cpuUsage()
  act()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000
}

function best(times: readonly number[]): number {
  return Math.min(...times)
}

function measureDraw(school: School): number {
  const list = inventList(school, 1)
  const seed = new Uint8Array(32).fill(1)
  const runs = [1, 2, 3].map(() => cpuMs(() => drawRounds(list, seed)))
  const fingerprint = cpuMs(() => fingerprintOf(list))
  const memory = Math.round(process.resourceUsage().maxRSS / KILOBYTES)
  const times = `${Math.round(best(runs))} ms CPU the draw, ${Math.round(fingerprint)} ms the fingerprint`
  console.log(`${school.pupils} pupils, ${school.courses} courses: ${times}; ${memory} MB resident at most`)
  return best(runs)
}

function measureVerification(): void {
  const text = drawFileText(inventFile(SCHOOL, 1))
  const cold = cpuMs(() => verifyDraw(text))
  const warm = best([1, 2, 3].map(() => cpuMs(() => verifyDraw(text))))
  const size = Math.round(text.length / KILOBYTES)
  const slow = Math.round(Math.max(cold, warm) * SLOWDOWN)
  console.log(
    `verifying a school of ${SCHOOL.pupils} (${size} KB): ${Math.round(cold)} ms CPU cold, ${Math.round(warm)} ms warm; ` +
      `${SLOWDOWN} times slower ${slow} ms of ${GOAL_MS}`,
  )
  if (slow > GOAL_MS) process.exitCode = 1
}

measureVerification()
const [small, large] = [measureDraw(TENTH), measureDraw(DISTRICT)]
const exponent = Math.log(large / small) / Math.log(DISTRICT.pupils / TENTH.pupils)
console.log(`growth: pupils to the power of ${exponent.toFixed(2)}`)
