// Checks each code file's first line: a comment that says in plain English what the file does.
import { CODE, type SourceFile } from './read-sources'

const LONGEST = 100
const FEWEST_WORDS = 3
/** Words a head may not begin with: they say nothing about this file rather than another. */
const SET_PHRASE = /^(owns|proves|this (file|module)|contains|handles|provides|helpers?)\b/i
/** Jest reads a test's environment from a block that comes first; its head stands there. */
const OPENING = /^(\/\/|\/\*\*) /

export function checkHeads(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path }) => CODE.test(path))
    .flatMap(({ path, text }) => headFaults(text).map((fault) => `${path}:1: ${fault}`))
}

function headFaults(text: string): string[] {
  const [first = ''] = text.split('\n')
  if (!OPENING.test(first)) return ['the first line is no comment that says what the file does']
  const said = first.replace(OPENING, '')
  const faults: string[] = []
  if (first.length > LONGEST) faults.push(`a head of ${first.length} characters, more than ${LONGEST}`)
  if (SET_PHRASE.test(said)) faults.push(`a head that begins with a set phrase: ${said}`)
  if (!isSentence(said)) faults.push(`a head that is no sentence: ${said}`)
  return faults
}

/** A document's name may be Chinese and a command code; the sentence around them is English, and it ends. */
function isSentence(said: string): boolean {
  const words = said.match(/[A-Za-z][A-Za-z’'-]*/g) ?? []
  const isBegun = /^[A-Z`"\d\p{Script=Han}]/u.test(said)
  return isBegun && /[.!?]$/.test(said) && words.length >= FEWEST_WORDS
}
