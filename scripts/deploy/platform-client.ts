// Opens the platform's client library for the environment that the variables name.
import CloudBase from '@cloudbase/manager-node'

function required(name: string): string {
  const value = process.env[name]
  if (value === undefined || value === '') throw new Error(`Set ${name}: see docs/deploy.md`)
  return value
}

export interface OpenedPlatform {
  readonly manager: CloudBase
  readonly envId: string
}

export function openPlatform(): OpenedPlatform {
  const envId = required('CLOUDBASE_ENV')
  const [secretId, secretKey] = [required('CLOUDBASE_SECRET_ID'), required('CLOUDBASE_SECRET_KEY')]
  const region = process.env.CLOUDBASE_REGION ?? 'ap-shanghai'
  return { manager: new CloudBase({ envId, secretId, secretKey, region }), envId }
}
