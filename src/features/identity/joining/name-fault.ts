// Says what is wrong with a typed name; a private character gets the standard one proposed.
import { hasLetters, LONGEST_NAME } from '@domain/values/person-name'
import { findPrivateCharacter } from '@domain/values/standard-characters'

export function nameFault(typed: string): string | undefined {
  const character = findPrivateCharacter(typed)
  if (character !== null) {
    return character.standard === null
      ? '有一个字是自造字，别人看不到。换成户口本上的字'
      : `有一个字是自造字，别人看不到。换成「${character.standard}」`
  }
  if (!hasLetters(typed)) return '写上看得见的姓名'
  return [...typed].length > LONGEST_NAME ? `最多 ${LONGEST_NAME} 个字` : undefined
}
