// Answers one request of the anonymous channel: a code, or what a poll asked for.
import { encodeCode } from '@domain/complaints/channel/channel-code'
import type { ChannelRequest } from '@domain/complaints/channel/channel-request'
import { parseRequest } from '@domain/complaints/channel/parse-request'
import { appendMessage } from './append-message'
import { issueOpenToken } from './issue-open-token'
import { pollCase } from './poll-case'
import { putPhotoPart } from './put-photo-part'
import { submitReport } from './submit-report'

/** Never throws and never logs: an error's text could carry what was asked. Nothing is written for a malformed request. */
export async function answerRequest(bytes: Uint8Array, now: number): Promise<Uint8Array> {
  const request = parseRequest(bytes)
  if (request === null) return encodeCode('MALFORMED')
  try {
    return await answerParsed(request, bytes, now)
  } catch {
    return encodeCode('BUSY')
  }
}

async function answerParsed(request: ChannelRequest, bytes: Uint8Array, now: number): Promise<Uint8Array> {
  switch (request.operation) {
    case 'SUBMIT':
      return encodeCode(await submitReport(request, bytes, now))
    case 'ISSUE':
      return issueOpenToken(request, now)
    case 'PUT_PHOTO_PART':
      return encodeCode(await putPhotoPart(request, now))
    case 'POLL':
      return (await pollCase(request, now)) ?? encodeCode('NOT_FOUND')
    case 'APPEND':
    case 'LOOK_AGAIN':
      return encodeCode(await appendMessage(request, now))
  }
}
