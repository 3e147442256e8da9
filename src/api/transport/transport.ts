// Chooses how requests leave the app: WeChat's cloud, CloudBase's SDK, or the local gateway.
// In a browser the SDK is used when the build names a CloudBase environment, else the gateway by HTTP.
import { browserTransport } from './transport-browser'
import { cloudWebTransport } from './transport-cloud-web'
import type { Transport } from './transport-type'
import { weappTransport } from './transport-weapp'

const webTransport = process.env.TARO_APP_CLOUD_ENV ? cloudWebTransport : browserTransport

export const transport: Transport = process.env.TARO_ENV === 'weapp' ? weappTransport : webTransport
