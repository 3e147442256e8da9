// The errors the local cloud answers, with the codes CloudBase uses.

export type CloudErrorCode =
  | 'INVALID_PARAM'
  | 'DATABASE_REQUEST_FAILED'
  | 'DATABASE_DUPLICATE_WRITE'
  | 'DATABASE_COLLECTION_NOT_EXIST'
  | 'DATABASE_TRANSACTION_CONFLICT'
  | 'DATABASE_TRANSACTION_FAIL'
  | 'STORAGE_REQUEST_FAIL'
  | 'STORAGE_FILE_NONEXIST'
  | 'FUNCTION_NOT_FOUND'
  | 'FUNCTIONS_EXECUTE_FAIL'

export class CloudError extends Error {
  constructor(
    readonly code: CloudErrorCode,
    message: string,
  ) {
    super(message)
    this.name = 'CloudError'
  }
}

/** What the request asked for is malformed: `problem` names the offending part. */
export function invalidParam(problem: string): CloudError {
  return new CloudError('INVALID_PARAM', `[InvalidParameter] ${problem}`)
}

/** The request is well formed, but the database refuses it, as MongoDB would. */
export function refused(problem: string): CloudError {
  return new CloudError('DATABASE_REQUEST_FAILED', `[FailedOperation] ${problem}`)
}

/** `key` is the duplicate key as text. */
export function duplicateKey(collection: string, index: string, key: string): CloudError {
  const detail = `E11000 duplicate key error collection: ${collection} index: ${index} dup key: ${key}`
  return new CloudError('DATABASE_DUPLICATE_WRITE', `[FailedOperation.DuplicateWrite] multiple write errors: ${detail}`)
}
