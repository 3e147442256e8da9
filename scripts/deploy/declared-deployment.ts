// Reads what a deployment should be: the files of config/deploy, cloudbaserc.json and the schema.
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { schema } from '@functions/schema'
import { z } from 'zod'

const ROOT = resolve(__dirname, '../..')

const permissions = z.strictObject({
  collections: z.literal('ADMINONLY'),
  storage: z.record(z.string(), z.union([z.boolean(), z.string()])),
  functions: z.record(z.string(), z.strictObject({ invoke: z.union([z.boolean(), z.string()]) })),
})
const signIn = z.strictObject({
  PhoneNumberLogin: z.boolean(),
  EmailLogin: z.boolean(),
  UserNameLogin: z.boolean(),
  AnonymousLogin: z.literal(false),
})
const httpAccess = z.array(z.strictObject({ path: z.string(), function: z.string(), auth: z.boolean() }))
const headers = z.record(z.string(), z.string())
const functions = z.object({
  functions: z.array(
    z.object({
      name: z.string(),
      runtime: z.string(),
      timeout: z.number(),
      memorySize: z.number(),
      envVariables: z.record(z.string(), z.string()).default({}),
      triggers: z.array(z.object({ name: z.string(), type: z.literal('timer'), config: z.string() })).default([]),
    }),
  ),
})

export type DeclaredFunction = z.infer<typeof functions>['functions'][number]
export type DeclaredDeployment = ReturnType<typeof declaredDeployment>

export function declaredDeployment() {
  return {
    collections: schema.map(({ name }) => name),
    permissions: permissions.parse(read('config/deploy/permissions.json')),
    signIn: signIn.parse(read('config/deploy/sign-in.json')),
    httpAccess: httpAccess.parse(read('config/deploy/http-access.json')),
    headers: headers.parse(read('config/deploy/hosting-headers.json')),
    functions: functions.parse(read('cloudbaserc.json')).functions,
  }
}

function read(file: string): unknown {
  return JSON.parse(readFileSync(join(ROOT, file), 'utf8'))
}
