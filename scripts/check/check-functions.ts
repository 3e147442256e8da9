// Checks that a function has at most 40 lines and 3 positional parameters.
//
// Biome's own rules are not used: its line count leaves out lines of JSX, and it can tell neither a chapter of
// tests from a function nor the row of a table from parameters somebody has to call in the right order.
import * as ts from 'typescript'
import { CODE, type SourceFile } from './read-sources'

const MOST_LINES = 40
const MOST_PARAMETERS = 3
/** The body of a `describe`, or a journey: a list of tests, which nobody reads as one function. */
const TEST = /^(test|it|describe)\b/
/** Their callbacks take what a table's row or a list of generators gives. */
const ROW_GIVERS = new Set(['each', 'property', 'asyncProperty'])

export function checkFunctions(files: readonly SourceFile[]): string[] {
  return files.filter(({ path }) => CODE.test(path)).flatMap(faultsOf)
}

function faultsOf({ path, text }: SourceFile): string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const faults: string[] = []
  const visit = (node: ts.Node): void => {
    if (isFunction(node)) faults.push(...functionFaults(node, source))
    ts.forEachChild(node, visit)
  }
  visit(source)
  return faults
}

function functionFaults(node: ts.FunctionLikeDeclaration, source: ts.SourceFile): string[] {
  const line = (position: number) => source.getLineAndCharacterOfPosition(position).line
  const where = `${source.fileName}:${line(node.getStart()) + 1}`
  const { body, parameters } = node
  const lines = body && !isChapter(body) ? line(body.end) - line(body.getStart()) - 1 : 0
  const taken = isRow(node) ? 0 : parameters.length
  const faults: string[] = []
  if (lines > MOST_LINES) faults.push(`${where}: a function of ${lines} lines, more than ${MOST_LINES}`)
  if (taken > MOST_PARAMETERS) faults.push(`${where}: ${taken} parameters, more than ${MOST_PARAMETERS}`)
  return faults
}

function isFunction(node: ts.Node): node is ts.FunctionLikeDeclaration {
  return ts.isFunctionLike(node) && 'body' in node
}

function isChapter(body: ts.Node): boolean {
  return ts.isBlock(body) && body.statements.some((one) => ts.isExpressionStatement(one) && TEST.test(one.getText()))
}

function isRow({ parent }: ts.Node): boolean {
  if (!ts.isCallExpression(parent)) return false
  const giver = ts.isCallExpression(parent.expression) ? parent.expression.expression : parent.expression
  return ts.isPropertyAccessExpression(giver) && ROW_GIVERS.has(giver.name.text)
}
