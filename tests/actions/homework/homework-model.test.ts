// Tests whole evenings against a model: never over the limit, no item lost; mutants are caught.
import type { LocalCloud } from '@localcloud/server'
import fc from 'fast-check'
import type { Mutation } from '../world/bundles'
import { proofOf } from '../world/proof-tier'
import { stored } from '../world/stored'
import { faultsOfSteps, homeworkSteps } from './homework-steps'
import { startTeaching } from './teachers-world'

jest.setTimeout(3_600_000)

const MUTANTS: readonly Mutation[] = [
  {
    name: 'a returned item keeps its minutes',
    file: 'items/minutes-of-day.ts',
    find: "['SUBMITTED', 'APPROVED',",
    replace: "['SUBMITTED', 'RETURNED', 'APPROVED',",
  },
  {
    name: 'the slowest layer does not count',
    file: 'items/minutes-of-day.ts',
    find: 'return Math.max(minutes, ...layers.map((layer) => layer.minutes))',
    replace: 'return minutes + 0 * layers.length',
  },
  {
    name: 'an edit claims nothing',
    file: 'items/claim-minutes.ts',
    find: 'return countedMinutes(item) <= (before === undefined ? 0 : countedMinutes(before))',
    replace: 'return before !== undefined || countedMinutes(item) === 0',
  },
]

async function check(
  cloud: LocalCloud,
  proof: Pick<fc.Parameters, 'numRuns' | 'seed' | 'endOnFailure'>,
): Promise<void> {
  await fc.assert(
    fc.asyncProperty(homeworkSteps, async (steps) => {
      await stored('homeworkDays').where({ schoolId: 'qinghe' }).remove()
      expect(await faultsOfSteps(cloud, steps)).toEqual([])
    }),
    proof,
  )
}

async function withTeachers(mutation: Mutation | undefined, act: (cloud: LocalCloud) => Promise<void>): Promise<void> {
  const cloud = await startTeaching(mutation)
  try {
    await act(cloud)
  } finally {
    await cloud.close()
  }
}

test('submit, edit, withdraw, return, approve, layers and a substitute, as the model says', async () => {
  const { numRuns, seed } = proofOf({ name: 'evenings', near: 12, deep: 600, seed: 20_260_909 })
  await withTeachers(undefined, (cloud) => check(cloud, { numRuns, seed }))
})

test.each(MUTANTS)('turns red: $name', async (mutation) => {
  await withTeachers(mutation, (cloud) =>
    expect(check(cloud, { numRuns: 60, seed: 20_260_909, endOnFailure: true })).rejects.toThrow('Property failed'),
  )
})
