// The parts of CloudBase's browser SDK that we use. Loaded only through `load-cloud-app.ts`.
import cloudbase from '@cloudbase/js-sdk/app'
// Each of these adds itself to the one above; registering them once more is reported as an error.
import '@cloudbase/js-sdk/auth'
import '@cloudbase/js-sdk/functions'
import '@cloudbase/js-sdk/storage'
import { TIMEOUT_MS } from '../failures/transport-failure'

/** Codes by SMS exist in this region only. */
const REGION = 'ap-shanghai'

export const cloudApp = cloudbase.init({
  env: process.env.TARO_APP_CLOUD_ENV ?? '',
  region: REGION,
  timeout: TIMEOUT_MS,
})
