// Checks that the anonymous function has no word by which a caller, a log or a moment could enter.
import * as ts from 'typescript'
import type { SourceFile } from './read-sources'

const ANONYMOUS = /^cloudfunctions\/anonymous\/(?!.*\.test\.ts$).*\.ts$/
const ENTRY = 'cloudfunctions/anonymous/index.ts'
/** All that the entry may take of an event; a second parameter would be the platform's context. */
const TAKEN = new Set(['body', 'isBase64Encoded'])
/** Names of the platform, of the SDK and of our own code that lead to who or when, or out to a log. */
const BANNED = new Set([
  ...['console', 'stdout', 'stderr', 'arguments'],
  ...['event', 'context', 'getWXContext', 'getCloudbaseContext', 'getUserInfo', 'invocationOf', 'httpRequestOf'],
  ...['userInfo', 'openid', 'openId', 'unionid', 'OPENID', 'WX_OPENID', 'TCB_UUID', 'login', 'caller', 'personId'],
  ...['requestContext', 'queryStringParameters', 'sourceIp', 'clientIp', 'userAgent', 'requestId', 'request_id'],
  ...['logFailure', 'logRefusal', 'serverDate', 'uploadFile', 'callFunction', 'callContainer', 'fetch'],
])
/** May be named as a key of the answer, and read nowhere. */
const ANSWERED = new Set(['headers'])

export function checkAnonymous(files: readonly SourceFile[]): string[] {
  return files.filter(({ path }) => ANONYMOUS.test(path)).flatMap(faultsOf)
}

function faultsOf({ path, text }: SourceFile): string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const faults: string[] = []
  const visit = (node: ts.Node): void => {
    const word = ts.isIdentifier(node) || ts.isStringLiteralLike(node) ? node.text : ''
    const isKey = ts.isPropertyAssignment(node.parent ?? node) && (node.parent as ts.PropertyAssignment).name === node
    if (BANNED.has(word) || (ANSWERED.has(word) && !isKey)) {
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1
      faults.push(`${path}:${line}: the word ${word} has no place in the anonymous function`)
    }
    ts.forEachChild(node, visit)
  }
  ts.forEachChild(source, visit)
  return path === ENTRY ? [...faults, ...entryFaults(source)] : faults
}

/** `main` takes one object apart and names two of its fields, so that nothing else has a name at all. */
function entryFaults(source: ts.SourceFile): string[] {
  const main = source.statements.find((one) => ts.isFunctionDeclaration(one) && one.name?.text === 'main')
  if (main === undefined || !ts.isFunctionDeclaration(main)) return [`${ENTRY}: no function main`]
  const [taken, ...others] = main.parameters
  const isApart = taken !== undefined && ts.isObjectBindingPattern(taken.name) && others.length === 0
  if (!isApart || !ts.isObjectBindingPattern(taken.name)) return [`${ENTRY}: main must take its event apart at once`]
  return taken.name.elements
    .filter((one) => one.dotDotDotToken || one.propertyName || !TAKEN.has(one.name.getText()))
    .map((one) => `${ENTRY}: main takes ${one.getText()} of the event`)
}
