// Writes the page and the picture of how fair the rounds are.
import type { EqualChances, Lie, LieResult, Share } from './measure-fairness'
import type { Mechanism } from './play-mechanisms'

export interface Fairness {
  readonly runs: number
  readonly equal: EqualChances
  readonly shares: readonly { readonly seats: number; readonly of: readonly Share[] }[]
  readonly lies: readonly LieResult[]
}

const NAMES: Readonly<Record<Mechanism, string>> = {
  ROUNDS: 'rounds, order reversed each time (ours)',
  ONE_ORDER: 'one random order, each takes all',
  FIRST_COME: 'first come, half the families late',
}
const LIES: Readonly<Record<Lie, string>> = {
  SCARCEST_FIRST: 'what most others want is put first',
  SECOND_FIRST: 'first and second wish change places',
  FIRST_TWO_ONLY: 'only the first two wishes are named',
}

const percent = (share: number) => `${(share * 100).toFixed(2)} %`

function shareRows(shares: Fairness['shares']): readonly string[] {
  return shares.flatMap(({ seats, of }) =>
    of.map(
      ({ mechanism, nothing, nothingLate, firstWish, meanRank }) =>
        `| ${seats} | ${NAMES[mechanism]} | ${percent(nothing)} | ${percent(nothingLate)} | ${percent(firstWish)} | ${meanRank.toFixed(2)} |`,
    ),
  )
}

function lieRows(lies: Fairness['lies']): readonly string[] {
  return lies.map(
    ({ lie, gained, lost, worlds, meanChange }) =>
      `| ${LIES[lie]} | ${gained} | ${lost} | ${worlds - gained - lost} | ${percent(meanChange)} |`,
  )
}

export function fairnessText({ runs, equal, shares, lies }: Fairness): string {
  const [rows, told] = [shareRows(shares), lieRows(lies)]
  return `# How fair the rounds are

Written by \`npm run docs:draw-fairness\` from invented tastes; seeds are fixed, so that it writes the same again.

## Equal families have equal chances

${equal.families} families with the same wishes, ${equal.runs} seeds: each should have its first wish met ${Math.round(equal.expected)} times. The
fewest was ${equal.fewest}, the most ${equal.most}. Test of proportions: χ² = ${equal.chiSquare.toFixed(1)}; above ${equal.limit.toFixed(1)} a fair draw would lie once in a
thousand. ${equal.chiSquare < equal.limit ? 'Passed.' : 'NOT PASSED.'}

## What children get

600 children, 40 courses, up to 6 wishes, at most 2 courses each, ${runs} seeds for each number of seats, the same children and
tastes in all three. Half of what a child likes is what everybody likes.

| seats a course | how | nothing | nothing, of the late half | first wish | mean rank of the best |
|---|---|---|---|---|---|
${rows.join('\n')}

![Share of children with nothing and with their first wish](draw-fairness.svg)

## What a lying family gains or loses

One family of 600, 20 seats a course, ${lies[0]?.worlds ?? 0} worlds of 20 seeds each; the true first wish is worth 6 points, the sixth 1. In how many
worlds it had more points by the lie, fewer, or as many, and the mean change.

| the lie | gained | lost | same | mean change |
|---|---|---|---|---|
${told.join('\n')}

No rule in which children take several courses in turns is free of all gain by lies; what is given up for that is said in
[decision 30](decisions/0030-a-draw-that-anybody-can-play-again.md).
`
}

const COLORS: Readonly<Record<Mechanism, string>> = { ROUNDS: '#1f7358', ONE_ORDER: '#b9b4a6', FIRST_COME: '#e8853b' }
const [WIDTH, BAR, LEFT] = [760, 22, 300]

export function fairnessPicture({ shares }: Fairness): string {
  const bars = shares.flatMap(({ seats, of }) =>
    (['nothing', 'firstWish'] as const).flatMap((what) =>
      of.map((share) => ({ seats, what, mechanism: share.mechanism, value: share[what] })),
    ),
  )
  const drawn = bars.map(({ seats, what, mechanism, value }, at) => {
    const y = 16 + at * (BAR + 4) + Math.floor(at / 3) * 34
    const words = `${what === 'nothing' ? 'with nothing' : 'with the first wish'}, ${seats} seats a course`
    const head = at % 3 === 0 ? `<text x="16" y="${y + 10}" font-weight="bold">${words}</text>` : ''
    const top = y + 20
    return `${head}
<text x="16" y="${top + 16}">${NAMES[mechanism]}</text>
<rect x="${LEFT}" y="${top}" width="${Math.max(1, value * 380).toFixed(1)}" height="${BAR}" fill="${COLORS[mechanism]}"/>
<text x="${(LEFT + 8 + value * 380).toFixed(1)}" y="${top + 16}">${percent(value)}</text>`
  })
  const height = 40 + bars.length * (BAR + 4) + Math.ceil(bars.length / 3) * 34
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" font-family="sans-serif" font-size="13">
<title>Share of children with nothing and with their first wish</title>
<rect width="${WIDTH}" height="${height}" fill="#ffffff"/>
${drawn.join('\n')}
</svg>
`
}
