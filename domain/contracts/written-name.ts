// Declares the input of a person's name: tidied as names are, with letters in it, not too long.
import { z } from 'zod'
import { hasLetters, LONGEST_NAME, tidyName } from '../values/person-name'

export const writtenName = z
  .string()
  .max(20 * LONGEST_NAME)
  .overwrite(tidyName)
  .refine((name) => hasLetters(name) && [...name].length <= LONGEST_NAME)
