// Entry point of the anonymous function: bytes in, bytes out, and nothing else is looked at.
//
// CloudBase's HTTP access service hands over path, method, headers and body
// (docs.cloudbase.net/en/service/access-cloud-function); the first line takes the body and drops the rest. There is no
// log, no audit and no caller here: `npm run check` refuses the words by which one could come in (check-anonymous.ts).
import { answerRequest } from './answer-request'
import { channelNow } from './channel-clock'

interface BodyAlone {
  readonly body?: unknown
  readonly isBase64Encoded?: unknown
}

export async function main({ body, isBase64Encoded }: BodyAlone) {
  const isBinary = typeof body === 'string' && isBase64Encoded === true
  const bytes = new Uint8Array(isBinary ? Buffer.from(body, 'base64') : [])
  const answer = await answerRequest(bytes, channelNow())
  return {
    statusCode: 200,
    headers: { 'content-type': 'application/octet-stream', 'cache-control': 'no-store' },
    isBase64Encoded: true,
    body: Buffer.from(answer).toString('base64'),
  }
}
