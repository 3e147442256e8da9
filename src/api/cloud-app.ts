// Owns CloudBase in a browser: the parts of its SDK that we use. Loaded only where `load-cloud-app.ts` says so.
import cloudbase from '@cloudbase/js-sdk/app'
import { registerAuth } from '@cloudbase/js-sdk/auth'
import { registerFunctions } from '@cloudbase/js-sdk/functions'
import { registerStorage } from '@cloudbase/js-sdk/storage'
import { TIMEOUT_MS } from './transport-failure'

registerAuth(cloudbase)
registerFunctions(cloudbase)
registerStorage(cloudbase)

/** Codes by SMS exist in this region only. */
const REGION = 'ap-shanghai'

export const cloudApp = cloudbase.init({
  env: process.env.TARO_APP_CLOUD_ENV ?? '',
  region: REGION,
  timeout: TIMEOUT_MS,
})
