// `npm run docs:draw-fairness`: measures 10,000 seeds, writes docs/draw-fairness.md and a picture.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../run-command'
import { fairnessPicture, fairnessText } from './fairness-text'
import { PLAIN } from './invented-school'
import { measureEqualChances, measureLies, measureShares } from './measure-fairness'

const RUNS = Number(process.env.DRAW_RUNS ?? 10_000)
const WORLDS = 100

const fairness = {
  runs: RUNS,
  equal: measureEqualChances(RUNS),
  shares: [25, 20].map((seats) => ({ seats, of: measureShares({ ...PLAIN, seats }, RUNS) })),
  lies: measureLies(WORLDS),
}
const text = fairnessText(fairness)
console.log(text)
writeFileSync(join(ROOT, 'docs/draw-fairness.md'), text)
writeFileSync(join(ROOT, 'docs/draw-fairness.svg'), fairnessPicture(fairness))
