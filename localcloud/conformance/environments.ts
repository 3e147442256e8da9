// Says where the conformance suite runs: here, and against CloudBase when told to.
import cloudbase from '@cloudbase/node-sdk'
import { startLocalCloud } from '../server'

export type App = ReturnType<typeof cloudbase.init>

export interface OpenEnvironment {
  readonly app: App
  readonly close: () => Promise<void>
}

/** The collections the suite uses. In a real environment they must exist, with the unique index, before it runs. */
export const conformanceSchema = [
  {
    name: 'conformanceCourses',
    indexes: [{ name: 'byGrade', unique: false, fields: [{ field: 'grade', direction: 1 as const }] }],
  },
  {
    name: 'conformanceEnrollments',
    indexes: [
      {
        name: 'pupilAndCourse',
        unique: true,
        fields: [
          { field: 'pupilId', direction: 1 as const },
          { field: 'courseId', direction: 1 as const },
        ],
      },
    ],
  },
]

async function openLocal(): Promise<OpenEnvironment> {
  const cloud = await startLocalCloud({ schema: conformanceSchema })
  return { app: cloudbase.init({ env: cloudbase.SYMBOL_CURRENT_ENV, keepalive: true }), close: () => cloud.close() }
}

/** Credentials come from TENCENTCLOUD_SECRETID and TENCENTCLOUD_SECRETKEY. */
async function openReal(env: string): Promise<OpenEnvironment> {
  return {
    app: cloudbase.init({ env, region: process.env.CLOUDBASE_REGION ?? 'ap-shanghai' }),
    close: async () => undefined,
  }
}

const realEnvironment = process.env.CLOUDBASE_ENV

export const environments: readonly (readonly [name: string, open: () => Promise<OpenEnvironment>])[] = [
  ['the local cloud', openLocal],
  ...(realEnvironment === undefined
    ? []
    : [[`CloudBase ${realEnvironment}`, () => openReal(realEnvironment)] as const]),
]

/** Empties the suite's collections. */
export async function clear(app: App): Promise<void> {
  const db = app.database()
  for (const { name } of conformanceSchema)
    await db
      .collection(name)
      .where({ _id: db.command.exists(true) })
      .remove()
}

/** The error a call ends with; fails the test when it does not. */
export async function errorOf(call: Promise<unknown>): Promise<{ readonly code: string; readonly message: string }> {
  const outcome: unknown = await call.then(
    () => 'no error',
    (error: unknown) => error,
  )
  if (typeof outcome === 'object' && outcome !== null && 'code' in outcome && 'message' in outcome) {
    return { code: String(outcome.code), message: String(outcome.message) }
  }
  throw new Error(`expected a CloudBase error, got ${String(outcome)}`)
}
