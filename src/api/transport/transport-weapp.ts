// Sends the mini-program's requests: WeChat's cloud carries them and names the caller.
import Taro from '@tarojs/taro'
import { TIMEOUT_MS, TransportFailure } from '../failures/transport-failure'
import type { Transport } from './transport-type'

function withinTime<T>(work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new TransportFailure('TIMEOUT')), TIMEOUT_MS)
    work.then(resolve, () => reject(new TransportFailure('OFFLINE'))).finally(() => clearTimeout(timer))
  })
}

export const weappTransport: Transport = {
  async call(context, envelope) {
    const answer = await withinTime(Promise.resolve(Taro.cloud.callFunction({ name: context, data: { ...envelope } })))
    return answer.result
  },
  upload(file, cloudPath, onProgress) {
    if (!('path' in file)) return Promise.reject(new TypeError('a path is needed here'))
    return new Promise((resolve, reject) => {
      const task = Taro.cloud.uploadFile({
        cloudPath,
        filePath: file.path,
        success: () => resolve(),
        fail: () => reject(new TransportFailure('OFFLINE')),
      })
      task.onProgressUpdate?.(({ progress }) => onProgress(progress / 100))
    })
  },
}
