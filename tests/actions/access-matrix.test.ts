// Owns the proof that access is decided as the table says, and that the table notices when a check is gone.
import { ROLES, type Role } from '@domain/identity/role'
import { expectation, RELATIONS } from './access-expectations'
import { ACTIONS, type Cell, runMatrix } from './access-matrix'
import { buildBundles, type Mutation } from './bundles'
import { startDistrict } from './district'
import { smallWorld } from './world'

jest.setTimeout(120_000)

/** Roles that some action lets in: enough to see a missing check. */
const ADMITTED: readonly Role[] = ['guardian', 'teacher', 'schoolAdmin', 'schoolFinance']

async function matrixOf(mutation?: Mutation): Promise<readonly Cell[]> {
  const cloud = await startDistrict(await buildBundles(mutation), smallWorld())
  try {
    return await runMatrix(cloud, mutation ? ADMITTED : ROLES)
  } finally {
    await cloud.close()
  }
}

const wrong = (cells: readonly Cell[]) => cells.filter(({ expected, found }) => expected !== found)

const PERMISSION = 'domain/identity/permission.ts'
const MUTATIONS: readonly Mutation[] = [
  {
    name: 'a guardian reaches every child',
    file: PERMISSION,
    find: "grant.role === 'guardian' && grant.pupilId === subject.pupilId",
    replace: "grant.role === 'guardian'",
  },
  {
    name: 'staff reach every school',
    file: PERMISSION,
    find: 'SCHOOL_WIDE.includes(grant.role) && grant.schoolId === subject.schoolId',
    replace: 'SCHOOL_WIDE.includes(grant.role)',
  },
  {
    name: 'courses of other schools are reached',
    file: PERMISSION,
    find: 'if (grant.schoolId !== subject.schoolId) return false',
    replace: '',
  },
  {
    name: "a teacher reaches colleagues' courses",
    file: PERMISSION,
    find: "(grant.role === 'teacher' && subject.teacherId === personId)",
    replace: "(grant.role === 'teacher' && personId !== '')",
  },
  {
    name: 'a revoked grant counts',
    file: 'domain/identity/role.ts',
    find: 'grant.revokedAt === undefined && ',
    replace: '',
  },
  {
    name: 'roles are not asked for',
    file: 'runtime/answer-action.ts',
    find: "return held.length === 0 ? { code: 'FORBIDDEN' } : null",
    replace: 'return held === null ? { code: "FORBIDDEN" } : null',
  },
  {
    name: 'a request without a grant is let in',
    file: 'runtime/answer-action.ts',
    find: "if (grant === null && !isOpenToAll(contract)) return fail({ code: 'NOT_FOUND' })",
    replace: '',
  },
]

test('every cell has an expectation', () => {
  const missing = ACTIONS.flatMap((action) =>
    ROLES.flatMap((role) => RELATIONS.filter((relation) => expectation(action, role, relation) === undefined)),
  )
  expect(missing).toEqual([])
})

test('every action answers every role as the table says', async () => {
  const cells = await matrixOf()
  const size = `${ACTIONS.length} actions × ${ROLES.length} roles × ${RELATIONS.length} relations = ${cells.length} cells`
  process.stdout.write(`access matrix: ${size}\n`)
  expect(cells).toHaveLength(ACTIONS.length * ROLES.length * RELATIONS.length)
  expect(wrong(cells)).toEqual([])
})

test.each(MUTATIONS)('without the check it turns red: $name', async (mutation) => {
  expect(wrong(await matrixOf(mutation)).length).toBeGreaterThan(0)
})
