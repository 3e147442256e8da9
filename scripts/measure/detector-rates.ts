// Counts what the detector of marks misses, and what it refuses without need, in the labeled texts.
import { findMarks } from '../../domain/homework/exams/find-marks'
import { labeledTexts } from './labeled-texts'

export interface DetectorRates {
  readonly refused: number
  readonly missed: readonly string[]
  readonly fine: number
  readonly falseAlarms: readonly string[]
}

export function measureDetector(): DetectorRates {
  const [refused, fine] = [labeledTexts('refused'), labeledTexts('fine')]
  return {
    refused: refused.length,
    missed: refused.filter((text) => findMarks(text) === null),
    fine: fine.length,
    falseAlarms: fine.filter((text) => findMarks(text) !== null),
  }
}

export function sayRates({ refused, missed, fine, falseAlarms }: DetectorRates): readonly string[] {
  const share = (part: number, whole: number) => `${part} of ${whole} (${((100 * part) / whole).toFixed(1)} %)`
  return [`missed: ${share(missed.length, refused)}`, `refused without need: ${share(falseAlarms.length, fine)}`]
}
