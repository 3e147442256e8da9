// Says how a report leaves this build: over the anonymous path, or only over an identified call.

/** Shown as a badge before anything is sent: 匿名 or 保密. Never chosen by what worked: a failed path is no reason. */
export type ChannelLevel = 'ANONYMOUS' | 'CONFIDENTIAL'

/** Where the anonymous function answers; null when this build knows no such path. */
export function channelAddress(): string | null {
  if (process.env.TARO_APP_CHANNEL_URL) return process.env.TARO_APP_CHANNEL_URL
  // The browser build without an environment speaks to the local gateway.
  return process.env.TARO_ENV !== 'weapp' && !process.env.TARO_APP_CLOUD_ENV ? '/http/anonymous/' : null
}

export function channelLevel(): ChannelLevel {
  return channelAddress() === null ? 'CONFIDENTIAL' : 'ANONYMOUS'
}
