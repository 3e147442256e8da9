// Hands a request to the code that answers it over HTTP, and forgets who called.
import { ok } from '@domain/values/result'
import { answerRequest } from '../../anonymous/answer-request'
import { aboutSelf, handle } from '../../request/handler'

export const sendConfidential = handle('complaints.sendConfidential', {
  locate: aboutSelf,
  run: async ({ input, now }) => {
    const answer = await answerRequest(new Uint8Array(Buffer.from(input.request, 'base64')), now)
    return ok({ answer: Buffer.from(answer).toString('base64') })
  },
})
