// Logs a failure: enough to find the bug, nothing that identifies a person.

export interface Failure {
  readonly requestId: string
  readonly action: string
  readonly error: unknown
}

/** Chinese text and long digit strings in a message are data (names, phones, consent), never ours: masked. */
function masked(text: string): string {
  return text.replace(/[\u3400-\u9fff]+/g, '□').replace(/\d{7,}/g, '#')
}

function where(error: Error): string {
  const frame = error.stack?.split('\n').find((line) => line.trimStart().startsWith('at '))
  return frame?.trim() ?? ''
}

export function logFailure({ requestId, action, error }: Failure): void {
  const known = error instanceof Error ? error : new Error('thrown value is not an Error')
  console.error(
    JSON.stringify({ requestId, action, error: known.name, message: masked(known.message), where: where(known) }),
  )
}

/** A request from outside that was refused: that it happened and why, in one word of ours. */
export function logRefusal({ requestId, action, code }: { requestId: string; action: string; code: string }): void {
  console.warn(JSON.stringify({ requestId, action, code }))
}
