// Reads the labeled texts by which the detector of marks is measured.
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const FOLDER = resolve(__dirname, '../../domain/homework/exams/labeled-texts')

/** One text a line; a line break inside it is written \n, a tab \t. */
export function labeledTexts(name: string): readonly string[] {
  const lines = readFileSync(join(FOLDER, `${name}.txt`), 'utf8').split('\n')
  return lines.filter((line) => line !== '').map((line) => line.replaceAll('\\n', '\n').replaceAll('\\t', '\t'))
}
