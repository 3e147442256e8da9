// Starts the app: the WeChat cloud, the listeners and the global styles.
import '@src/navigation/way-back'
import Taro, { useDidShow, useLaunch, usePageNotFound } from '@tarojs/taro'
import type { PropsWithChildren } from 'react'
import { watchNetwork } from './api/calls/network'
import { listenForPrivacyQuestion } from './api/platform/privacy-authorization'
import { planWeekTokens } from './features/complaints/tokens/fetch-week-tokens'
import { startOver } from './navigation/app-routes'
import { watchPageLoads } from './navigation/watch-page-loads'
import './ui/theme/tokens.css'
import './ui/theme/nutui-theme.css'
import './ui/theme/base.css'

watchPageLoads()

export default function App({ children }: PropsWithChildren) {
  useLaunch(() => {
    if (process.env.TARO_ENV === 'weapp') Taro.cloud.init()
    watchNetwork()
    listenForPrivacyQuestion()
  })
  useDidShow(() => planWeekTokens())
  usePageNotFound(() => startOver('lost'))
  return children
}
