// Sends one WeChat message and reports WeChat's answer, or that none came.
import type { SendingAnswer } from '@domain/notices/sending/sending-outcome'
import { cloud } from '../../runtime/cloud'

export interface Message {
  readonly touser: string
  readonly template_id: string
  readonly data: Readonly<Record<string, { readonly value: string }>>
  readonly page?: string
}

/** Never repeated here: after a broken connection nobody knows whether the message went out. `lost` gets what broke. */
export async function askWeChat(message: Message, lost: unknown[]): Promise<SendingAnswer> {
  try {
    const { result } = await cloud().callWxOpenApi({ apiName: 'subscribeMessage.send', requestData: message })
    if (typeof result?.errcode === 'number') return { errcode: result.errcode }
    throw new TypeError('an answer without errcode')
  } catch (error) {
    lost.push(error)
    return 'LOST'
  }
}
