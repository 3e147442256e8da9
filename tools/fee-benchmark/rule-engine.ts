// Calculates the totals with a general rule engine: caps and waiver as JSON conditions.
import { type Almanac, Engine } from 'json-rules-engine'
import { chargedLessons } from '../../domain/billing/fees/charged-lessons'
import { demo2026 } from '../../domain/billing/policy/demo-2026'
import { exampleTerm } from '../../domain/enrollment/seats/example-enrollment'
import type { Family } from './families'

interface CapRule {
  readonly name: string
  readonly fact: 'care' | 'courses' | 'joint'
  readonly limit: number
  readonly priority: number
}

const CAPS: readonly CapRule[] = [
  { name: 'CARE_TERM_CAP', fact: 'care', limit: 35_000, priority: 40 },
  { name: 'ENRICHMENT_TERM_CAP', fact: 'courses', limit: 60_000, priority: 30 },
  { name: 'JOINT_TERM_CAP', fact: 'joint', limit: 60_000, priority: 20 },
]

export function makeRuleEngine(): (family: Family) => Promise<number> {
  const engine = new Engine([], { allowUndefinedFacts: true })
  for (const { name, fact, limit, priority } of CAPS) {
    engine.addRule({
      priority,
      conditions: { all: [{ fact, operator: 'greaterThan', value: limit }] },
      event: { type: name },
      onSuccess: (_event, almanac) => void almanac.addRuntimeFact(`${fact}Capped`, limit),
    })
  }
  engine.addRule({
    priority: 10,
    conditions: { all: [{ fact: 'basisPoints', operator: 'greaterThan', value: 0 }] },
    event: { type: 'WAIVER' },
    onSuccess: async (_event, almanac) => almanac.addRuntimeFact('waived', await waivedOf(almanac)),
  })
  engine.addFact('care', (_params, almanac) => grossOf(almanac, 'CARE'))
  engine.addFact('courses', (_params, almanac) => grossOf(almanac, 'ENRICHMENT'))
  engine.addFact(
    'joint',
    async (_params, almanac) => (await after(almanac, 'care')) + (await after(almanac, 'courses')),
  )
  return async ({ enrollments, waiver }) => {
    const { almanac } = await engine.run({ enrollments, basisPoints: waiver?.basisPoints ?? 0 })
    return (await almanac.factValue<number | undefined>('waived')) ?? (await after(almanac, 'joint'))
  }
}

async function grossOf(almanac: Almanac, wanted: 'CARE' | 'ENRICHMENT'): Promise<number> {
  const enrollments = await almanac.factValue<Family['enrollments']>('enrollments')
  return enrollments
    .filter(({ kind, lessonDates }) => kind === wanted && lessonDates.length > 0)
    .map((one) => {
      const charged = chargedLessons(one, { pack: demo2026, term: exampleTerm, enrollments })
      return charged.dates.length * one.pricePerLesson
    })
    .reduce((sum, amount) => sum + amount, 0)
}

async function after(almanac: Almanac, fact: CapRule['fact']): Promise<number> {
  const capped = await almanac.factValue<number | undefined>(`${fact}Capped`)
  return capped ?? almanac.factValue<number>(fact)
}

async function waivedOf(almanac: Almanac): Promise<number> {
  const basisPoints = await almanac.factValue<number>('basisPoints')
  return Math.floor(((await after(almanac, 'joint')) * (10_000 - basisPoints)) / 10_000)
}
